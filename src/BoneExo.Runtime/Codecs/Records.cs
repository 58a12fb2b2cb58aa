using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace BoneExo.Codecs;

/// <summary>Judges objects that have a record: there is no value to build and nothing to record.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Records
{
    /// <summary>A bit for each of up to 1,024 members.</summary>
    [InlineArray(Count)]
    private struct SeenWords
    {
        public const int Count = 16;

        private ulong _first;
    }

    /// <summary>Judges a value that must be an object with some of up to 63 members.</summary>
    public static int Judge<TMembers>(ref byte json, int at, ref Evaluation run, ulong required) where TMembers : struct, IRecordMembers
    {
        if (!Utf8.IsObject(ref json, at))
            return Utf8.Invalid;
        ulong seen = 0;
        at = TMembers.InOrder(ref json, run.EnterObject(ref json, at), ref run, ref seen);
        while (at > 0 && Utf8.IsName(ref json, at))
        {
            long found = TMembers.Member(ref json, at, ref run);
            at = (int)found;
            if (at < 0)
                return at;
            int member = (int)(found >> 32);
            // A member that the schema does not name is -1, hence bit 63.
            seen |= 1UL << member;
            at = TMembers.Judge(member, ref json, at, ref run);
            if (at < 0)
                return at;
            at = Utf8.NextMember(ref json, at);
        }
        return at > 0 && (seen & required) == required ? run.Leave(ref json, at) : Utf8.Invalid;
    }

    /// <summary>
    /// The first eight bytes of a member that begins here, or 0 near the end of the document, where a longest name may not be readable:
    /// what is written by tools has its members in the schema's order, so that a comparison is a better guess than a search.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Expect(ref byte json, int at, ref Evaluation run, int longest) =>
        at > 0 && run.End - at >= longest ? Utf8.Eight(ref json, at) : 0;

    /// <summary>Judges the member whose name and colon have been recognized, and returns the first bytes of the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Next<TMembers>(int member, int length, ref byte json, ref int at, ref Evaluation run, ref ulong seen, int longest)
        where TMembers : struct, IRecordMembers
    {
        seen |= 1UL << member;
        at = TMembers.Judge(member, ref json, Utf8.Value(ref json, at + length - 1), ref run);
        if (at > 0)
            at = Utf8.NextMember(ref json, at);
        return Expect(ref json, at, ref run, longest);
    }

    /// <summary>The same for any number of members.</summary>
    public static int Judge<TMembers>(ref byte json, int at, ref Evaluation run, ObjectRules rules) where TMembers : struct, IRecordMembers
    {
        if (!Utf8.IsObject(ref json, at))
            return Utf8.Invalid;
        ReadOnlySpan<ulong> required = rules.RequiredWords;
        // No stackalloc, as in emitted code.
        SeenWords few = default;
        Span<ulong> seen = required.Length <= SeenWords.Count ? few : new ulong[required.Length];
        at = run.EnterObject(ref json, at);
        while (at > 0 && Utf8.IsName(ref json, at))
        {
            long found = TMembers.Member(ref json, at, ref run);
            at = (int)found;
            if (at < 0)
                return at;
            int member = (int)(found >> 32);
            if (member >= 0)
                seen[member >> 6] |= 1UL << member;
            at = TMembers.Judge(member, ref json, at, ref run);
            if (at < 0)
                return at;
            at = Utf8.NextMember(ref json, at);
        }
        if (at < 0)
            return at;
        for (int i = 0; i < required.Length; i++)
        {
            if ((seen[i] & required[i]) != required[i])
                return Utf8.Invalid;
        }
        return run.Leave(ref json, at);
    }
}
