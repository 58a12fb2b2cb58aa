namespace BoneExo.Schema.Planning.Patterns;

/// <summary>The properties that <c>\p{…}</c> can name.</summary>
internal static class UnicodeProperties
{
    private static readonly Dictionary<string, GeneralCategories> Categories = new(StringComparer.Ordinal)
    {
        ["Cased_Letter"] = GeneralCategories.LC,
        ["Close_Punctuation"] = GeneralCategories.Pe,
        ["Connector_Punctuation"] = GeneralCategories.Pc,
        ["Control"] = GeneralCategories.Cc,
        ["cntrl"] = GeneralCategories.Cc,
        ["Currency_Symbol"] = GeneralCategories.Sc,
        ["Dash_Punctuation"] = GeneralCategories.Pd,
        ["Decimal_Number"] = GeneralCategories.Nd,
        ["digit"] = GeneralCategories.Nd,
        ["Enclosing_Mark"] = GeneralCategories.Me,
        ["Final_Punctuation"] = GeneralCategories.Pf,
        ["Format"] = GeneralCategories.Cf,
        ["Initial_Punctuation"] = GeneralCategories.Pi,
        ["Letter"] = GeneralCategories.L,
        ["Letter_Number"] = GeneralCategories.Nl,
        ["Line_Separator"] = GeneralCategories.Zl,
        ["Lowercase_Letter"] = GeneralCategories.Ll,
        ["Mark"] = GeneralCategories.M,
        ["Combining_Mark"] = GeneralCategories.M,
        ["Math_Symbol"] = GeneralCategories.Sm,
        ["Modifier_Letter"] = GeneralCategories.Lm,
        ["Modifier_Symbol"] = GeneralCategories.Sk,
        ["Nonspacing_Mark"] = GeneralCategories.Mn,
        ["Number"] = GeneralCategories.N,
        ["Open_Punctuation"] = GeneralCategories.Ps,
        ["Other"] = GeneralCategories.C,
        ["Other_Letter"] = GeneralCategories.Lo,
        ["Other_Number"] = GeneralCategories.No,
        ["Other_Punctuation"] = GeneralCategories.Po,
        ["Other_Symbol"] = GeneralCategories.So,
        ["Paragraph_Separator"] = GeneralCategories.Zp,
        ["Private_Use"] = GeneralCategories.Co,
        ["Punctuation"] = GeneralCategories.P,
        ["punct"] = GeneralCategories.P,
        ["Separator"] = GeneralCategories.Z,
        ["Space_Separator"] = GeneralCategories.Zs,
        ["Spacing_Mark"] = GeneralCategories.Mc,
        ["Surrogate"] = GeneralCategories.Cs,
        ["Symbol"] = GeneralCategories.S,
        ["Titlecase_Letter"] = GeneralCategories.Lt,
        ["Unassigned"] = GeneralCategories.Cn,
        ["Uppercase_Letter"] = GeneralCategories.Lu,
    };

    /// <summary>The class of what stands between the braces, or <see langword="null"/> and what is wrong.</summary>
    public static CharacterClass? Find(string text, out string problem)
    {
        int equals = text.IndexOf('=');
        string? property = equals < 0 ? null : text.Substring(0, equals);
        string value = text.Substring(equals + 1);
        CharacterClass? found = (property, value) switch
        {
            (null, "Any") => new(CodePointSet.All),
            (null, "ASCII") => CharacterClass.Of((0, 0x7F)),
            (null, "Assigned") => new(CodePointSet.Empty, GeneralCategories.All & ~GeneralCategories.Cn),
            (null, _) => Category(value) ?? Class(PropertyTable.Find(value)),
            ("General_Category" or "gc", _) => Category(value),
            ("Script" or "sc", _) => Class(ScriptTable.Find(value, withExtensions: false)),
            ("Script_Extensions" or "scx", _) => Class(ScriptTable.Find(value, withExtensions: true)),
            _ => null,
        };
        problem = property is "Script" or "sc" or "Script_Extensions" or "scx"
            ? $"'{value}' is no script of Unicode 16; write a name such as 'Greek' or a code such as 'Grek'"
            : $"property '{text}' is not known; write a general category, a binary property, 'Script=…' or 'Script_Extensions=…'";
        return found;
    }

    private static CharacterClass? Class(CodePointSet? members) => members is null ? null : new(members);

    private static CharacterClass? Category(string name)
    {
        // Enum.TryParse also takes numbers and lists.
        bool isShort = name.Length is 1 or 2 && name.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'));
        if (isShort && Enum.TryParse(name, out GeneralCategories category))
            return new(CodePointSet.Empty, category);
        return Categories.TryGetValue(name, out category) ? new(CodePointSet.Empty, category) : null;
    }
}
