using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Walks the values of open unions.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Unions
{
    /// <summary>Walks an object whose discriminator is a string that names none of the known cases; it is kept whole.</summary>
    public static int WalkOther<TMode>(ref byte json, int at, ref Evaluation run, UnionRules rules, out string? kind, out RawJson value)
        where TMode : struct, IEvaluationMode
    {
        kind = null;
        value = default;
        int discriminator = Utf8.FindMember(ref json, at, ref run, rules.Discriminator);
        if (discriminator < 0 || !Utf8.IsString(ref json, discriminator))
            return run.NoBranch<TMode>(ref json, at, rules);
        int end = RawJsons.Walk<TMode>(ref json, at, ref run, out value);
        if (TMode.Builds && end > 0)
            kind = Strings.Name(ref json, discriminator, ref run);
        return end;
    }
}
