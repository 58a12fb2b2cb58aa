using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneExo.Domain;
using BoneExo.Rules;

namespace BoneExo.Queries;

/// <summary>Two datasets as one: every record of the first as it is, and those of the second under keys that are free.</summary>
/// <param name="Dataset">Both together. It has the article and the versions of the first.</param>
/// <param name="Changed">What got another key or was folded, in the order of the second.</param>
/// <param name="Report">What both use and where they disagree, which a merge does not settle.</param>
public sealed record MergedDataset(ReviewDataset Dataset, ValueArray<MergedRecord> Changed, MergeReport Report)
{
    /// <summary>
    /// Merges a second dataset into a first, each with its layers merged. Records of one key and content are folded, and works that both
    /// cite; sections, sentences and lines of another text are numbered on behind those of the first, its other references too, and with them
    /// the numbers of citations.
    /// </summary>
    /// <exception cref="InvalidOperationException">A key of the second has no free form.</exception>
    public static MergedDataset Of(ReviewDataset first, ReviewDataset second)
    {
        MergeReport report = MergeReport.Of(first, second);
        ReviewDatasetIndex left = new(first);
        MergeKeys keys = MergeKeys.Of(left, second, report);
        JsonNode node = JsonNode.Parse(SchemaJson.ToUtf8(second))!;   // an object
        Rewrite(node, DatasetIndex.Of(second), keys);
        Number(node, keys);
        if (keys.IsRenumbered)
            Append(node, first);
        Fold(node, second, keys);
        ReviewDataset renamed = SchemaJson.Parse<ReviewDataset>(node.ToJsonString());
        ReviewDataset merged = BoneExo.Dataset.Merge(first, renamed) with { Layer = first.Layer, Review = first.Review ?? second.Review };
        return new(merged, [.. keys.Changed], report);
    }

    /// <summary>Sets the key of every record, and every reference to it.</summary>
    private static void Rewrite(JsonNode root, DatasetIndex second, MergeKeys keys)
    {
        foreach (KeyReference reference in second.Links.ListReferences())
            Set(root, reference.Pointer, keys.After(reference.To.Name, reference.Key));
        foreach (DatasetValue pointer in second.ValuesOf<RecordPointer>())
            Set(root, pointer.Pointer + "/key", keys.After(pointer.Json.GetProperty("collection").GetString()!, pointer.Json.GetProperty("key").GetString()!));   // a record pointer has both
        foreach (PropertyDescription collection in SchemaJson.Describe<ReviewDataset>().Properties.Where(property => property.Key is not null))
        {
            foreach (DatasetRecord record in second.RecordsOf(collection.JsonName).Where(record => record.Key.Length > 0))
                Set(root, $"{record.Pointer}/{collection.Key}", keys.After(collection.JsonName, record.Key));
        }
    }

    /// <summary>Puts sections and sentences behind those of the first, in order and by lines.</summary>
    private static void Append(JsonNode root, ReviewDataset first)
    {
        int lines = first.Sections.Select(section => section.LineEnd).DefaultIfEmpty(0).Max();
        foreach (JsonNode? section in Items(root, "sections"))
        {
            section!["order"] = section["order"]!.GetValue<int>() + first.Sections.Count;   // a section has an order and lines
            section["lineStart"] = section["lineStart"]!.GetValue<int>() + lines;
            section["lineEnd"] = section["lineEnd"]!.GetValue<int>() + lines;
        }

        foreach (JsonNode? sentence in Items(root, "sentences"))
        {
            JsonArray source = (JsonArray)sentence!["sourceLines"]!;   // a sentence has lines
            for (int i = 0; i < source.Count; i++)
                source[i] = source[i]!.GetValue<int>() + lines;
        }
    }

    /// <summary>Citations, which are numbers of references.</summary>
    private static void Number(JsonNode root, MergeKeys keys)
    {
        foreach (JsonNode? sentence in Items(root, "sentences"))
        {
            if (sentence?["citations"] is JsonArray numbers)
            {
                for (int i = 0; i < numbers.Count; i++)
                    numbers[i] = Number(numbers[i]);
            }
        }

        foreach (JsonNode? use in Items(root, "citationUses"))
            use!["printedNumber"] = Number(use["printedNumber"]);   // a use is an object

        JsonNode Number(JsonNode? printed) => JsonValue.Create(int.Parse(keys.After("references", printed!.ToString()), CultureInfo.InvariantCulture));
    }

    /// <summary>Takes out what the first has already; afterwards, because places count every record.</summary>
    private static void Fold(JsonNode root, ReviewDataset second, MergeKeys keys)
    {
        foreach (IGrouping<string, MergedRecord> folded in keys.Changed.Where(record => record.IsFolded).GroupBy(record => record.Collection))
        {
            HashSet<string> before = [.. folded.Select(record => record.Before)];
            KeyedRecords own = new ReviewDatasetIndex(second).ListCollections().Single(collection => collection.Name == folded.Key);
            JsonArray items = (JsonArray)root[folded.Key]!;   // the records stand in it
            for (int i = own.Count - 1; i >= 0; i--)
            {
                if (before.Contains(own.KeyAt(i)))
                    items.RemoveAt(i);
            }

            if (items.Count == 0)
                ((JsonObject)root).Remove(folded.Key);
        }
    }

    private static IEnumerable<JsonNode?> Items(JsonNode root, string collection) => root[collection] as JsonArray ?? [];

    private static void Set(JsonNode root, string pointer, string key)
    {
        string[] steps = pointer.Split('/')[1..];
        JsonNode parent = root;
        foreach (string step in steps[..^1])
            parent = parent is JsonArray array ? array[int.Parse(step, CultureInfo.InvariantCulture)]! : parent[step]!;   // the pointer leads to a value
        JsonNode old = parent is JsonArray ? parent[int.Parse(steps[^1], CultureInfo.InvariantCulture)]! : parent[steps[^1]]!;
        JsonNode value = old.GetValueKind() == JsonValueKind.Number ? JsonValue.Create(int.Parse(key, CultureInfo.InvariantCulture)) : JsonValue.Create(key);
        if (parent is JsonArray items)
            items[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = value;
        else
            parent[steps[^1]] = value;
    }
}
