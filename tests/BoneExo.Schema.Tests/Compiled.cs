using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Tests;

/// <summary>A schema through all stages, with what each of them made of it.</summary>
internal sealed class Compiled
{
    public const string Path = "specimen.schema.json";

    private readonly DiagnosticSink _diagnostics = new();

    private Compiled(string text, SchemaRole role, bool isPublished = false, bool optimizes = true)
    {
        ParsedDocument parsed = DocumentParser.Parse(new(Path, Path, text, role) { IsPublished = isPublished });
        CompilerOptions options = new("Sample", "Sample") { Optimizes = optimizes };
        EquatableArray<SchemaDocument> documents = [parsed.Document!];
        SchemaGraph graph = Linker.Link(documents, _diagnostics);
        Plans = Planner.Plan(graph, options, _diagnostics, default);
        Shapes = Shaper.Shape(graph, Plans, _diagnostics, default);
        Names = Namer.Name(graph, Shapes, options, _diagnostics);
        Files = [.. SchemaCompiler.Compile(documents, options, default).Units.Select(Emitter.Emit)];
    }

    public PlanSet Plans { get; }

    public ShapeSet Shapes { get; }

    public NameSet Names { get; }

    public IReadOnlyList<GeneratedFile> Files { get; }

    /// <summary>What was found, as <c>id message</c>.</summary>
    public IEnumerable<string> Messages => _diagnostics.ToEquatableArray().Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Message}");

    public static Compiled Of(string text) => new(text, SchemaRole.Generate);

    public static Compiled Published(string text) => new(text, SchemaRole.Generate, isPublished: true);

    public static Compiled Evaluated(string text, bool optimizes = true) => new(text, SchemaRole.Validate, optimizes: optimizes);

    /// <summary>A document whose only definition is <c>T</c>.</summary>
    public static Compiled Definition(string schema) => Of($$"""{ "$defs": { "T": {{schema}} } }""");

    public static SchemaLocation At(string pointer) => new(Path, pointer);

    /// <summary>The plan of the definition <c>T</c>.</summary>
    public Plan Plan => Plans[At("/$defs/T")];

    /// <summary>The form of the definition <c>T</c>.</summary>
    public ValueForm Form => FormAt("/$defs/T");

    public ValueForm FormAt(string pointer) => Shapes.TryGetForm(Plans.Resolve(At(pointer)), out ValueForm? form) ? form! : throw new InvalidOperationException($"nothing at {pointer} has a form");

    /// <summary>The text of the file of a type.</summary>
    public string File(string type) => Files.Single(file => file.HintName == $"Sample.{type}.g.cs").Text;
}
