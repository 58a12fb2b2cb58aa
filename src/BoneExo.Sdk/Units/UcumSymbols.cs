using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace BoneExo;

/// <summary>The symbols that are covered, each with a unit of its dimension; one that stands for itself is a base unit.</summary>
internal static class UcumSymbols
{
    private static readonly FrozenSet<string> Prefixes = FrozenSet.ToFrozenSet(
        ["Y", "Z", "E", "P", "T", "G", "M", "k", "h", "da", "d", "c", "m", "u", "n", "p", "f", "a", "z", "y", "Ki", "Mi", "Gi", "Ti"]);

    /// <summary>Symbols that take prefixes.</summary>
    private static readonly FrozenDictionary<string, string> Metric = new Dictionary<string, string>
    {
        ["m"] = "m", ["s"] = "s", ["g"] = "g", ["rad"] = "rad", ["K"] = "K", ["C"] = "C", ["cd"] = "cd",
        ["mol"] = "1", ["sr"] = "rad2", ["Hz"] = "s-1", ["N"] = "g.m/s2", ["Pa"] = "N/m2", ["J"] = "N.m", ["W"] = "J/s", ["A"] = "C/s",
        ["V"] = "J/C", ["F"] = "C/V", ["Ohm"] = "V/A", ["S"] = "A/V", ["Wb"] = "V.s", ["Cel"] = "K", ["T"] = "Wb/m2", ["H"] = "Wb/A",
        ["lm"] = "cd.sr", ["lx"] = "lm/m2", ["Bq"] = "s-1", ["Ci"] = "s-1", ["Gy"] = "J/g", ["Sv"] = "J/g", ["G"] = "T", ["l"] = "m3",
        ["L"] = "m3", ["ar"] = "m2", ["t"] = "g", ["u"] = "g", ["bar"] = "Pa", ["eV"] = "J", ["cal"] = "J", ["kat"] = "mol/s",
        ["U"] = "mol/s", ["eq"] = "mol", ["osm"] = "mol", ["m[H2O]"] = "Pa", ["m[Hg]"] = "Pa", ["[g]"] = "m/s2", ["[iU]"] = "[iU]",
        ["[IU]"] = "[iU]",
    }.ToFrozenDictionary();

    /// <summary>Symbols that do not.</summary>
    private static readonly FrozenDictionary<string, string> Customary = new Dictionary<string, string>
    {
        ["10*"] = "1", ["10^"] = "1", ["%"] = "1", ["[ppth]"] = "1", ["[ppm]"] = "1", ["[ppb]"] = "1", ["[pptr]"] = "1", ["[pH]"] = "mol/l",
        ["min"] = "s", ["h"] = "s", ["d"] = "s", ["wk"] = "s", ["mo"] = "s", ["a"] = "s", ["deg"] = "rad", ["'"] = "rad", ["''"] = "rad",
        ["[in_i]"] = "m", ["[ft_i]"] = "m", ["[lb_av]"] = "g", ["[oz_av]"] = "g", ["[drp]"] = "m3", ["[degF]"] = "K", ["[HPF]"] = "1",
        ["[CFU]"] = "[CFU]", ["[PFU]"] = "[PFU]", ["[TCID_50]"] = "[TCID_50]", ["[CCID_50]"] = "[CCID_50]", ["[arb'U]"] = "[arb'U]",
    }.ToFrozenDictionary();

    /// <summary>Finds the dimension of a symbol: as it stands, else as prefix and metric symbol.</summary>
    public static bool TryFind(string symbol, [NotNullWhen(true)] out UcumDimension? dimension)
    {
        if (Metric.TryGetValue(symbol, out string? unit) || Customary.TryGetValue(symbol, out unit) || TryPrefixed(symbol, out unit))
            return unit == symbol || IsBase(unit) ? Found(UcumDimension.Base(unit), out dimension) : UcumParser.TryParse(unit, out dimension);
        dimension = null;
        return false;
    }

    private static bool TryPrefixed(string symbol, [NotNullWhen(true)] out string? unit)
    {
        for (int length = 1; length <= 2 && length < symbol.Length; length++)
        {
            if (Prefixes.Contains(symbol[..length]) && Metric.TryGetValue(symbol[length..], out unit))
                return true;
        }

        unit = null;
        return false;
    }

    private static bool IsBase(string unit) => Metric.GetValueOrDefault(unit) == unit;

    private static bool Found(UcumDimension found, out UcumDimension dimension)
    {
        dimension = found;
        return true;
    }
}
