using BoneExo.Schema.Auditing;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Tests;

/// <summary>The first stages over a few files: what they make of them, and where their diagnostics stand.</summary>
internal sealed class FrontEnd
{
    private readonly List<ParsedDocument> _parsed;
    private readonly DiagnosticSink _diagnostics = new();

    private FrontEnd(params (string Path, string Text)[] files)
    {
        _parsed = [.. files.Select(f => DocumentParser.Parse(new(f.Path, f.Path, f.Text, SchemaRole.Generate)))];
        _diagnostics.AddRange(_parsed.SelectMany(p => p.Diagnostics));
        Graph = Linker.Link(_parsed.Select(p => p.Document).OfType<SchemaDocument>().ToEquatableArray(), _diagnostics);
        KeywordChecker.Check(Graph, _diagnostics);
    }

    public SchemaGraph Graph { get; }

    public EquatableArray<SchemaDiagnostic> Diagnostics => _diagnostics.ToEquatableArray();

    public static FrontEnd Of(string text) => new(("a.schema.json", text));

    public static FrontEnd Of(params (string Path, string Text)[] files) => new(files);

    /// <summary>Goes on to the Plan stage, which looks into values.</summary>
    public FrontEnd Planned(CompilerOptions? options = null)
    {
        Plan(options);
        return this;
    }

    /// <summary>Goes on to the Audit stage, which looks for what no author can mean.</summary>
    public FrontEnd Audited()
    {
        Auditor.Audit(Graph, Plan(null), _diagnostics, default);
        return this;
    }

    /// <summary>The document and range of every diagnostic's place, with its id.</summary>
    public IEnumerable<(string Id, string Path, int Start, int Length)> Places() =>
        from diagnostic in Diagnostics
        let span = _parsed.First(p => p.Map.Document == diagnostic.Location.Document).Map.Locate(diagnostic)
        select (diagnostic.Rule.Id, diagnostic.Location.Document, span.Start, span.Length);

    private PlanSet Plan(CompilerOptions? options) => Planner.Plan(Graph, options ?? new("Sample", "Sample"), _diagnostics, default);

    /// <summary>What the only reference of a schema resolves to.</summary>
    public string TargetOf(string document, string pointer) => Graph[new(document, pointer)].References["$ref"].ToString();
}
