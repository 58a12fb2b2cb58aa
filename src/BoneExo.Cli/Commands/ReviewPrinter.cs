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
            Sections.Print("Records", [["collection", "review", "curation", "both"], .. rules.Collections.Select(Row), Total(rules)], terminal);
        Sections.Print(LevelTable.Of(report.Files, report.Rules?.Checks), terminal);
        Sections.Print("Issues", [["issue", "severity", "category", "rule", "in the curator's words"], .. report.Issues.Select(Row)], terminal);
        if (report.Files.Any(file => file.Findings.Count > 0))
            Sections.Print("Findings", [.. report.Files.SelectMany(file => file.Findings.Select(finding => finding.InFile(file.Path)))], terminal);
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
        foreach (LevelTable table in LevelTable.Of(report.Files, report.Rules?.Checks))
            table.Write(writer);
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

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
