using System.CommandLine;

namespace BoneExo.Cli.Commands;

/// <summary>How results are printed.</summary>
internal enum OutputFormat
{
    Text,
    Json,
}

/// <summary>The option <c>--format</c>.</summary>
internal static class FormatOption
{
    public static Option<OutputFormat> Create()
    {
        Option<OutputFormat> option = new("--format")
        {
            HelpName = "text|json",
            Description = "Lines for people, or one JSON document.",
            CustomParser = result =>
            {
                switch (result.Tokens[0].Value)
                {
                    case "text":
                        return OutputFormat.Text;
                    case "json":
                        return OutputFormat.Json;
                    default:
                        result.AddError($"'--format' is 'text' or 'json', not '{result.Tokens[0].Value}'");
                        return default;
                }
            },
        };
        option.CompletionSources.Add("text", "json");
        return option;
    }
}
