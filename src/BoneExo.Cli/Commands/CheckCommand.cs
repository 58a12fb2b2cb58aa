using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Schemas;
using BoneExo.Schema.Diagnostics;

namespace BoneExo.Cli.Commands;

/// <summary><c>boneexo check</c>: what the generator would report, at the same places.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        SchemaOptions schemas = new();
        Option<OutputFormat> format = FormatOption.Create();
        Option<bool> timings = new("--timings") { Description = "Also print how long each stage took." };
        Command command = new("check", "Reports what the generator would report about schema files; exit code 1 if that is an error.") { format, timings };
        schemas.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            StageClock clock = new();
            SchemaSet set = await schemas.LoadAsync(parsed, clock, cancellation);
            if (parsed.GetValue(format) == OutputFormat.Json)
                PrintJson(set, terminal);
            else
                PrintText(set, terminal);
            if (parsed.GetValue(timings))
                PrintTimings(set, clock, terminal);
            return set.HasErrors ? ExitCode.Problems : ExitCode.Fine;
        });
        return command;
    }

    private static void PrintText(SchemaSet set, Terminal terminal)
    {
        FindingPrinter.Print(set.Findings, terminal);
        string counts = Quantities.List([
            Quantities.Of(set.Count(Severity.Error), "error"),
            Quantities.Of(set.Count(Severity.Warning), "warning"),
            Quantities.Of(set.Count(Severity.Info), "note"),
        ]);
        terminal.Result($"{Quantities.Of(set.Files.Count, "schema file")}, {Quantities.Of(set.Generated.Count, "generated file")}: {counts}");
    }

    private static void PrintJson(SchemaSet set, Terminal terminal)
    {
        JsonOutput.Write(terminal, writer =>
        {
            writer.WriteNumber("schemaFiles", set.Files.Count);
            writer.WriteNumber("generatedFiles", set.Generated.Count);
            writer.WriteStartArray("diagnostics");
            foreach (SchemaFinding finding in set.Findings)
                WriteFinding(writer, finding);
            writer.WriteEndArray();
        });
    }

    private static void WriteFinding(Utf8JsonWriter writer, SchemaFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("id", finding.Rule.Id);
        writer.WriteString("severity", finding.Severity);
        writer.WriteString("file", finding.Path);
        writer.WriteNumber("line", finding.Line);
        writer.WriteNumber("column", finding.Column);
        writer.WriteNumber("endLine", finding.Span.EndLine + 1);
        writer.WriteNumber("endColumn", finding.Span.EndColumn + 1);
        writer.WriteString("pointer", finding.Diagnostic.Location.Pointer);
        writer.WriteString("message", finding.Diagnostic.Message);
        writer.WriteEndObject();
    }

    private static void PrintTimings(SchemaSet set, StageClock clock, Terminal terminal)
    {
        foreach ((string stage, TimeSpan time) in clock.Stages)
            terminal.Note(string.Create(CultureInfo.InvariantCulture, $"{stage,-10}{time.TotalMilliseconds,9:F1} ms"));
        double total = clock.Stages.Sum(stage => stage.Time.TotalMilliseconds);
        terminal.Note(string.Create(CultureInfo.InvariantCulture, $"{"total",-10}{total,9:F1} ms for {set.Characters / 1e6:F2} MB"));
    }
}
