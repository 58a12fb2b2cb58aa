using System.Globalization;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Validation;
using BoneExo.Domain;
using Spectre.Console;

namespace BoneExo.Cli.Commands;

/// <summary>Prints what came out of validating the shipped review.</summary>
internal static class ReviewPrinter
{
    public static void Print(ReviewReport report, Terminal terminal)
    {
        foreach (ShippedLayer layer in report.Layers)
        {
            foreach (DataFinding finding in layer.Findings)
                terminal.Note(finding.InFile(layer.Name), new Style(Color.Red));
        }

        Section("Records", report.Collections.Select(collection => (string[])[collection.Name, Number(collection.Records)]), terminal);
        Section("Checks", report.Checks.Select(check => (string[])[check.Name, Number(check.Findings)]), terminal);
        Section("Issues", report.Issues.Select(issue => (string[])[issue.Id.Value, Word(issue.Severity), Word(issue.Category), issue.Curated]), terminal);
        terminal.Result(report.Verdict, new Style(report.ExitCode == ExitCode.Fine ? Color.Green : Color.Red));
    }

    public static void PrintJson(ReviewReport report, Terminal terminal) => JsonOutput.Write(terminal, writer =>
    {
        writer.WriteBoolean("valid", report.ExitCode == ExitCode.Fine);
        writer.WriteStartObject("records");
        foreach ((string name, int records) in report.Collections)
            writer.WriteNumber(name, records);
        writer.WriteEndObject();
        writer.WriteStartObject("checks");
        foreach ((string name, int findings) in report.Checks)
            writer.WriteNumber(name, findings);
        writer.WriteEndObject();
        writer.WriteStartArray("issues");
        foreach (Issue issue in report.Issues)
            SchemaJson.Write(writer, issue);
        writer.WriteEndArray();
    });

    private static void Section(string title, IEnumerable<string[]> rows, Terminal terminal)
    {
        terminal.Result(title, new Style(decoration: Decoration.Bold));
        foreach (string line in Columns.Align([.. rows]))
            terminal.Result("  " + line);
        terminal.Result();
    }

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
