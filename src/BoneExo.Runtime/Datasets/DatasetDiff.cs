using System.Text.Json;

namespace BoneExo;

/// <summary>What differs between two datasets. Records are matched by key, so that moving one is no change of it; numbers compare by value.</summary>
/// <param name="Records">The records that were added, removed or changed, collection by collection.</param>
/// <param name="Members">What differs outside keyed collections.</param>
/// <param name="Reordered">The collections whose common records stand in another order.</param>
public sealed record DatasetDiff(ValueArray<RecordChange> Records, ValueArray<MemberChange> Members, ValueArray<string> Reordered)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Records.Count + Members.Count + Reordered.Count == 0;

    /// <summary>Compares two datasets of a generated type along its keyed collections (<c>x-bex-key</c>).</summary>
    public static DatasetDiff Of<T>(T before, T after)
        where T : ISchemaType<T>
    {
        JsonElement left = ValueDiff.Parse(SchemaJson.ToUtf8(before)), right = ValueDiff.Parse(SchemaJson.ToUtf8(after));
        List<RecordChange> records = [];
        List<MemberChange> members = [];
        List<string> reordered = [];
        PropertyDescription[] collections = [.. T.Description.Properties.Where(property => property.Key is not null)];
        foreach (PropertyDescription collection in collections)
        {
            CollectionDiff diff = CollectionDiff.Of(collection, left, right);
            records.AddRange(diff.Records);
            if (diff.IsReordered)
                reordered.Add(collection.JsonName);
        }

        ValueDiff.CompareMembers(left, right, "", members, name => collections.All(collection => collection.JsonName != name));
        return new([.. records], [.. members], [.. reordered]);
    }

    /// <summary>One line per change.</summary>
    public override string ToString() => string.Join('\n',
    [
        .. Members.Select(member => member.ToString()),
        .. Records.Select(record => record.ToString()),
        .. Reordered.Select(collection => $"{collection}: in another order"),
    ]);
}
