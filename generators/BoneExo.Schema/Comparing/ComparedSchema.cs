using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Comparing;

/// <summary>One version of the schemas, by names that both versions have in common.</summary>
internal sealed class ComparedSchema
{
    private readonly Dictionary<string, string> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public ComparedSchema(SchemaAnalysis analysis)
    {
        Analysis = analysis;
        foreach (SchemaDocument document in analysis.Graph.Documents.Where(document => !analysis.Graph.IsPublished(document.LogicalPath)))
        {
            // A file without an identifier is what its name says, wherever it lies.
            string name = document.HasIdentifier ? document.BaseUri : document.LogicalPath.Substring(document.LogicalPath.LastIndexOf('/') + 1);
            _documents[name] = document.LogicalPath;
            _names[document.LogicalPath] = name;
        }
    }

    public SchemaAnalysis Analysis { get; }

    public PlanSet Plans => Analysis.Plans;

    public IEnumerable<string> Documents => _documents.Keys;

    public bool Has(string document) => _documents.ContainsKey(document);

    public SchemaLocation Root(string document) => new(_documents[document], "");

    public bool Has(SchemaLocation location) => Analysis.Graph.TryGet(location, out _);

    /// <summary>The nodes of the documents compared, in order.</summary>
    public IEnumerable<SchemaNode> Nodes => Analysis.Graph.Nodes
        .Where(node => _names.ContainsKey(node.Location.Document))
        .OrderBy(node => node.Location);

    /// <summary>The name of a document, as both versions know it.</summary>
    public string Name(string logicalPath) => _names.TryGetValue(logicalPath, out string? name) ? name : logicalPath;

    /// <summary>A location as both versions would say it.</summary>
    public string Key(SchemaLocation location) => Name(location.Document) + "#" + location.Pointer;

    /// <summary>The place that has a name and pointer here; <see langword="null"/> where it is not.</summary>
    public SchemaLocation? Find(string document, string pointer) =>
        _documents.TryGetValue(document, out string? path) && Has(new SchemaLocation(path, pointer)) ? new(path, pointer) : null;

    /// <summary>What a branch is known by: the schema it refers to, or its constant; its place where it has neither.</summary>
    public string Identity(SchemaLocation branch)
    {
        Plan plan = Plans[branch];
        if (plan.Alias is { } reference)
            return Key(reference.Target);
        Composition whole = Composition.Of(plan, Plans);
        return whole.Names.Select(name => UnionRules.Constant(name, whole, Plans)).FirstOrDefault(constant => constant is not null)
            ?? branch.Pointer.Substring(branch.Pointer.LastIndexOf('/') + 1);
    }
}
