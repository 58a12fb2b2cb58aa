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
        if (run.Extensions is { } set)
            return WalkExtension<TMode>(ref json, at, ref run, rules, set, discriminator, out kind, out value);
        int end = RawJsons.Walk<TMode>(ref json, at, ref run, out value);
        if (TMode.Builds && end > 0)
            kind = Strings.Name(ref json, discriminator, ref run);
        return end;
    }

    private static int WalkExtension<TMode>(ref byte json, int at, ref Evaluation run, UnionRules rules, ExtensionSet set, int discriminator, out string? kind, out RawJson value)
        where TMode : struct, IEvaluationMode
    {
        kind = null;
        value = default;
        // The text is copied out of the document before anything else is checked of it.
        if (Utf8.String(ref json, discriminator, ref run) < 0)
            return Utf8.Invalid;
        string name = Strings.Name(ref json, discriminator, ref run);
        if (set.Find(rules.Site, name) is not { } extension)
            return run.NoBranch<TMode>(ref json, at, rules);
        int end = extension.Evaluate<TMode>(ref json, at, ref run);
        if (TMode.Builds && end > 0)
        {
            kind = name;
            value = new RawJson(Utf8.Slice(ref json, at, end - at).ToArray());
        }
        return end;
    }
}
