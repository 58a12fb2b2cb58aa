using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>The members of a record, as the walk that only decides asks for them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRecordMembers
{
    /// <summary>Reads the name that begins at <paramref name="at"/>: the member's number or -1 above, the offset of its value, negative where the JSON is malformed, below.</summary>
    static abstract long Member(ref byte json, int at, ref Evaluation run);

    /// <summary>Judges members as long as they come in the schema's order, and returns where the first stands that does not, or a negative number.</summary>
    static abstract int InOrder(ref byte json, int at, ref Evaluation run, ref ulong seen);

    /// <summary>Judges the value of a member by its number: the offset after it, or a negative number.</summary>
    static abstract int Judge(int member, ref byte json, int at, ref Evaluation run);
}
