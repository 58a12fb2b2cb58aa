using System.CommandLine;
using BoneExo.Cli.Explaining;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Schemas;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Linking;
using Spectre.Console;

namespace BoneExo.Cli.Commands;

/// <summary><c>boneexo explain</c>: what the stages make of one subschema.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> pointer = new("pointer") { Description = "The document's name or URI, '#' and a JSON Pointer or anchor, as in 'specimen.schema.json#/$defs/Specimen'." };
        SchemaOptions schemas = new();
        Command command = new("explain", "Shows a subschema's place in the graph, its checks, its C# shape or the reason there is none, and its names.") { pointer };
        schemas.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            SchemaSet set = await schemas.LoadAsync(parsed, new StageClock(), cancellation);
            FindingPrinter.Print(set.Findings.Where(finding => finding.Rule.Severity == Severity.Error), terminal);
            if (set.Analysis is not { } analysis)
                return ExitCode.Problems;
            Print(new Explanation(analysis, set.Maps), PointerFinder.Find(parsed.GetRequiredValue(pointer), analysis.Graph, set.Maps), terminal);
            return set.HasErrors ? ExitCode.Problems : ExitCode.Fine;
        });
        return command;
    }

    private static void Print(Explanation explanation, SchemaNode node, Terminal terminal)
    {
        terminal.Result(node.Location.ToString(), new Style(decoration: Decoration.Bold));
        Section("node", explanation.Node(node));
        Section("plan", explanation.Plan(node.Location));
        Section("shape", explanation.Shape(node.Location));

        void Section(string title, IEnumerable<string> lines)
        {
            terminal.Result(title, new Style(Color.Blue));
            foreach (string line in lines)
                terminal.Result("  " + line);
        }
    }
}
