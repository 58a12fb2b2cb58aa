namespace BoneExo.Formats;

/// <summary>
/// What labels ask of code points. The framework knows categories only, and in the invariant mode it does not normalise,
/// so the rest is in tables of our own, which hold Unicode 16 for the code points that labels may contain.
/// </summary>
internal static class CodePointTables
{
    /// <summary>The <see cref="Direction"/> of what labels may contain: PVALID, CONTEXTJ and CONTEXTO of RFC 5892.</summary>
    public static CodePointMap Directions { get; } = new(CodePointData.Directions, valueBits: 3);

    /// <summary>Canonical_Combining_Class.</summary>
    public static CodePointMap CombiningClasses { get; } = new(CodePointData.CombiningClasses, valueBits: 8);

    /// <summary>The <see cref="JoiningType"/>.</summary>
    public static CodePointMap JoiningTypes { get; } = new(CodePointData.JoiningTypes, valueBits: 3);

    /// <summary>The <see cref="Script"/>.</summary>
    public static CodePointMap Scripts { get; } = new(CodePointData.Scripts, valueBits: 2);

    /// <summary>Takes a number: five bits in each character from '0' on, the lowest first; characters with the sixth bit go on.</summary>
    public static int TakeNumber(ref ReadOnlySpan<byte> text)
    {
        int number = 0;
        for (int shift = 0; ; shift += 5)
        {
            int bits = text[0] - '0';
            text = text[1..];
            number |= (bits & 31) << shift;
            if (bits < 32)
                return number;
        }
    }
}
