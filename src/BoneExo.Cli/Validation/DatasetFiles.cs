using BoneExo.Cli.Commands;
using BoneExo.Cli.Hosting;
using BoneExo.Domain;

namespace BoneExo.Cli.Validation;

/// <summary>One dataset read from files.</summary>
/// <param name="Dataset">Its layers together; nothing where a file is not valid, which has been printed.</param>
/// <param name="ExitCode">What the process answers where there is no dataset.</param>
internal sealed record DatasetFiles(ReviewDataset? Dataset, int ExitCode)
{
    /// <summary>Reads the files; the shipped review if there are none.</summary>
    public static async Task<DatasetFiles> ReadAsync(string[] paths, Terminal terminal, CancellationToken cancellation)
    {
        if (paths.Length == 0)
            return new(Corpus.Merged, Hosting.ExitCode.Fine);
        FileValidator validator = new(DomainTypes.Named(nameof(ReviewDataset)), new SchemaJsonOptions());
        List<FileReport> reports = [];
        foreach (string path in paths)
            reports.Add(await validator.ValidateAsync(path, terminal.Input, cancellation));
        if (reports.Any(report => report.ExitCode != Hosting.ExitCode.Fine))
        {
            FileReportPrinter.Print(reports, [], terminal);
            return new(null, reports.Max(report => report.ExitCode));
        }

        return LayeredDataset.Group(reports) is [var only]
            ? new(only.Merged, Hosting.ExitCode.Fine)
            : throw CommandFailure.WrongUsage($"'{string.Join("', '", paths)}' are not one dataset; name one file, or a review and then its curator's layer");
    }
}
