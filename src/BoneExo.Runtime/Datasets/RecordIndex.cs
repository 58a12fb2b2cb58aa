namespace BoneExo;

/// <summary>What can be done with every generated index of a dataset.</summary>
public static class RecordIndex
{
    /// <summary>The keyed collections in the order of the schema.</summary>
    public static IReadOnlyList<KeyedRecords> ListCollections(this IRecordIndex index) => index.Links.Collections;

    /// <summary>Every reference of the dataset, record by record.</summary>
    public static IReadOnlyList<KeyReference> ListReferences(this IRecordIndex index) => index.Links.References;

    /// <summary>Checks the integrity of the dataset: keys are unique in their collection, and every reference leads to a record of the right one.</summary>
    public static ValueArray<KeyFault> FindFaults(this IRecordIndex index) =>
    [
        .. index.Links.Collections.SelectMany(Repeated),
        .. index.Links.References.Where(reference => reference.ToPosition < 0).Select(reference => Unresolved(reference, index.Links.Collections)),
    ];

    private static IEnumerable<KeyFault> Repeated(KeyedRecords collection)
    {
        for (int i = 0; i < collection.Count; i++)
        {
            string key = collection.KeyAt(i);
            int first = key.Length == 0 ? i : collection.PositionOf(key);
            if (first != i)
                yield return new(KeyFaultKind.Repeated, collection.PointerOf(i), $"'{key}' is also the key of {collection.PointerOf(first)}; give one of the two another key", collection.PointerOf(first));
        }
    }

    private static KeyFault Unresolved(KeyReference reference, IReadOnlyList<KeyedRecords> collections)
    {
        string wanted = reference.To.Name;
        foreach (KeyedRecords other in collections)
        {
            // A record may have another's key as its own; that it refers to itself says nothing.
            int position = other == reference.To ? -1 : other.PositionOf(reference.Key);
            if (position >= 0 && (other != reference.From || position != reference.FromPosition))
                return new(KeyFaultKind.WrongCollection, reference.Pointer, $"'{reference.Key}' is a key of {other.Name}, not of {wanted}; name a record of {wanted}", other.PointerOf(position));
        }

        return new(KeyFaultKind.Dangling, reference.Pointer, $"'{reference.Key}' is no key of {wanted}; add the record or correct the key", null);
    }
}
