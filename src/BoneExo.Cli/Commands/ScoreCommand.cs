using System.CommandLine;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Scoring;
using BoneExo.Cli.Validation;
using BoneExo.Domain;

namespace BoneExo.Cli.Commands;

/// <summary><c>boneexo score</c>.</summary>
internal static class ScoreCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = new("files") { Arity = ArgumentArity.ZeroOrMore, Description = "Data sets in JSON, or '-' for standard input; the shipped review if none are named." };
        Option<OutputFormat> format = FormatOption.Create();
        Command command = new("score", "Scores vesicle preparations, animal models, axes, citations and the completeness of studies.") { files, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            bool isJson = parsed.GetValue(format) == OutputFormat.Json;
            string[] paths = parsed.GetValue(files) ?? [];
            if (paths.Length == 0)
            {
                Print(Corpus.Merged, isJson, terminal);
                return ExitCode.Fine;
            }

            return await ScoreAsync(paths, isJson, terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> ScoreAsync(string[] paths, bool isJson, Terminal terminal, CancellationToken cancellation)
    {
        FileValidator validator = new(DomainTypes.Named(nameof(ReviewDataset)), new SchemaJsonOptions());
        List<FileReport> reports = [];
        foreach (string path in paths)
            reports.Add(await validator.ValidateAsync(path, terminal.Input, cancellation));
        if (reports.Any(report => report.ExitCode != ExitCode.Fine))
        {
            FileReportPrinter.Print(reports, [], terminal);
            return reports.Max(report => report.ExitCode);
        }

        foreach (LayeredDataset dataset in LayeredDataset.Group(reports))
            Print(dataset.Merged, isJson, terminal);
        return ExitCode.Fine;
    }

    private static void Print(ReviewDataset dataset, bool isJson, Terminal terminal)
    {
        ScoreReport report = ScoreReport.Of(dataset);
        if (isJson)
            JsonOutput.Write(terminal, report.Write);
        else
            ScorePrinter.Print(report, terminal);
    }
}
