using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Judges objects that have a record: there is no value to build and nothing to record.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Records
{
    /// <summary>Judges a value that must be an object with some of up to 63 members.</summary>
    public static int Judge<TMembers>(ref byte json, int at, ref Evaluation run, ulong required) where TMembers : struct, IRecordMembers
    {
        if (!Utf8.IsObject(ref json, at))
            return Utf8.Invalid;
        ulong seen = 0;
        at = run.EnterObject(ref json, at);
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

    /// <summary>The same for any number of members.</summary>
    public static int Judge<TMembers>(ref byte json, int at, ref Evaluation run, ObjectRules rules) where TMembers : struct, IRecordMembers
    {
        if (!Utf8.IsObject(ref json, at))
            return Utf8.Invalid;
        ReadOnlySpan<ulong> required = rules.RequiredWords;
        Span<ulong> seen = stackalloc ulong[required.Length];
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
