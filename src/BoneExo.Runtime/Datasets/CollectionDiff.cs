using System.Text.Json;

namespace BoneExo;

/// <summary>What differs between two states of a keyed collection.</summary>
internal sealed record CollectionDiff(IReadOnlyList<RecordChange> Records, bool IsReordered)
{
    public static CollectionDiff Of(PropertyDescription collection, JsonElement before, JsonElement after)
    {
        OrderedDictionary<(string Key, int Occurrence), JsonElement> left = Keyed(collection, before), right = Keyed(collection, after);
        List<RecordChange> changes = [];
        foreach (((string key, int occurrence), JsonElement record) in left)
        {
            if (!right.TryGetValue((key, occurrence), out JsonElement other))
            {
                changes.Add(new(collection.JsonName, key, RecordChangeKind.Removed, []));
                continue;
            }

            List<MemberChange> members = [];
            ValueDiff.Compare(record, other, "", members);
            if (members.Count > 0)
                changes.Add(new(collection.JsonName, key, RecordChangeKind.Changed, [.. members]));
        }

        changes.AddRange(right.Keys.Where(key => !left.ContainsKey(key)).Select(key => new RecordChange(collection.JsonName, key.Key, RecordChangeKind.Added, [])));
        return new(changes, !left.Keys.Where(right.ContainsKey).SequenceEqual(right.Keys.Where(left.ContainsKey)));
    }

    /// <summary>The records by key; those of one key, or of none, by their order as well.</summary>
    private static OrderedDictionary<(string Key, int Occurrence), JsonElement> Keyed(PropertyDescription collection, JsonElement dataset)
    {
        OrderedDictionary<(string, int), JsonElement> records = [];
        if (!dataset.TryGetProperty(collection.JsonName, out JsonElement items))
            return records;
        Dictionary<string, int> occurrences = [];
        foreach (JsonElement record in items.EnumerateArray())
        {
            string key = record.TryGetProperty(collection.Key!, out JsonElement value) ? value.ToString() : "";   // asked for by those who call
            int occurrence = occurrences.GetValueOrDefault(key);
            occurrences[key] = occurrence + 1;
            records.Add((key, occurrence), record);
        }

        return records;
    }
}
