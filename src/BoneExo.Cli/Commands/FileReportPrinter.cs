using BoneExo.Cli.Hosting;
using BoneExo.Cli.Validation;
using BoneExo.Rules;
using Spectre.Console;

namespace BoneExo.Cli.Commands;

/// <summary>Prints what came out of validating files.</summary>
internal static class FileReportPrinter
{
    public static void Print(IReadOnlyList<FileReport> reports, Terminal terminal)
    {
        foreach (FileReport report in reports)
        {
            foreach (DataFinding finding in report.Findings)
                terminal.Note(finding.InFile(report.Path), StyleOf(finding));
        }

        foreach (FileReport report in reports)
        {
            if (report.Failure is { } failure)
                terminal.Complain(failure);
            else
                terminal.Result(report.Verdict, new Style(report.ExitCode == ExitCode.Fine ? Color.Green : Color.Red));
        }
    }

    public static void PrintJson(IReadOnlyList<FileReport> reports, Terminal terminal) => JsonOutput.Write(terminal, writer =>
    {
        writer.WriteBoolean("valid", reports.All(report => report.ExitCode == ExitCode.Fine));
        writer.WriteStartArray("files");
        foreach (FileReport report in reports)
            report.Write(writer);
        writer.WriteEndArray();
    });

    private static Style? StyleOf(DataFinding finding) => finding switch
    {
        { IsFatal: true } => new(Color.Red),
        { Severity: RuleSeverity.Warning } => new(Color.Yellow),
        _ => null,
    };
}
