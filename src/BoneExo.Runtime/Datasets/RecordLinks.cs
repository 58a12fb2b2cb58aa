using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace BoneExo;

/// <summary>Gathers the records and references of a dataset for its generated index.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordLinks
{
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    private readonly List<KeyedRecords> _collections = [];
    private readonly List<KeyReference> _references = [];
    private Referrer _from = new(null, -1);

    internal IReadOnlyList<KeyedRecords> Collections => _collections;

    internal IReadOnlyList<KeyReference> References => _references;

    /// <summary>Adds a collection with its records.</summary>
    public KeyedRecords<TKey, TRecord> Add<TKey, TRecord>(string name, ValueArray<TRecord> records, Func<TRecord, Optional<TKey>> keyOf)
        where TKey : notnull
    {
        KeyedRecords<TKey, TRecord> collection = new(name, records, keyOf);
        _collections.Add(collection);
        return collection;
    }

    /// <summary>The key of a record that another package defines; nothing where it has none of this form.</summary>
    public static Optional<TKey> KeyOf<TKey>(RawJson record, string member)
        where TKey : IParsable<TKey> =>
        JsonElement.Parse(record.Utf8, AnyDepth).TryGetProperty(member, out JsonElement key)
        && key.ValueKind is JsonValueKind.String or JsonValueKind.Number
        && TKey.TryParse(key.ToString(), CultureInfo.InvariantCulture, out TKey? parsed)
            ? parsed
            : default(Optional<TKey>);

    /// <summary>Visits every record of a collection, which then counts as the holder of what is referred to.</summary>
    public void Visit<TKey, TRecord>(KeyedRecords<TKey, TRecord> collection, Action<TRecord, string> visit)
        where TKey : notnull
    {
        for (int i = 0; i < collection.Count; i++)
        {
            _from = new(collection, i);
            visit(collection.Records[i], collection.PointerOf(i));
        }

        _from = new(null, -1);
    }

    /// <summary>Adds a reference.</summary>
    public void Refer<TKey, TRecord>(KeyedRecords<TKey, TRecord> to, TKey? key, string at)
        where TKey : notnull
    {
        if (key is null)
            return;
        to.AddReferrer(key, _from);
        _references.Add(new(at, _from.Collection, _from.Position, to, KeyedRecords<TKey, TRecord>.Text(key), to.Find(key)));
    }

    /// <summary>Adds a reference where there is one.</summary>
    public void Refer<TKey, TRecord>(KeyedRecords<TKey, TRecord> to, TKey? key, string at)
        where TKey : struct
    {
        if (key is { } value)
            Refer(to, value, at);
    }

    /// <summary>Adds the references of an array.</summary>
    public void Refer<TKey, TRecord>(KeyedRecords<TKey, TRecord> to, ValueArray<TKey> keys, string at)
        where TKey : notnull
    {
        for (int i = 0; i < keys.Count; i++)
            Refer(to, keys[i], Item(at, i));
    }

    /// <summary>Adds the references of a map.</summary>
    public void Refer<TKey, TRecord>(KeyedRecords<TKey, TRecord> to, ValueMap<TKey> keys, string at)
        where TKey : notnull
    {
        foreach ((string name, TKey key) in keys)
            Refer(to, key, Member(at, name));
    }

    /// <summary>Goes on inside a value, where there is one.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "emitted code reads as one, whatever a member leads to")]
    public void Descend<T>(T? value, string at, Action<T, string> visit)
    {
        if (value is not null)
            visit(value, at);
    }

    /// <summary>Goes on inside the items of an array.</summary>
    public void Descend<T>(ValueArray<T> items, string at, Action<T, string> visit)
    {
        for (int i = 0; i < items.Count; i++)
            Descend(items[i], Item(at, i), visit);
    }

    /// <summary>Goes on inside the values of a map.</summary>
    public void Descend<T>(ValueMap<T> entries, string at, Action<T, string> visit)
    {
        foreach ((string name, T value) in entries)
            Descend(value, Member(at, name), visit);
    }

    private static string Item(string at, int position) => FormattableString.Invariant($"{at}/{position}");

    private static string Member(string at, string name) => $"{at}/{Pointers.Escape(name)}";
}
