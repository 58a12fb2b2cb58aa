using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Validation;
using BoneExo.Domain;
using BoneExo.Exports;
using BoneExo.Schema.Keywords;

namespace BoneExo.Cli.Commands;

/// <summary><c>boneexo export</c>: a dataset in the formats of other tools, and what they cannot say.</summary>
internal static class ExportCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(Terminal terminal)
    {
        Argument<string?> format = new("format") { Arity = ArgumentArity.ZeroOrOne, Description = "The format; a list of all if none is named." };
        Option<string?> study = new("--study") { HelpName = "ID", Description = "Only this study and what it refers to." };
        Option<string[]> data = new("--data") { HelpName = "FILE", AllowMultipleArgumentsPerToken = true, Description = "The dataset, or its two layers; the shipped review if absent." };
        Option<string?> output = new("--output", "-o") { HelpName = "FILE", Description = "Where to; standard output if absent." };
        Option<string?> loss = new("--loss") { HelpName = "FILE", Description = "Where to write each single loss as JSON." };
        format.CompletionSources.Add(_ => Exporters.All.Select(exporter => new CompletionItem(exporter.Name)));

        Command command = new("export", "Writes a dataset in another format, and to standard error what that cannot say; without a format lists the formats.") { format, study, data, output, loss };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(format) is not { } wanted)
            {
                ExportPrinter.List(Exporters.All, terminal);
                return ExitCode.Fine;
            }

            IExporter exporter = Named(wanted);
            DatasetFiles read = await DatasetFiles.ReadAsync(parsed.GetValue(data) ?? [], terminal, cancellation);
            if (read.Dataset is not { } dataset)
                return read.ExitCode;
            Export export = exporter.Write(parsed.GetValue(study) is { } id ? Select(dataset, id) : dataset);
            if (parsed.GetValue(output) is { } path)
                await WriteAsync(path, export.Text, cancellation);
            else
                await terminal.Output.WriteAsync(export.Text.AsMemory(), cancellation);
            if (parsed.GetValue(loss) is { } lossPath)
                await WriteAsync(lossPath, ExportPrinter.Json(exporter, export), cancellation);
            ExportPrinter.Summarise(exporter, export, terminal);
            return ExitCode.Fine;
        });
        return command;
    }

    private static IExporter Named(string name) => Exporters.Find(name)
        ?? throw CommandFailure.WrongUsage($"there is no format '{name}'{Cure(name, Exporters.All.Select(exporter => exporter.Name), $"run '{Tool.Name} export' for a list")}");

    private static ReviewDataset Select(ReviewDataset dataset, string id) =>
        StudyId.TryCreate(id, out StudyId study) && dataset.Studies.Any(candidate => candidate.Id == study)
            ? StudySelection.Of(dataset, study)
            : throw CommandFailure.WrongUsage($"the dataset has no study '{id}'{Cure(id, dataset.Studies.Select(candidate => candidate.Id.Value), "name one by its id, as in 'st-…'")}");

    private static string Cure(string name, IEnumerable<string> known, string otherwise) =>
        EditDistance.Nearest(name, known) is { } nearest ? EditDistance.Question(nearest) : $"; {otherwise}";

    private static async Task WriteAsync(string path, string text, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllTextAsync(path, text, Utf8, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw CommandFailure.Unreadable($"'{path}' cannot be written to: {exception.Message}");
        }
    }
}
