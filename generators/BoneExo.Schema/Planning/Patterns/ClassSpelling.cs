using System.Globalization;
using System.Text;

namespace BoneExo.Schema.Planning.Patterns;

/// <summary>A class in .NET's language, where a code point beyond the Basic Multilingual Plane is two characters.</summary>
/// <param name="IsAtom">Whether a quantifier can follow.</param>
internal sealed record ClassSpelling(string Text, bool IsAtom)
{
    // Groups first, so that five letters' categories become one name.
    private static readonly GeneralCategories[] Named =
    [
        GeneralCategories.L, GeneralCategories.M, GeneralCategories.N, GeneralCategories.Z, GeneralCategories.P, GeneralCategories.S,
        .. Enumerable.Range(0, 30).Select(i => (GeneralCategories)(1 << i)),
    ];

    public static ClassSpelling Of(CharacterClass members)
    {
        if (members.Single() is { } codePoint)
            return OfSingle(codePoint);
        List<string> alternatives = [];
        if (Basic(members) is { } basic)
            alternatives.Add(basic);
        IReadOnlyList<SurrogatePairs> pairs = SurrogatePairs.Of(members);
        alternatives.AddRange(pairs.Select(p => InBrackets(p.Highs) + InBrackets(p.Lows)));
        return alternatives switch
        {
            [] => new("[^\\s\\S]", IsAtom: true),
            [var only] => new(only, IsAtom: pairs.Count == 0),
            _ => new($"(?:{string.Join("|", alternatives)})", IsAtom: true),
        };
    }

    private static ClassSpelling OfSingle(int codePoint)
    {
        // A lone surrogate is in no well-formed string.
        if (codePoint is >= CodePointSet.FirstSurrogate and <= CodePointSet.LastSurrogate)
            return new("[^\\s\\S]", IsAtom: true);
        if (codePoint < CodePointSet.FirstAstral)
            return new(Escape((char)codePoint), IsAtom: true);
        string pair = char.ConvertFromUtf32(codePoint);
        return new(Escape(pair[0]) + Escape(pair[1]), IsAtom: false);
    }

    /// <summary>The members of one character, in brackets.</summary>
    private static string? Basic(CharacterClass members)
    {
        CodePointSet listed = members.Explicit.Basic();

        // .NET would find halves of pairs in Cs.
        GeneralCategories categories = members.Categories & ~GeneralCategories.Cs;
        bool isNegated = members.IsNegated;
        CodePointSet others = listed.Complement().Basic();
        if (categories == GeneralCategories.None && others.Ranges.Count < listed.Ranges.Count)
            (listed, isNegated) = (others, !isNegated);
        if (isNegated)
            listed = listed.Union(CodePointSet.Of(new CodePointRange(CodePointSet.FirstSurrogate, CodePointSet.LastSurrogate)));
        else if (listed.Ranges.Count == 0 && categories == GeneralCategories.None)
            return null;
        StringBuilder text = new(isNegated ? "[^" : "[");
        foreach (CodePointRange range in listed.Ranges)
            AppendRange(text, range.First, range.Last);
        foreach (GeneralCategories named in Named)
        {
            if ((categories & named) != named)
                continue;
            text.Append("\\p{").Append(named).Append('}');
            categories &= ~named;
        }

        return text.Append(']').ToString();
    }

    private static string InBrackets(CodePointSet units)
    {
        StringBuilder text = new("[");
        foreach (CodePointRange range in units.Ranges)
            AppendRange(text, range.First, range.Last);
        return text.Append(']').ToString();
    }

    private static void AppendRange(StringBuilder text, int first, int last)
    {
        text.Append(Escape((char)first));
        if (last > first + 1)
            text.Append('-');
        if (last > first)
            text.Append(Escape((char)last));
    }

    /// <summary>A character that means itself inside and outside brackets.</summary>
    private static string Escape(char c) => c switch
    {
        '\\' or '^' or '$' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '-' or '#' => "\\" + c,
        >= ' ' and < '\x7F' => c.ToString(),
        _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };
}
