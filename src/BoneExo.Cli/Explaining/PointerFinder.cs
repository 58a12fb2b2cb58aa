using BoneExo.Cli.Hosting;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;

namespace BoneExo.Cli.Explaining;

/// <summary>Finds the subschema that a user means.</summary>
internal static class PointerFinder
{
    public static SchemaNode Find(string text, SchemaGraph graph, IReadOnlyDictionary<string, SourceMap> maps)
    {
        int hash = text.IndexOf('#');
        string name = hash < 0 ? text : text[..hash];
        string fragment = hash < 0 ? "" : Uri.UnescapeDataString(text[(hash + 1)..]);

        List<SchemaDocument> documents = [.. graph.Documents.Where(document => IsNamed(document, name, maps))];
        if (documents.Count == 0)
        {
            string? nearest = EditDistance.Nearest(name, graph.Documents.Select(document => document.LogicalPath));
            throw CommandFailure.WrongUsage($"no schema document is called '{name}'{EditDistance.Question(nearest)}");
        }

        List<SchemaNode> nodes = [.. graph.Nodes.Where(node => documents.Any(document => document.LogicalPath == node.Location.Document) && IsAt(node, fragment))];
        return nodes switch
        {
            [var node] => node,
            [] => throw NotFound(fragment, documents, graph),
            _ => throw CommandFailure.WrongUsage($"'#{fragment}' is in {nodes.Count} documents; write the name of one before it, such as '{nodes[0].Location}'"),
        };
    }

    /// <summary>By logical path, file path or URI, or the end of one of them; every document where no name is given.</summary>
    private static bool IsNamed(SchemaDocument document, string name, IReadOnlyDictionary<string, SourceMap> maps) =>
        name.Length == 0 || new[] { document.LogicalPath, maps.GetValueOrDefault(document.LogicalPath)?.FilePath ?? document.LogicalPath, document.BaseUri }
            .Any(known => known == name || known.EndsWith("/" + name, StringComparison.Ordinal));

    private static bool IsAt(SchemaNode node, string fragment) =>
        fragment.Length == 0 || fragment[0] == '/'
            ? node.Location.Pointer == fragment
            : node.Schema is JsonObject schema && schema["$anchor"] is JsonString { Value: var anchor } && anchor == fragment;

    private static CommandFailure NotFound(string fragment, List<SchemaDocument> documents, SchemaGraph graph)
    {
        string where = documents is [var only] ? $"'{only.LogicalPath}'" : $"{documents.Count} documents";
        if (documents.Any(document => JsonPointer.Find(document.Root, fragment) is not null))
            return CommandFailure.WrongUsage($"'#{fragment}' in {where} is no schema; point at an object or boolean in schema position");
        string? nearest = EditDistance.Nearest(fragment, graph.Nodes
            .Where(node => documents.Any(document => document.LogicalPath == node.Location.Document))
            .Select(node => node.Location.Pointer));
        return CommandFailure.WrongUsage($"'#{fragment}' does not exist in {where}{EditDistance.Question(nearest is null ? null : "#" + nearest)}");
    }
}
