using System.Text.Json;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Validation;
using BoneExo.Rules;
using Spectre.Console;

namespace BoneExo.Cli.Commands;

/// <summary>Prints what came out of validating files.</summary>
internal static class FileReportPrinter
{
    public static void Print(IReadOnlyList<FileReport> reports, IReadOnlyList<CheckedDataset> datasets, Terminal terminal)
    {
        foreach (FileReport report in reports)
        {
            foreach (DataFinding finding in report.Findings)
                terminal.Note(finding.InFile(report.Path), StyleOf(finding));
        }

        // A data set without studies has nothing to score; its findings say all.
        foreach (CheckedDataset dataset in datasets.Where(dataset => dataset.Scores.HasRecords))
        {
            Sections.Print(dataset.Levels, terminal);
            ScorePrinter.Print(dataset.Scores, terminal);
        }

        foreach (FileReport report in reports)
        {
            if (report.Failure is { } failure)
                terminal.Complain(failure);
            else
                terminal.Result(report.Verdict, new Style(report.ExitCode == ExitCode.Fine ? Color.Green : Color.Red));
        }
    }

    public static void PrintJson(IReadOnlyList<FileReport> reports, IReadOnlyList<CheckedDataset> datasets, Terminal terminal) => JsonOutput.Write(terminal, writer =>
    {
        writer.WriteBoolean("valid", reports.All(report => report.ExitCode == ExitCode.Fine));
        writer.WriteStartArray("files");
        foreach (FileReport report in reports)
            report.Write(writer);
        writer.WriteEndArray();
        if (datasets.Count > 0)
            WriteDatasets(writer, datasets);
    });

    private static void WriteDatasets(Utf8JsonWriter writer, IReadOnlyList<CheckedDataset> datasets)
    {
        writer.WriteStartArray("datasets");
        foreach (CheckedDataset dataset in datasets)
        {
            writer.WriteStartObject();
            writer.WriteStartArray("files");
            foreach (FileReport file in dataset.Files)
                writer.WriteStringValue(file.Path);
            writer.WriteEndArray();
            writer.WriteStartArray("checks");
            foreach (LevelTable table in dataset.Levels)
                table.Write(writer);
            writer.WriteEndArray();
            writer.WriteStartObject("scores");
            dataset.Scores.Write(writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static Style? StyleOf(DataFinding finding) => finding switch
    {
        { IsFatal: true } => new(Color.Red),
        { Severity: RuleSeverity.Warning } => new(Color.Yellow),
        _ => null,
    };
}
