using System.Globalization;
using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>The keys that the records of a second dataset get behind those of a first.</summary>
internal sealed class MergeKeys
{
    private readonly Dictionary<(string Collection, string Key), string> _after = [];
    private readonly List<MergedRecord> _changed = [];
    private readonly Dictionary<string, HashSet<string>> _taken;

    private MergeKeys(ReviewDatasetIndex first, ReviewDatasetIndex second) =>
        _taken = first.ListCollections().Concat(second.ListCollections()).GroupBy(collection => collection.Name)
            .ToDictionary(group => group.Key, group => group.SelectMany(Keys).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What is not as it was, in the order of the second.</summary>
    public IReadOnlyList<MergedRecord> Changed => _changed;

    /// <summary>Whether the second is another text, so that its sections and sentences are numbered on.</summary>
    public bool IsRenumbered { get; private set; }

    public static MergeKeys Of(ReviewDatasetIndex first, ReviewDataset dataset, MergeReport report)
    {
        ReviewDatasetIndex second = new(dataset);
        MergeKeys keys = new(first, second);
        HashSet<(string, string)> same = Same(second, report);
        Dictionary<string, string> works = report.SharedReferences.GroupBy(shared => shared.Second.Printed.Number.ToString()).ToDictionary(group => group.Key, group => group.First().First.Printed.Number.ToString());
        keys.IsRenumbered = report.Collisions.Any(collision => collision.Collection is "sections" or "sentences" && !same.Contains((collision.Collection, collision.Key)));
        int behind = first.Sections.Select(section => Top(section.Id.Value)).DefaultIfEmpty(0).Max();
        int number = first.References.Select(reference => reference.Number.Value).DefaultIfEmpty(0).Max();
        // All or none, so that a list has no gap where there was none.
        bool isListRenumbered = Keys(second.References).Any(key => !works.ContainsKey(key) && !same.Contains(("references", key)) && IsTaken(first, "references", key));
        foreach (KeyedRecords collection in second.ListCollections())
        {
            foreach (string key in Keys(collection))
            {
                bool isTaken = IsTaken(first, collection.Name, key);
                if (collection.Name == "references" && works.TryGetValue(key, out string? known))
                    keys.Add(collection.Name, key, known, isFolded: true);
                else if (collection.Name == "references" && isListRenumbered && !same.Contains((collection.Name, key)))
                    keys.Add(collection.Name, key, (++number).ToString(CultureInfo.InvariantCulture), isFolded: false);
                else if (collection.Name is "sections" or "sentences" ? keys.IsRenumbered : isTaken && !same.Contains((collection.Name, key)))
                    keys.Add(collection.Name, key, collection.Name is "sections" or "sentences" ? Behind(key, behind) : keys.Free(collection.Name, key), isFolded: false);
                else if (isTaken)
                    keys.Add(collection.Name, key, key, isFolded: true);
            }
        }

        return keys;
    }

    /// <summary>The key of a record of the second in both together.</summary>
    public string After(string collection, string key) => _after.GetValueOrDefault((collection, key), key);

    private void Add(string collection, string before, string after, bool isFolded)
    {
        _after[(collection, before)] = after;
        _changed.Add(new(collection, before, after, isFolded));
    }

    private static bool IsTaken(ReviewDatasetIndex first, string collection, string key) =>
        first.ListCollections().Any(records => records.Name == collection && records.PositionOf(key) >= 0);

    /// <summary>The key with the next free number behind it; an issue has nothing but its number.</summary>
    private string Free(string collection, string key)
    {
        HashSet<string> taken = _taken[collection];
        string stem = collection == "issues" ? "is-" : key + "-";
        for (int number = collection == "issues" ? taken.Count + 1 : 2; number < int.MaxValue; number++)
        {
            if (taken.Add(stem + number.ToString(CultureInfo.InvariantCulture)))
                return stem + number.ToString(CultureInfo.InvariantCulture);
        }

        throw new InvalidOperationException($"no key is free for '{key}' of {collection}");
    }

    /// <summary>What is the same in both, and so is everything that it refers to.</summary>
    private static HashSet<(string, string)> Same(ReviewDatasetIndex second, MergeReport report)
    {
        HashSet<(string, string)> same = [.. report.Collisions.Where(collision => collision.IsSame).Select(collision => (collision.Collection, collision.Key))];
        // A sentence of another text makes its sections another's, too.
        bool isOtherText = report.Collisions.Any(collision => collision.Collection is "sections" or "sentences" && !collision.IsSame);
        if (isOtherText)
            same.RemoveWhere(record => record.Item1 is "sections" or "sentences");
        HashSet<string> works = [.. report.SharedReferences.Where(shared => shared.First.Printed.Number == shared.Second.Printed.Number).Select(shared => shared.First.Printed.Number.ToString())];
        while (second.ListReferences().FirstOrDefault(reference => reference.From is { } from
            && same.Contains((from.Name, from.KeyAt(reference.FromPosition)))
            && !same.Contains((reference.To.Name, reference.Key))
            && !(reference.To.Name == "references" && works.Contains(reference.Key))) is { From: { } broken } other)
        {
            same.Remove((broken.Name, broken.KeyAt(other.FromPosition)));
        }

        return same;
    }

    private static IEnumerable<string> Keys(KeyedRecords collection) => Enumerable.Range(0, collection.Count).Select(collection.KeyAt).Where(key => key.Length > 0);

    /// <summary>The number of the top section; an abstract is before the first.</summary>
    private static int Top(string section) => section.StartsWith("ab", StringComparison.Ordinal) ? 0 : int.Parse(section[1..].Split('-')[0], CultureInfo.InvariantCulture);

    /// <summary>A section or sentence behind others: an abstract becomes the first section there.</summary>
    private static string Behind(string key, int behind)
    {
        int end = key.StartsWith("ab", StringComparison.Ordinal) ? 2 : key.IndexOf('-') is >= 0 and var dash ? dash : key.Length;
        return FormattableString.Invariant($"s{Top(key) + behind + 1}{key[end..]}");
    }
}
