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
using BoneExo.Schema.Naming;
using BoneExo.Schema.Shaping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BoneExo.Conformance;

/// <summary>All schemas of a suite, emitted and compiled into one assembly.</summary>
internal sealed class CompiledSuite
{
    private readonly Dictionary<TestGroup, Func<byte[], ValidationVerdict>> _evaluators = [];
    private readonly Dictionary<TestGroup, Func<byte[], OutputFormat, OutputUnit>> _outputs = [];
    private readonly Dictionary<TestGroup, Func<byte[], string>> _rewrites = [];

    private CompiledSuite(IReadOnlyList<TestGroup> groups, Dictionary<TestGroup, string> refusals)
    {
        Groups = groups;
        Refusals = refusals;
    }

    /// <summary>What an emitted evaluator says of an instance, by its two forms.</summary>
    internal sealed record ValidationVerdict(bool Verdict, bool Collected);

    /// <param name="Evaluator">The root's evaluator, or its type's codec.</param>
    private sealed record Root(string Evaluator, string? Type);

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
        List<(TestGroup Group, Root Root)> compiled = [];

        for (int i = 0; i < groups.Count; i++)
        {
            CompilerOptions options = new($"Suite.G{i}", "Suite") { Format = format ?? FormatOptions.Annotate, Optimizes = optimizes };
            if (Emit(groups[i], remotes, options, role, trees, out string refusal) is { } root)
                compiled.Add((groups[i], root));
            else
                refusals.Add(groups[i], refusal);
        }

        CompiledSuite suite = new(groups, refusals);
        trees.Add(CSharpSyntaxTree.ParseText(Registry(compiled.Select(entry => entry.Root)), path: "Registry.cs"));
        Array all = (Array)Load(trees).GetType("Suite.Registry", throwOnError: true)!.GetField("All")!.GetValue(null)!;
        for (int i = 0; i < compiled.Count; i++)
        {
            suite._evaluators.Add(compiled[i].Group, Evaluator(all.GetValue(i)!));
            suite._outputs.Add(compiled[i].Group, Forms(all.GetValue(i)!).Output);
            suite._rewrites.Add(compiled[i].Group, Forms(all.GetValue(i)!).Rewrite);
        }

        return suite;
    }

    /// <summary>Compiles one schema with one more document in reach.</summary>
    public static Func<byte[], ValidationVerdict> Compile(string schema, string other, CompilerOptions options)
    {
        List<SyntaxTree> trees = [];
        SchemaDocument[] others = [DocumentParser.Parse(new("other.json", "other.json", other, SchemaRole.Reference)).Document!];
        Root? root = Emit(new("", "", schema, []), others, options, SchemaRole.Validate, trees, out string refusal);
        Assert.True(root is not null, refusal);
        trees.Add(CSharpSyntaxTree.ParseText(Registry([root]), path: "Registry.cs"));
        return Evaluator(((Array)Load(trees).GetType("Suite.Registry", throwOnError: true)!.GetField("All")!.GetValue(null)!).GetValue(0)!);
    }

    public ValidationVerdict Evaluate(TestGroup group, TestCase test) => _evaluators[group](test.Instance);

    public OutputUnit Output(TestGroup group, TestCase test, OutputFormat format) => _outputs[group](test.Instance, format);

    /// <summary>What the root's type writes of an instance that it has read.</summary>
    public string Rewrite(TestGroup group, TestCase test) => _rewrites[group](test.Instance);

    private static Func<byte[], ValidationVerdict> Evaluator(object entry)
    {
        var (verdict, collect, _, _) = Forms(entry);
        return instance => new(verdict(instance), collect(instance));
    }

    private static (Func<byte[], bool> Verdict, Func<byte[], bool> Collect, Func<byte[], OutputFormat, OutputUnit> Output, Func<byte[], string> Rewrite) Forms(object entry) =>
        ((Func<byte[], bool>, Func<byte[], bool>, Func<byte[], OutputFormat, OutputUnit>, Func<byte[], string>))entry;

    /// <summary>Parses what is emitted for a schema; null, with the reason, if it is refused.</summary>
    private static Root? Emit(TestGroup group, IReadOnlyList<SchemaDocument> remotes, CompilerOptions options, SchemaRole role, List<SyntaxTree> trees, out string refusal)
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
            refusal = $"{error.Rule.Id}: {error.Message}";
            return null;
        }

        refusal = "the root has no type";
        if (Find(analysis, role) is not { } root)
            return null;

        foreach (EmitUnit unit in model.Units)
        {
            GeneratedFile file = Emitter.Emit(unit);
            trees.Add(CSharpSyntaxTree.ParseText(NullChecks.Restore(file.Text), path: file.HintName));
        }

        return root;
    }

    private static Root? Find(SchemaAnalysis analysis, SchemaRole role)
    {
        SchemaLocation root = new("group.json", "");
        if (role == SchemaRole.Validate)
            return new(analysis.Names.Evaluators(root.Document).Global + ".Root", null);
        if (!analysis.Shapes.TryGetShape(analysis.Plans.Resolve(root), out Shape? shape))
            return null;
        CSharpType type = analysis.Names[shape!.Location];
        return new(type.Codec, type.Global);
    }

    private static string Registry(IEnumerable<Root> roots)
    {
        StringBuilder text = new("namespace Suite;\npublic static class Registry\n{\n    private static readonly BoneExo.SchemaJsonOptions Collecting = new() { ExpectsErrors = true };\n\n    public static readonly (System.Func<byte[], bool>, System.Func<byte[], bool>, System.Func<byte[], BoneExo.OutputFormat, BoneExo.OutputUnit>, System.Func<byte[], string>)[] All =\n    [\n");
        foreach ((string evaluator, string? type) in roots)
        {
            string rewrite = type is null ? "_ => throw new System.NotSupportedException()" : $"json => BoneExo.SchemaJson.ToJson(BoneExo.SchemaJson.Parse<{type}>(json))";
            text.Append(CultureInfo.InvariantCulture, $"        (json => BoneExo.SchemaJson.IsValidBy<{evaluator}>(json), json => BoneExo.SchemaJson.ValidateBy<{evaluator}>(json, Collecting).IsValid, (json, format) => BoneExo.SchemaJson.EvaluateBy<{evaluator}>(json, format), {rewrite}),\n");
        }

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
