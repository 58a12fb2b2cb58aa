using System.Collections.Frozen;
using System.Text;

namespace BoneExo.Exports;

/// <summary>Spells text as BibTeX reads it: ASCII, with commands for accents, symbols and Greek letters.</summary>
internal static class BibtexText
{
    private static readonly FrozenDictionary<int, string> Commands = Table();

    /// <summary>Text with every character that has a meaning to TeX escaped; characters without a command stay, and are gathered.</summary>
    public static string Of(string text, ICollection<string> unknown)
    {
        StringBuilder spelt = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Commands.TryGetValue(rune.Value, out string? command))
            {
                spelt.Append(command);
                continue;
            }

            spelt.Append(rune.ToString());
            if (!rune.IsAscii)
                unknown.Add(rune.ToString());
        }

        return spelt.ToString();
    }

    /// <summary>A title, whose words with capitals are in braces, since styles put titles in small letters.</summary>
    public static string Title(string title, ICollection<string> unknown) =>
        string.Join(' ', title.Split(' ').Select((word, position) => NeedsCapitals(word, isFirst: position == 0) ? $"{{{Of(word, unknown)}}}" : Of(word, unknown)));

    private static bool NeedsCapitals(string word, bool isFirst) => word.Skip(isFirst ? 1 : 0).Any(char.IsUpper);

    private static FrozenDictionary<int, string> Table()
    {
        Dictionary<int, string> table = new()
        {
            ['\\'] = @"{\textbackslash}", ['{'] = @"\{", ['}'] = @"\}", ['%'] = @"\%", ['&'] = @"\&", ['#'] = @"\#", ['$'] = @"\$", ['_'] = @"\_",
            ['~'] = @"{\textasciitilde}", ['^'] = @"{\textasciicircum}",
            ['ß'] = @"{\ss}", ['æ'] = @"{\ae}", ['Æ'] = @"{\AE}", ['œ'] = @"{\oe}", ['Œ'] = @"{\OE}", ['ø'] = @"{\o}", ['Ø'] = @"{\O}", ['å'] = @"{\aa}",
            ['Å'] = @"{\AA}", ['ł'] = @"{\l}", ['Ł'] = @"{\L}", ['ı'] = @"{\i}", ['†'] = @"{\dag}", ['‡'] = @"{\ddag}", ['–'] = "--", ['—'] = "---",
            ['‘'] = "`", ['’'] = "'", ['“'] = "``", ['”'] = "''", ['×'] = @"$\times$", ['±'] = @"$\pm$", ['°'] = @"{\textdegree}", ['\u00a0'] = "~",
        };
        Accents(table, '\'', "aáeéiíoóuúyýcćnńsśzźAÁEÉIÍOÓUÚYÝCĆNŃSŚZŹ");
        Accents(table, '`', "aàeèiìoòuùAÀEÈIÌOÒUÙ");
        Accents(table, '^', "aâeêiîoôuûAÂEÊIÎOÔUÛ");
        Accents(table, '"', "aäeëiïoöuüyÿAÄEËIÏOÖUÜ");
        Accents(table, '~', "aãnñoõAÃNÑOÕ");
        Accents(table, 'v', "cčdďeěnňrřsštťzžCČDĎEĚNŇRŘSŠTŤZŽ");
        Accents(table, 'u', "aăgğAĂGĞ");
        Accents(table, 'c', "cçsştţCÇSŞTŢ");
        Accents(table, 'k', "aąeęAĄEĘ");
        Accents(table, '.', "zżIİZŻ");
        Accents(table, 'H', "oőuűOŐUŰ");
        Accents(table, 'r', "uůUŮ");
        Accents(table, '=', "aāeēiīoōuūAĀEĒIĪOŌUŪ");
        string[] greek = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "", "pi", "rho", "", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"];
        for (int place = 0; place < greek.Length; place++)
        {
            if (greek[place].Length > 0)
                table.Add('α' + place, $@"$\{greek[place]}$");
        }

        return table.ToFrozenDictionary();
    }

    /// <summary>Pairs of a letter and the same letter with its accent.</summary>
    private static void Accents(Dictionary<int, string> table, char accent, string pairs)
    {
        for (int place = 0; place < pairs.Length; place += 2)
            table.Add(pairs[place + 1], char.IsLetter(accent) ? $@"{{\{accent}{{{pairs[place]}}}}}" : $@"{{\{accent}{pairs[place]}}}");
    }
}
