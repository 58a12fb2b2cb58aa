using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>Places by their offsets, which are in ascending order and distinct, and what stands there; of those after what is malformed there is none.</summary>
internal sealed class FoundPlaces(int[] offsets, List<DocumentPlace> places)
{
    // Several failures are about one value, and the branches of a combination always are.
    private readonly Offence?[] _offences = new Offence?[places.Count];

    /// <summary>The number of an offset's place, or a negative one.</summary>
    public int IndexOf(int offset) => Array.BinarySearch(offsets, 0, places.Count, offset);

    /// <summary>The place with a number.</summary>
    public DocumentPlace this[int index] => places[index];

    /// <summary>What stands at the place with a number, with the names of its members where they are asked for.</summary>
    public Offence Offence(WalkedDocument document, int index, bool hasMembers)
    {
        int offset = offsets[index];
        Offence offence = _offences[index] ?? new(Excerpt.Of(document.Json, offset), Utf8.KindOf(document.Json[offset]));
        if (hasMembers && offence.Members is null)
            offence = offence with { Members = MemberNames.Of(document.Json, offset, document.MaxDepth) };
        _offences[index] = offence;
        return offence;
    }
}
