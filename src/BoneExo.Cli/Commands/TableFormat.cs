using System.CommandLine;

namespace BoneExo.Cli.Commands;

/// <summary>How a table is printed.</summary>
internal enum TableFormat
{
    Table,
    Json,
    Csv,
    Markdown,
}

/// <summary>The option <c>--format</c> of commands that answer with a table.</summary>
internal static class TableFormatOption
{
    private static readonly Dictionary<string, TableFormat> ByName = new(StringComparer.Ordinal)
    {
        ["table"] = TableFormat.Table,
        ["json"] = TableFormat.Json,
        ["csv"] = TableFormat.Csv,
        ["md"] = TableFormat.Markdown,
    };

    public static Option<TableFormat> Create()
    {
        Option<TableFormat> option = new("--format")
        {
            HelpName = string.Join('|', ByName.Keys),
            Description = "Columns for people, one JSON document, comma-separated values, or a Markdown table.",
            CustomParser = result =>
            {
                if (ByName.TryGetValue(result.Tokens[0].Value, out TableFormat format))
                    return format;
                result.AddError($"'--format' is one of {string.Join(", ", ByName.Keys)}, not '{result.Tokens[0].Value}'");
                return default;
            },
        };
        option.CompletionSources.Add([.. ByName.Keys]);
        return option;
    }
}
