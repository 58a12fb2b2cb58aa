using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;

namespace BoneExo.Schema.Linking;

/// <summary>A document as it can be read where its files are not: references that found a neighbour by its file name say its URI.</summary>
internal static class PortableText
{
    public static JsonValue Of(SchemaDocument document, SchemaGraph graph)
    {
        Dictionary<string, SchemaDocument> documents = graph.Documents.ToDictionary(other => other.LogicalPath);
        JsonValue root = document.Root;
        foreach (SchemaNode node in graph.Nodes.Where(node => node.Location.Document == document.LogicalPath))
        {
            foreach (KeyValuePair<string, SchemaLocation> reference in node.References)
            {
                string keyword = node.View.Written(reference.Key);
                SchemaDocument target = documents[reference.Value.Document];
                if (target != document && node.View[reference.Key] is JsonString { Value: var text } && !FindsByUri(node, text, graph[reference.Value], target))
                    root = Replace(root, JsonPointer.Parse(JsonPointer.Append(node.Location.Pointer, keyword)) ?? [], 0, new JsonString(target.BaseUri + "#" + Fragment(text)));
            }
        }

        return root;
    }

    private static bool FindsByUri(SchemaNode node, string reference, SchemaNode target, SchemaDocument document)
    {
        string uri = SchemaUri.Parse(node.ResourceUri).Resolve(SchemaUri.Parse(reference)).WithoutFragment().ToString();
        return uri == target.ResourceUri || uri == document.BaseUri;
    }

    private static string Fragment(string reference) => reference.IndexOf('#') is >= 0 and var hash ? reference.Substring(hash + 1) : "";

    private static JsonValue Replace(JsonValue value, IReadOnlyList<string> path, int depth, JsonValue replacement)
    {
        if (depth == path.Count)
            return replacement;
        int index = JsonPointer.IndexOf(value, path[depth]);
        JsonValue child = Replace(JsonPointer.ChildAt(value, index), path, depth + 1, replacement);
        return value switch
        {
            JsonObject schema => new JsonObject(schema.Members.Select((member, i) => i == index ? member with { Value = child } : member).ToEquatableArray()),
            JsonArray array => new JsonArray(array.Items.Select((item, i) => i == index ? child : item).ToEquatableArray()),
            _ => throw new InvalidOperationException("a pointer into the document leads through a value without members"),
        };
    }
}
