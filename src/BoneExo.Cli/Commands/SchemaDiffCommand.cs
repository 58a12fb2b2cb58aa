using System.CommandLine;
using System.Globalization;
using BoneExo.Cli.Comparing;
using BoneExo.Cli.Hosting;
using BoneExo.Dynamic;
using BoneExo.Schema;
using BoneExo.Schema.Comparing;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Cli.Commands;

/// <summary><c>boneexo schema diff</c>: what changed between two versions of schemas, and for whom that breaks something.</summary>
internal static class SchemaDiffCommand
{
    private static readonly (Breaks Flag, string Name)[] Audiences = [(Breaks.Writers, "writers"), (Breaks.Readers, "readers"), (Breaks.Source, "source")];

    public static Command Create(Terminal terminal)
    {
        const string what = "a schema file, a folder of them, an assembly that publishes schemas, or a package with one";
        Argument<string> old = new("old") { Description = $"The old version: {what}." };
        Argument<string> @new = new("new") { Description = "The new version, likewise." };
        Option<string[]> data = new("--data") { HelpName = "FILE", Description = "JSON or NDJSON documents to judge by both versions; those whose verdict changes are listed." };
        Option<string?> definition = new("--definition") { HelpName = "REFERENCE", Description = "The schema that the documents follow, as '$ref' would name it; the root of the first document if absent." };
        Option<OutputFormat> format = FormatOption.Create();
        Command command = new("diff", "Lists every change, and whom it breaks: writers of documents, their readers, C# source; exit code 1 if it breaks any.") { old, @new, data, definition, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            CompilerOptions options = new("Schemas", "Schemas");
            ComparedVersion before = await ComparedVersion.LoadAsync(parsed.GetRequiredValue(old), options, cancellation);
            ComparedVersion after = await ComparedVersion.LoadAsync(parsed.GetRequiredValue(@new), options, cancellation);
            IReadOnlyList<SchemaChange> changes = SchemaComparer.Compare(before.Analysis, after.Analysis, cancellation);
            (int documents, IReadOnlyList<VerdictChange> verdicts) = (0, []);
            if (parsed.GetValue(data) is { Length: > 0 } paths)
            {
                using DynamicSchema oldSchema = Compile(before, parsed.GetValue(definition), cancellation);
                using DynamicSchema newSchema = Compile(after, parsed.GetValue(definition), cancellation);
                (documents, verdicts) = await VerdictChange.FindAsync(paths, oldSchema, newSchema, cancellation);
            }
            else if (parsed.GetValue(definition) is not null)
            {
                throw CommandFailure.WrongUsage("'--definition' is for documents; name those by '--data'");
            }

            if (parsed.GetValue(format) == OutputFormat.Json)
                PrintJson(changes, before, after, documents, verdicts, terminal);
            else
                PrintText(changes, before, after, documents, verdicts, terminal);
            return verdicts.Count > 0 || changes.Any(change => change.Rule.Breaks != Breaks.Nothing) ? ExitCode.Problems : ExitCode.Fine;
        });
        return command;
    }

    private static DynamicSchema Compile(ComparedVersion version, string? definition, CancellationToken cancellation)
    {
        // A reference is resolved as one in the first document would be.
        string path = version.Sources[0].Path;
        IEnumerable<DynamicSource> sources = definition is null
            ? version.Sources
            : version.Sources.Prepend(new(path + ".definition", $$"""{ "$ref": {{JsonPrinter.Print(new JsonString(definition.StartsWith('#') ? Base(version, path) + definition : definition))}} }"""));
        try
        {
            return DynamicSchema.Compile(sources, cancellation: cancellation);
        }
        catch (DynamicSchemaException exception)
        {
            throw new CommandFailure(ExitCode.Problems, $"'{version.Path}' cannot be compiled: {exception.Diagnostics[0]}");
        }
    }

    private static string Base(ComparedVersion version, string path) => version.Analysis.Graph.Documents.First(document => document.LogicalPath == path).BaseUri;

    private static void PrintText(IReadOnlyList<SchemaChange> changes, ComparedVersion before, ComparedVersion after, int documents, IReadOnlyList<VerdictChange> verdicts, Terminal terminal)
    {
        foreach (SchemaChange change in changes)
            terminal.Result($"{Place(change, before, after)}: {change.Rule.Id} {Verb(change.Rule.Breaks)}: {change.Message}");
        foreach (VerdictChange verdict in verdicts)
            terminal.Result(string.Create(CultureInfo.InvariantCulture, $"{verdict.Path}({verdict.Line}): {(verdict.IsValidNow ? "valid now; was refused" : "refused now")}: {verdict.Error}"));

        string breaking = Quantities.List(Audiences.Select(audience => $"{changes.Count(change => change.Rule.Breaks.HasFlag(audience.Flag))} break {audience.Name}"));
        terminal.Result($"{Quantities.Of(changes.Count, "change")}: {breaking}");
        if (documents > 0)
            terminal.Result($"{Quantities.Of(documents, "document")}: {verdicts.Count} with another verdict");
    }

    private static void PrintJson(IReadOnlyList<SchemaChange> changes, ComparedVersion before, ComparedVersion after, int documents, IReadOnlyList<VerdictChange> verdicts, Terminal terminal) =>
        JsonOutput.Write(terminal, writer =>
        {
            writer.WriteStartArray("changes");
            foreach (SchemaChange change in changes)
            {
                writer.WriteStartObject();
                writer.WriteString("id", change.Rule.Id);
                writer.WriteString("title", change.Rule.Title);
                writer.WriteStartArray("breaks");
                foreach ((_, string name) in Audiences.Where(audience => change.Rule.Breaks.HasFlag(audience.Flag)))
                    writer.WriteStringValue(name);
                writer.WriteEndArray();
                writer.WriteString("old", change.Old?.ToString());
                writer.WriteString("new", change.New?.ToString());
                writer.WriteString("place", Place(change, before, after));
                writer.WriteString("message", change.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteNumber("documents", documents);
            writer.WriteStartArray("verdicts");
            foreach (VerdictChange verdict in verdicts)
            {
                writer.WriteStartObject();
                writer.WriteString("file", verdict.Path);
                writer.WriteNumber("line", verdict.Line);
                writer.WriteBoolean("isValidNow", verdict.IsValidNow);
                writer.WriteString("error", verdict.Error);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });

    private static string Verb(Breaks breaks) =>
        breaks == Breaks.Nothing ? "breaks nothing" : "breaks " + string.Join(" and ", Audiences.Where(audience => breaks.HasFlag(audience.Flag)).Select(audience => audience.Name));

    /// <summary>In the new version where it is there, else in the old one.</summary>
    private static string Place(SchemaChange change, ComparedVersion before, ComparedVersion after) =>
        change.New is { } now ? Place(now, after) : change.Old is { } was ? Place(was, before) : "";

    private static string Place(SchemaLocation location, ComparedVersion version)
    {
        if (!version.Maps.TryGetValue(location.Document, out SourceMap? map))
            return location.ToString();
        SourceSpan span = map.Locate(new SchemaDiagnostic(SchemaRules.BreakingChange, location, DiagnosticTarget.Start, []));
        return string.Create(CultureInfo.InvariantCulture, $"{map.FilePath}({span.StartLine + 1},{span.StartColumn + 1})");
    }
}
