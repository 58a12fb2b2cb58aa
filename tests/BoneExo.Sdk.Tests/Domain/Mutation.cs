using System.Text.Json.Nodes;
using CsCheck;

namespace BoneExo.Sdk.Tests.Domain;

/// <summary>Datasets of one record of the shipped data, changed at random places: some stay valid, some do not.</summary>
internal static class Mutation
{
    private static readonly (string Collection, string Record)[] Records =
    [
        .. from layer in new[] { Corpus.ReviewUtf8, Corpus.CurationUtf8 }
           from collection in JsonNode.Parse(layer.Span)!.AsObject() // the corpus is no JSON null
           where collection.Value is JsonArray
           from record in collection.Value.AsArray()
           select (collection.Key, record.ToJsonString()),
    ];

    private static readonly Gen<string> Strings = Gen.OneOf(Gen.String, Gen.OneOf<string>("", "a", "β-TCP", "😀\"\\\n", "mol-x", "exosome", "curator", "/a/0", "nm", "2022"));

    private static readonly Gen<Action<JsonNode>> Change = Gen.Select(Gen.Int[0, 5], Gen.Int[0, int.MaxValue], Strings, Gen.Decimal[-1000, 1000]).Select((kind, place, text, number) =>
        new Action<JsonNode>(root => Apply(root, kind, place, text, number)));

    public static Gen<string> Documents { get; } = Gen.Select(Gen.Int[0, Records.Length - 1], Change.Array[0, 3]).Select((index, changes) =>
    {
        (string collection, string record) = Records[index];
        JsonNode root = JsonNode.Parse($$"""{"schemaVersion":"0.1.0","datasetVersion":"0.1.0","layer":"review","{{collection}}":[{{record}}]}""")!; // an object
        foreach (Action<JsonNode> change in changes)
            change(root);
        return root.ToJsonString();
    });

    private static void Apply(JsonNode root, int kind, int place, string text, decimal number)
    {
        JsonObject[] objects = [.. Objects(root)];
        JsonObject target = objects[place % objects.Length];
        string[] names = [.. target.Select(member => member.Key)];
        string name = names.Length == 0 ? text : names[place / objects.Length % names.Length];
        switch (kind)
        {
            case 0: target[name] = text; break;
            case 1: target[name] = number; break;
            case 2: _ = target.Remove(name); break;
            case 3: target["x-" + text] = new JsonArray(text, number, null, new JsonObject { [text] = number }); break;
            case 4 when target[name] is JsonArray { Count: > 0 } array: array.Add(array[0]!.DeepClone()); break; // shipped arrays hold no null
            default: MoveToEnd(target, name); break;
        }
    }

    private static void MoveToEnd(JsonObject target, string name)
    {
        JsonNode? value = target[name];
        _ = target.Remove(name);
        target[name] = value;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => [members, .. members.SelectMany(member => Objects(member.Value))],
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
