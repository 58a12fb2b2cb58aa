using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Basic.Reference.Assemblies;
using BoneExo.Schema;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Shaping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BoneExo.Conformance;

/// <summary>All schemas of a suite, emitted and compiled into one assembly.</summary>
internal sealed class CompiledSuite
{
    private readonly Dictionary<TestGroup, Func<byte[], ValidationVerdict>> _evaluators = [];
    private readonly Dictionary<TestGroup, Func<byte[], OutputFormat, OutputUnit>> _outputs = [];

    private CompiledSuite(IReadOnlyList<TestGroup> groups, Dictionary<TestGroup, string> refusals)
    {
        Groups = groups;
        Refusals = refusals;
    }

    /// <summary>What an emitted evaluator says of an instance, by its two forms.</summary>
    internal sealed record ValidationVerdict(bool Verdict, bool Collected);

    public IReadOnlyList<TestGroup> Groups { get; }

    /// <summary>The schemas the front end refuses, with its first error.</summary>
    public IReadOnlyDictionary<TestGroup, string> Refusals { get; }

    public static CompiledSuite Compile(string folder) => Compile(TestSuite.Groups(folder), TestSuite.Remotes(folder));

    /// <summary>Compiles the schemas; with types, what speaks of an instance is the codec of the root's type, and a root without one is refused.</summary>
    public static CompiledSuite Compile(
        IReadOnlyList<TestGroup> groups, IReadOnlyList<SchemaDocument> remotes, FormatOptions? format = null, bool optimizes = true, SchemaRole role = SchemaRole.Validate)
    {
        Dictionary<TestGroup, string> refusals = [];
        List<SyntaxTree> trees = [];
        List<(TestGroup Group, string Evaluator)> compiled = [];

        for (int i = 0; i < groups.Count; i++)
        {
            CompilerOptions options = new($"Suite.G{i}", "Suite") { Format = format ?? FormatOptions.Annotate, Optimizes = optimizes };
            if (Emit(groups[i], remotes, options, role, trees, out string result))
                compiled.Add((groups[i], result));
            else
                refusals.Add(groups[i], result);
        }

        CompiledSuite suite = new(groups, refusals);
        trees.Add(CSharpSyntaxTree.ParseText(Registry(compiled.Select(entry => entry.Evaluator)), path: "Registry.cs"));
        Array all = (Array)Load(trees).GetType("Suite.Registry", throwOnError: true)!.GetField("All")!.GetValue(null)!;
        for (int i = 0; i < compiled.Count; i++)
        {
            suite._evaluators.Add(compiled[i].Group, Evaluator(all.GetValue(i)!));
            suite._outputs.Add(compiled[i].Group, Forms(all.GetValue(i)!).Output);
        }

        return suite;
    }

    /// <summary>Compiles one schema with one more document in reach.</summary>
    public static Func<byte[], ValidationVerdict> Compile(string schema, string other, CompilerOptions options)
    {
        List<SyntaxTree> trees = [];
        SchemaDocument[] others = [DocumentParser.Parse(new("other.json", "other.json", other, SchemaRole.Reference)).Document!];
        Assert.True(Emit(new("", "", schema, []), others, options, SchemaRole.Validate, trees, out string result), result);
        trees.Add(CSharpSyntaxTree.ParseText(Registry([result]), path: "Registry.cs"));
        return Evaluator(((Array)Load(trees).GetType("Suite.Registry", throwOnError: true)!.GetField("All")!.GetValue(null)!).GetValue(0)!);
    }

    public ValidationVerdict Evaluate(TestGroup group, TestCase test) => _evaluators[group](test.Instance);

    public OutputUnit Output(TestGroup group, TestCase test, OutputFormat format) => _outputs[group](test.Instance, format);

    private static Func<byte[], ValidationVerdict> Evaluator(object entry)
    {
        var (verdict, collect, _) = Forms(entry);
        return instance => new(verdict(instance), collect(instance));
    }

    private static (Func<byte[], bool> Verdict, Func<byte[], bool> Collect, Func<byte[], OutputFormat, OutputUnit> Output) Forms(object entry) =>
        ((Func<byte[], bool>, Func<byte[], bool>, Func<byte[], OutputFormat, OutputUnit>))entry;

    private static bool Emit(TestGroup group, IReadOnlyList<SchemaDocument> remotes, CompilerOptions options, SchemaRole role, List<SyntaxTree> trees, out string result)
    {
        ParsedDocument parsed = DocumentParser.Parse(new("group.json", "group.json", group.SchemaText, role));
        SchemaAnalysis analysis = SchemaCompiler.Analyze(remotes.Prepend(parsed.Document!).ToEquatableArray(), options, default);
        CompiledModel model = analysis.Model;
        HashSet<string> emitted = [.. model.Units.Select(unit => unit.Header.Document)];

        // A remote document counts only where the schema leads to it.
        SchemaDiagnostic? error = parsed.Diagnostics.Concat(model.Diagnostics)
            .FirstOrDefault(diagnostic => diagnostic.Rule.Severity == Severity.Error && emitted.Contains(diagnostic.Location.Document));
        if (error is not null)
        {
            result = $"{error.Rule.Id}: {error.Message}";
            return false;
        }

        if (Root(analysis, role) is not { } root)
        {
            result = "the root has no type";
            return false;
        }

        foreach (EmitUnit unit in model.Units)
        {
            GeneratedFile file = Emitter.Emit(unit);
            trees.Add(CSharpSyntaxTree.ParseText(file.Text, path: file.HintName));
        }

        result = root;
        return true;
    }

    private static string? Root(SchemaAnalysis analysis, SchemaRole role)
    {
        SchemaLocation root = new("group.json", "");
        if (role == SchemaRole.Validate)
            return analysis.Names.Evaluators(root.Document).Global + ".Root";
        return analysis.Shapes.TryGetShape(analysis.Plans.Resolve(root), out Shape? shape) ? analysis.Names[shape!.Location].Codec : null;
    }

    private static string Registry(IEnumerable<string> evaluators)
    {
        StringBuilder text = new("namespace Suite;\npublic static class Registry\n{\n    private static readonly BoneExo.SchemaJsonOptions Collecting = new() { ExpectsErrors = true };\n\n    public static readonly (System.Func<byte[], bool>, System.Func<byte[], bool>, System.Func<byte[], BoneExo.OutputFormat, BoneExo.OutputUnit>)[] All =\n    [\n");
        foreach (string evaluator in evaluators)
            text.Append(CultureInfo.InvariantCulture, $"        (json => BoneExo.SchemaJson.IsValidBy<{evaluator}>(json), json => BoneExo.SchemaJson.ValidateBy<{evaluator}>(json, Collecting).IsValid, (json, format) => BoneExo.SchemaJson.EvaluateBy<{evaluator}>(json, format)),\n");
        return text.Append("    ];\n}\n").ToString();
    }

    private static Assembly Load(List<SyntaxTree> trees)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Suite",
            trees,
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(SchemaJson).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        var result = compilation.Emit(image);
        string problems = string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(20));
        Assert.True(problems.Length == 0, problems);
        return new AssemblyLoadContext("Suite").LoadFromStream(new MemoryStream(image.ToArray()));
    }
}
