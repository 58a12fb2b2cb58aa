using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BoneExo;

/// <summary>The records of a collection, in order and by key. Of records with one key, the first is found.</summary>
public sealed class KeyedRecords<TKey, TRecord> : KeyedRecords, IReadOnlyCollection<TRecord>
    where TKey : notnull
{
    private readonly Func<TRecord, Optional<TKey>> _keyOf;
    private readonly Dictionary<TKey, int> _positions = [];
    private readonly Lazy<Dictionary<string, int>> _texts;
    private readonly Dictionary<TKey, List<Referrer>> _referrers = [];

    internal KeyedRecords(string name, ValueArray<TRecord> records, Func<TRecord, Optional<TKey>> keyOf)
        : base(name)
    {
        Records = records;
        _keyOf = keyOf;
        for (int i = 0; i < records.Count; i++)
        {
            if (keyOf(records[i]) is { HasValue: true, Value: { } key })
                _positions.TryAdd(key, i);
        }

        _texts = new(() => _positions.ToDictionary(entry => Text(entry.Key), entry => entry.Value));
    }

    /// <summary>The records in order.</summary>
    public ValueArray<TRecord> Records { get; }

    /// <inheritdoc cref="KeyedRecords.Count"/>
    public override int Count => Records.Count;

    /// <summary>The record of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such record.</exception>
    public TRecord this[TKey key] => TryGet(key, out TRecord? record)
        ? record
        : throw new KeyNotFoundException($"'{Text(key)}' is no key of {Name}");

    /// <summary>Finds the record of a key.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TRecord record)
    {
        bool isFound = _positions.TryGetValue(key, out int position);
        record = isFound ? Records[position] : default;
        return isFound;
    }

    /// <summary>Whether a record has this key.</summary>
    public bool Contains(TKey key) => _positions.ContainsKey(key);

    /// <inheritdoc/>
    public override int PositionOf(string key) => _texts.Value.TryGetValue(key, out int position) ? position : -1;

    /// <inheritdoc/>
    public override string KeyAt(int position) => _keyOf(Records[position]) is { HasValue: true, Value: { } key } ? Text(key) : "";

    /// <summary>The records of a collection that refer to a record of this one, each once and in order.</summary>
    public ValueArray<TFrom> ReferrersIn<TFromKey, TFrom>(KeyedRecords<TFromKey, TFrom> from, TKey key)
        where TFromKey : notnull =>
        _referrers.TryGetValue(key, out List<Referrer>? referrers)
            ? [.. referrers.Where(referrer => referrer.Collection == from).Select(referrer => from.Records[referrer.Position])]
            : [];

    /// <inheritdoc/>
    public IEnumerator<TRecord> GetEnumerator() => ((IEnumerable<TRecord>)Records).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static string Text(TKey key) => Convert.ToString(key, CultureInfo.InvariantCulture) ?? "";

    internal int Find(TKey key) => _positions.TryGetValue(key, out int position) ? position : -1;

    internal void AddReferrer(TKey key, Referrer referrer)
    {
        if (!_referrers.TryGetValue(key, out List<Referrer>? referrers))
            _referrers.Add(key, referrers = []);
        // A record that names a key twice refers to it once; its references come one after the other.
        if (referrers.Count == 0 || referrers[^1] != referrer)
            referrers.Add(referrer);
    }
}
