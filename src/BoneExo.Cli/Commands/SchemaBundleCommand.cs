using System.CommandLine;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Schemas;
using BoneExo.Schema.Bundling;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;

namespace BoneExo.Cli.Commands;

/// <summary><c>boneexo schema bundle</c>: each schema with all that it refers to, in one file for editors.</summary>
internal static class SchemaBundleCommand
{
    public static Command Create(Terminal terminal)
    {
        SchemaOptions schemas = new();
        Option<string> output = new("--output", "-o") { HelpName = "FOLDER", Required = true, Description = "Where to, by their logical paths; it is made if it does not exist." };
        Command command = new("bundle", "Writes each schema file with all that its references lead to, for editors and validators that fetch nothing; writes nothing if there are errors.") { output };
        schemas.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            SchemaSet set = await schemas.LoadAsync(parsed, new StageClock(), cancellation);
            FindingPrinter.Print(set.Findings.Where(finding => finding.Rule.Severity != Severity.Info), terminal);
            DiagnosticSink diagnostics = new();
            (string Path, string Text)[] bundles = set.HasErrors ? [] : [.. Bundle(set, diagnostics)];
            IReadOnlyList<SchemaFinding> refusals = set.Locate(diagnostics);
            FindingPrinter.Print(refusals, terminal);
            int errors = set.Count(Severity.Error) + refusals.Count;
            if (errors > 0)
            {
                terminal.Note($"nothing is written, because of {Quantities.Of(errors, "error")}");
                return ExitCode.Problems;
            }

            await OutputFolder.WriteAsync(bundles, parsed.GetRequiredValue(output), terminal, cancellation);
            return ExitCode.Fine;
        });
        return command;
    }

    private static IEnumerable<(string Path, string Text)> Bundle(SchemaSet set, DiagnosticSink diagnostics)
    {
        if (set.Analysis is not { Graph: var graph })
            yield break;
        HashSet<string> own = [.. set.Files.Select(file => file.LogicalPath)];
        foreach (SchemaDocument document in graph.Documents.Where(document => own.Contains(document.LogicalPath)))
        {
            if (Bundler.Bundle(document, graph, diagnostics) is { } bundle)
                yield return (Bundler.FileName(document.LogicalPath), JsonPrinter.PrintIndented(bundle));
        }
    }
}
