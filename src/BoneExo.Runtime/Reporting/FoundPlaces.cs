namespace BoneExo.Reporting;

/// <summary>Places by their offsets, which are in ascending order; of those after what is malformed there is none.</summary>
internal readonly struct FoundPlaces(int[] offsets, List<DocumentPlace> places)
{
    /// <summary>Whether there is a place of an offset that was asked for.</summary>
    public bool Contains(int offset) => Array.BinarySearch(offsets, 0, places.Count, offset) >= 0;

    /// <summary>The place of an offset of which there is one.</summary>
    public DocumentPlace this[int offset] => places[Array.BinarySearch(offsets, 0, places.Count, offset)];
}
