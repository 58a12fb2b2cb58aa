namespace BoneExo.Formats;

/// <summary>Where a label may contain the code points of CONTEXTJ and CONTEXTO (RFC 5892, appendix A).</summary>
internal static class ContextRules
{
    private const int Virama = 9;
    private const int ArabicZero = 0x660;
    private const int ExtendedArabicZero = 0x6F0;

    public static bool Allow(ReadOnlySpan<int> label, int at)
    {
        int before = at > 0 ? label[at - 1] : -1;
        int after = at + 1 < label.Length ? label[at + 1] : -1;
        return label[at] switch
        {
            0x200C => IsVirama(before) || IsBetweenJoined(label, at), // A.1, zero width non-joiner
            0x200D => IsVirama(before), // A.2, zero width joiner
            0xB7 => before == 'l' && after == 'l', // A.3, middle dot of Catalan
            0x375 => IsOf(Script.Greek, after), // A.4, keraia
            0x5F3 or 0x5F4 => IsOf(Script.Hebrew, before), // A.5 and A.6, geresh and gershayim
            0x30FB => HasJapanese(label), // A.7, Katakana middle dot
            >= ArabicZero and <= ArabicZero + 9 => !label.ContainsAnyInRange(ExtendedArabicZero, ExtendedArabicZero + 9), // A.8
            >= ExtendedArabicZero and <= ExtendedArabicZero + 9 => !label.ContainsAnyInRange(ArabicZero, ArabicZero + 9), // A.9
            _ => true,
        };
    }

    private static bool IsVirama(int codePoint) => codePoint >= 0 && CodePointTables.CombiningClasses[codePoint] == Virama;

    private static bool IsOf(Script script, int codePoint) => codePoint >= 0 && CodePointTables.Scripts[codePoint] == (int)script;

    private static bool HasJapanese(ReadOnlySpan<int> label)
    {
        foreach (int codePoint in label)
        {
            if (IsOf(Script.Japanese, codePoint))
                return true;
        }
        return false;
    }

    // Something joins it from the left and something from the right, over what is transparent.
    private static bool IsBetweenJoined(ReadOnlySpan<int> label, int at)
    {
        int before = at - 1, after = at + 1;
        while (before >= 0 && Joining(label[before]) == JoiningType.Transparent)
            before--;
        while (after < label.Length && Joining(label[after]) == JoiningType.Transparent)
            after++;
        return before >= 0 && Joining(label[before]) is JoiningType.Left or JoiningType.Dual
            && after < label.Length && Joining(label[after]) is JoiningType.Right or JoiningType.Dual;
    }

    private static JoiningType Joining(int codePoint) => (JoiningType)CodePointTables.JoiningTypes[codePoint];
}
