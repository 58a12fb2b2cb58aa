using System.Globalization;
using System.Text.Json;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Validation;
using BoneExo.Domain;
using BoneExo.Rules;
using Spectre.Console;

namespace BoneExo.Cli.Commands;

/// <summary>Prints what came out of validating the shipped review.</summary>
internal static class ReviewPrinter
{
    public static void Print(ReviewReport report, Terminal terminal)
    {
        if (report.Rules is { } rules)
            Section("Records", [["collection", "review", "curation", "both"], .. rules.Collections.Select(Row), Total(rules)], terminal);
        Section("Checks", [["rule", "severity", "checked", "found", "what holds"], .. Checks(report)], terminal);
        Section("Issues", [["issue", "severity", "category", "rule", "in the curator's words"], .. report.Issues.Select(Row)], terminal);
        if (report.Files.Any(file => file.Findings.Count > 0))
            Section("Findings", [.. report.Files.SelectMany(file => file.Findings.Select(finding => finding.InFile(file.Path)))], terminal);
        terminal.Result(Verdict(report), new Style(report.ExitCode == ExitCode.Fine ? Color.Green : Color.Red));
    }

    public static void PrintJson(ReviewReport report, Terminal terminal) => JsonOutput.Write(terminal, writer =>
    {
        writer.WriteBoolean("valid", report.ExitCode == ExitCode.Fine);
        writer.WriteStartObject("records");
        foreach (CollectionSize size in report.Rules?.Collections ?? [])
            writer.WriteNumber(size.Collection, size.Total);
        writer.WriteEndObject();
        writer.WriteStartArray("checks");
        foreach (string[] check in Checks(report))
            WriteCheck(writer, check);
        writer.WriteEndArray();
        writer.WriteStartArray("files");
        foreach (FileReport file in report.Files)
            file.Write(writer);
        writer.WriteEndArray();
        writer.WriteStartArray("issues");
        foreach (Issue issue in report.Issues)
            SchemaJson.Write(writer, issue);
        writer.WriteEndArray();
    });

    private static IEnumerable<string[]> Checks(ReviewReport report)
    {
        foreach (FileReport file in report.Files)
            yield return ["schema", "error", Number(file.Count), Number(file.Findings.Count(finding => finding.SchemaLocation.Length > 0)), $"{file.Path} follows the schema"];
        foreach (RuleOutcome rule in report.Rules?.Checks ?? [])
            yield return [rule.RuleId, Word(rule.Severity), Number(rule.Checks), Number(rule.Findings.Count), rule.Title];
    }

    private static void WriteCheck(Utf8JsonWriter writer, string[] check)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", check[0]);
        writer.WriteString("severity", check[1]);
        writer.WriteNumber("checked", int.Parse(check[2], CultureInfo.InvariantCulture));
        writer.WriteNumber("found", int.Parse(check[3], CultureInfo.InvariantCulture));
        writer.WriteString("title", check[4]);
        writer.WriteEndObject();
    }

    private static string[] Row(CollectionSize size) => [size.Collection, Number(size.Review), Number(size.Curation), Number(size.Total)];

    private static string[] Total(DatasetReport rules) =>
        ["total", Number(rules.Collections.Sum(size => size.Review)), Number(rules.Collections.Sum(size => size.Curation)), Number(rules.Collections.Sum(size => size.Total))];

    private static string[] Row(Issue issue) => [issue.Id.Value, Word(issue.Severity), Word(issue.Category), issue.Rule ?? "", issue.Curated];

    private static string Verdict(ReviewReport report)
    {
        DataFinding[] findings = [.. report.Files.SelectMany(file => file.Findings)];
        string counts = $"{Quantities.Of(findings.Length, "finding")}, {findings.Count(finding => finding.AcknowledgedBy is not null)} acknowledged";
        int errors = findings.Count(finding => finding.IsFatal);
        return errors == 0
            ? $"valid: {counts}; {Quantities.Of(report.Issues.Count, "issue")}"
            : $"not valid: {counts}, {Quantities.Of(errors, "error")} not; {Quantities.Of(report.Issues.Count, "issue")}";
    }

    private static void Section(string title, IReadOnlyList<string[]> rows, Terminal terminal) => Section(title, [.. Columns.Align(rows)], terminal);

    private static void Section(string title, IReadOnlyList<string> lines, Terminal terminal)
    {
        terminal.Result(title, new Style(decoration: Decoration.Bold));
        foreach (string line in lines)
            terminal.Result("  " + line);
        terminal.Result();
    }

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
