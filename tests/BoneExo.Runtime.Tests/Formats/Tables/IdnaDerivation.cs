namespace BoneExo.Runtime.Tests.Formats.Tables;

/// <summary>Derives which code points labels may contain, by RFC 5892, section 3.</summary>
internal static class IdnaDerivation
{
    /// <summary>PVALID, CONTEXTJ and CONTEXTO are allowed; DISALLOWED and UNASSIGNED are not.</summary>
    public static bool[] Allowed(UnicodeDatabase database)
    {
        string[] categories = database.Values("extracted/DerivedGeneralCategory", "category", "Cn");
        string[] hangul = database.Values("HangulSyllableType", "hangulType", "NA");
        // Section 2.2 calls unstable what NFKC(casefold(NFKC(cp))) changes. The property removes what is ignorable besides, which section 2.3 disallows anyway.
        bool[] unstable = database.Having("DerivedNormalizationProps", "Changes_When_NFKC_Casefolded");
        bool[] ignorable = database.Having("DerivedCoreProperties", "Default_Ignorable_Code_Point");
        bool[] space = database.Having("PropList", "White_Space");
        bool[] noncharacter = database.Having("PropList", "Noncharacter_Code_Point");
        return [.. Enumerable.Range(0, UnicodeDatabase.CodePoints).Select(code =>
            Exception(code)
            ?? (IsLdh(code) || code is 0x200C or 0x200D
                || (!(unstable[code] || ignorable[code] || space[code] || noncharacter[code] || IsIgnorableBlock(code) || hangul[code] is "L" or "V" or "T")
                    && categories[code] is "Ll" or "Lu" or "Lo" or "Nd" or "Lm" or "Mn" or "Mc")))];
    }

    // Section 2.6: first what is valid (some in context only), then what is not.
    private static bool? Exception(int code) => code switch
    {
        0xDF or 0x3C2 or 0x6FD or 0x6FE or 0xF0B or 0x3007 => true,
        0xB7 or 0x375 or 0x5F3 or 0x5F4 or 0x30FB or (>= 0x660 and <= 0x669) or (>= 0x6F0 and <= 0x6F9) => true,
        0x640 or 0x7FA or 0x302E or 0x302F or (>= 0x3031 and <= 0x3035) or 0x303B => false,
        _ => null,
    };

    // Section 2.9.
    private static bool IsLdh(int code) => code is '-' or (>= '0' and <= '9') or (>= 'a' and <= 'z');

    // Section 2.4: combining marks for symbols, and two blocks of musical notation.
    private static bool IsIgnorableBlock(int code) => code is (>= 0x20D0 and <= 0x20FF) or (>= 0x1D100 and <= 0x1D24F);
}
