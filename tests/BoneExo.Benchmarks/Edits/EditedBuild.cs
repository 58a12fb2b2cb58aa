extern alias generator;

using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BoneExo.Benchmarks.Edits;

/// <summary>A build that was generated for, and the edits of it.</summary>
internal sealed class EditedBuild
{
    private static readonly ImmutableArray<MetadataReference> References = [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(typeof(SchemaJson).Assembly.Location)];
    private static readonly MetadataReference Added = MetadataReference.CreateFromFile(typeof(Enumerable).Assembly.Location);

    private readonly int _types;
    private readonly CSharpCompilation _compilation;
    private readonly SchemaText _large;
    private readonly SchemaText _other = new("other.schema.json", $$"""{ "$defs": { "Other": {{Definition("Other.")}} } }""");
    private readonly GeneratorDriver _tracked;
    private readonly GeneratorDriver _untracked;

    public EditedBuild(int types)
    {
        _types = types;
        _large = new("types.schema.json", Text(types));
        _compilation = CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText("class C;")], References, new(OutputKind.DynamicallyLinkedLibrary));
        _tracked = Start(isTracked: true);
        _untracked = Start(isTracked: false);
    }

    /// <summary>The kinds of edits, by name.</summary>
    public static ImmutableArray<string> Edits { get; } =
    [
        "C#", "reference", "option", "namespace", "white space", "comment", "description", "add property", "rename property",
        "remove property", "add definition", "remove definition", "add file", "remove file",
    ];

    /// <summary>Makes an edit, always from the same state.</summary>
    public EditCost Measure(string edit, int repeats, CancellationToken cancellation)
    {
        List<EditCost> costs = [.. Enumerable.Range(0, repeats + 1).Select(_ => Measure(edit, cancellation)).Skip(1)];    // the first compiles our own code
        return new(
            costs[0].Emitted,
            Median(costs, cost => cost.Parse),
            Median(costs, cost => cost.Compile),
            Median(costs, cost => cost.Units),
            Median(costs, cost => cost.Located),
            Median(costs, cost => cost.Emit),
            Median(costs, cost => cost.Total),
            Median(costs, cost => cost.Kilobytes));
    }

    private EditCost Measure(string edit, CancellationToken cancellation)
    {
        (CSharpCompilation compilation, GeneratorDriver untracked) = Apply(edit, _untracked);
        long bytes = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
        untracked.RunGenerators(compilation, cancellation);
        TimeSpan total = Stopwatch.GetElapsedTime(start);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;

        (compilation, GeneratorDriver tracked) = Apply(edit, _tracked);
        GeneratorRunResult result = tracked.RunGenerators(compilation, cancellation).GetRunResult().Results.Single();
        ImmutableArray<IncrementalGeneratorRunStep> emitted = [.. result.TrackedOutputSteps.Values.SelectMany(steps => steps).Where(step => step.Inputs.Any(input => input.Source.Name == "Units") && IsRun(step))];
        return new(
            emitted.Length,
            Elapsed(result, "Parsed"),
            Elapsed(result, "Model"),
            Elapsed(result, "Units"),
            Elapsed(result, "Located"),
            emitted.Sum(step => step.ElapsedTime.TotalMilliseconds),
            total.TotalMilliseconds,
            bytes / 1024.0);
    }

    private (CSharpCompilation Compilation, GeneratorDriver Driver) Apply(string edit, GeneratorDriver driver) => edit switch
    {
        "C#" => (_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class D;")), driver),
        "reference" => (_compilation.AddReferences(Added), driver),
        "option" => (_compilation, driver.WithUpdatedAnalyzerConfigOptions(new BuildOptions("Sample", "error"))),
        "namespace" => (_compilation, driver.WithUpdatedAnalyzerConfigOptions(new BuildOptions("Elsewhere", "info"))),
        "add file" => (_compilation, driver.AddAdditionalTexts([new SchemaText("added.schema.json", $$"""{ "$defs": { "A": {{Definition("Added.")}} } }""")])),
        "remove file" => (_compilation, driver.RemoveAdditionalTexts([_other])),
        _ => (_compilation, driver.ReplaceAdditionalText(_large, new SchemaText(_large.Path, Changed(edit)))),
    };

    private string Changed(string edit)
    {
        string line = Line(_types / 2);
        return edit switch
        {
            "white space" => _large.Content.Replace("{\n\"$defs\"", "{\n\n  \"$defs\"", StringComparison.Ordinal),
            "comment" => _large.Content.Replace("{\n\"$defs\"", "{\n\"$comment\": \"new\", \"$defs\"", StringComparison.Ordinal),
            "description" => Replaced(line, "\"Type ", "\"New type "),
            "add property" => Replaced(line, "\"properties\": {", "\"properties\": { \"added\": { \"type\": \"string\" },"),
            "rename property" => Replaced(line, "\"count\"", "\"amount\""),
            "remove property" => Replaced(line, ", \"count\": { \"type\": \"integer\" }", ""),
            "add definition" => _large.Content.Replace("\"$defs\": {\n", $"\"$defs\": {{\n\"A\": {Definition("Added.")},\n", StringComparison.Ordinal),
            "remove definition" => _large.Content.Replace(line + ",\n", "", StringComparison.Ordinal).Replace("{\n" + line + "\n", "{\n", StringComparison.Ordinal),
            _ => throw new ArgumentException($"'{edit}' is no edit", nameof(edit)),
        };
    }

    private string Replaced(string line, string old, string @new) =>
        _large.Content.Replace(line, line.Replace(old, @new, StringComparison.Ordinal), StringComparison.Ordinal);

    private GeneratorDriver Start(bool isTracked) => CSharpGeneratorDriver.Create(
        [new generator::BoneExo.Generator.SchemaGenerator().AsSourceGenerator()],
        [_large, _other],
        optionsProvider: new BuildOptions("Sample", "info"),
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked)).RunGenerators(_compilation);

    private static bool IsRun(IncrementalGeneratorRunStep step) =>
        step.Outputs.Any(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Unchanged);

    /// <summary>The time of the steps that ran: a cached one keeps what it took when it did.</summary>
    private static double Elapsed(GeneratorRunResult result, string node) =>
        result.TrackedSteps.TryGetValue(node, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps.Where(IsRun).Sum(step => step.ElapsedTime.TotalMilliseconds) : 0;

    private static double Median(List<EditCost> costs, Func<EditCost, double> figure) => costs.Select(figure).Order().ElementAt(costs.Count / 2);

    private static string Text(int types) => new StringBuilder("{\n\"$defs\": {\n").AppendJoin(",\n", Enumerable.Range(0, types).Select(Line)).Append("\n}\n}\n").ToString();

    private static string Line(int i) => string.Create(CultureInfo.InvariantCulture, $"\"T{i:D4}\": {Definition($"Type {i}.")}");

    private static string Definition(string description) =>
        $$"""{ "description": "{{description}}", "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "day": { "type": "string", "format": "date" }, "count": { "type": "integer" } } }""";
}
