using System.Globalization;
using System.Text.Json;
using BoneExo.Rules;

namespace BoneExo.Cli.Validation;

/// <summary>One of the five levels at which data are checked, with what was checked and found.</summary>
internal sealed record LevelTable(string Name, IReadOnlyList<LevelRow> Rows)
{
    private static readonly string[] Heading = ["rule", "severity", "checked", "found", "what holds"];

    /// <summary>The rows below their heading.</summary>
    public IReadOnlyList<string[]> Cells => [Heading, .. Rows.Select(row => row.Cells)];

    /// <summary>Syntax and schema of the files, then the rules; these are missing where a file does not follow the schema.</summary>
    public static IReadOnlyList<LevelTable> Of(IReadOnlyList<FileReport> files, IReadOnlyList<RuleOutcome>? rules)
    {
        List<LevelTable> tables =
        [
            new("Syntax", [.. files.Select(file => new LevelRow("syntax", RuleSeverity.Error, file.Count, file.Findings.Count(IsSyntax), $"{file.Path} is JSON"))]),
            new("Schema", [.. files.Select(file => new LevelRow("schema", RuleSeverity.Error, file.Count, file.Findings.Count(IsSchema), $"{file.Path} follows the schema"))]),
        ];
        foreach (RuleLevel level in Enum.GetValues<RuleLevel>())
        {
            LevelRow[] rows = [.. (rules ?? []).Where(check => check.Level == level).Select(check => new LevelRow(check.RuleId, check.Severity, check.Checks, check.Findings.Count, check.Title))];
            if (rows.Length > 0)
                tables.Add(new(level.ToString(), rows));
        }

        return tables;
    }

    public void Write(Utf8JsonWriter writer)
    {
        foreach (LevelRow row in Rows)
        {
            writer.WriteStartObject();
            writer.WriteString("level", Name.ToLowerInvariant());
            writer.WriteString("rule", row.Rule);
            writer.WriteString("severity", row.SeverityName);
            writer.WriteNumber("checked", row.Checked);
            writer.WriteNumber("found", row.Found);
            writer.WriteString("title", row.Title);
            writer.WriteEndObject();
        }
    }

    private static bool IsSyntax(DataFinding finding) => finding.Rule.StartsWith("json/", StringComparison.Ordinal);

    private static bool IsSchema(DataFinding finding) => finding.SchemaLocation.Length > 0 || finding.Rule.StartsWith("read/", StringComparison.Ordinal);
}

/// <summary>What one rule, or the schema, did.</summary>
internal sealed record LevelRow(string Rule, RuleSeverity Severity, int Checked, int Found, string Title)
{
    public string SeverityName => Severity.ToString().ToLowerInvariant();

    public string[] Cells => [Rule, SeverityName, Checked.ToString(CultureInfo.InvariantCulture), Found.ToString(CultureInfo.InvariantCulture), Title];
}
