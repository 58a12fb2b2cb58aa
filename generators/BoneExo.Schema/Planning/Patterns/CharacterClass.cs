namespace BoneExo.Schema.Planning.Patterns;

/// <summary>A class of code points: explicit ones and whole categories, or all others.</summary>
/// <remarks>Categories stay symbolic, because .NET spells them in a few characters where their ranges take thousands.</remarks>
internal sealed record CharacterClass(CodePointSet Explicit, GeneralCategories Categories = GeneralCategories.None, bool IsNegated = false)
{
    public static readonly CharacterClass Digits = Of(('0', '9'));

    public static readonly CharacterClass Word = Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    public static readonly CharacterClass LineTerminators = Of(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029));

    /// <summary>WhiteSpace and LineTerminator of ECMA-262 §12.2 and §12.3.</summary>
    public static readonly CharacterClass Space = Of(
        (0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029),
        (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    public static CharacterClass Of(params (int First, int Last)[] ranges) =>
        new(CodePointSet.Of(ranges.Select(r => new CodePointRange(r.First, r.Last))));

    public static CharacterClass Of(int codePoint) => Of((codePoint, codePoint));

    /// <summary>All other code points, in a form that can be joined with further ones.</summary>
    public CharacterClass Others() =>
        Categories == GeneralCategories.None
            ? new(Explicit.Complement())
            : new(CodePointSet.Empty, GeneralCategories.All & ~Categories);

    public CharacterClass Union(CharacterClass other) => new(Explicit.Union(other.Explicit), Categories | other.Categories);

    /// <summary>The code points of the class.</summary>
    public CodePointSet Members()
    {
        CodePointSet members = Categories == GeneralCategories.None ? Explicit : Explicit.Union(CategoryTable.Of(Categories));
        return IsNegated ? members.Complement() : members;
    }

    /// <summary>The code point, where the class has exactly one.</summary>
    public int? Single() =>
        !IsNegated && Categories == GeneralCategories.None && Explicit.Ranges is [var range] && range.First == range.Last ? range.First : null;
}
