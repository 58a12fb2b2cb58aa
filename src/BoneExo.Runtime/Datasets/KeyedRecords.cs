namespace BoneExo;

/// <summary>A collection of a dataset whose records have keys.</summary>
public abstract class KeyedRecords
{
    private protected KeyedRecords(string name) => Name = name;

    /// <summary>The collection, as documents name it.</summary>
    public string Name { get; }

    /// <summary>The number of records.</summary>
    public abstract int Count { get; }

    /// <summary>The JSON Pointer of a record, from the dataset.</summary>
    public string PointerOf(int position) => FormattableString.Invariant($"/{Pointers.Escape(Name)}/{position}");

    /// <summary>The key of a record as text; empty where the record has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such record.</exception>
    public abstract string KeyAt(int position);

    /// <summary>The position of the first record of a key, by the key's text; -1 where there is none.</summary>
    public abstract int PositionOf(string key);
}
