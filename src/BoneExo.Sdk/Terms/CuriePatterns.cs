using System.Text.RegularExpressions;

namespace BoneExo.Terms;

/// <summary>How the identifiers of the ontologies and databases of the field are spelt behind their prefix.</summary>
internal static partial class CuriePatterns
{
    private static readonly Dictionary<string, Regex> ByPrefix = new(StringComparer.Ordinal)
    {
        ["HGNC"] = Digits(),
        ["NCBIGene"] = Digits(),
        ["NCBITaxon"] = Digits(),
        ["PMID"] = Digits(),
        ["MESH"] = Mesh(),
        ["MGI"] = Digits(),
        ["RGD"] = Digits(),
        ["CHEBI"] = Digits(),
        ["MONDO"] = SevenDigits(),
        ["CL"] = SevenDigits(),
        ["GO"] = SevenDigits(),
        ["UBERON"] = SevenDigits(),
        ["ECO"] = SevenDigits(),
        ["OBI"] = SevenDigits(),
        ["RO"] = SevenDigits(),
        ["PATO"] = SevenDigits(),
        ["HP"] = SevenDigits(),
        ["DOID"] = Digits(),
        ["mirbase"] = Hairpin(),
        ["mirbase.mature"] = Mature(),
    };

    /// <summary>The pattern of a prefix; nothing where the prefix is none of these.</summary>
    public static Regex? Find(string prefix) => ByPrefix.GetValueOrDefault(prefix);

    [GeneratedRegex(@"^\d+$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\d{7}$")]
    private static partial Regex SevenDigits();

    [GeneratedRegex(@"^[CD]\d+$")]
    private static partial Regex Mesh();

    [GeneratedRegex(@"^MI\d{7}$")]
    private static partial Regex Hairpin();

    [GeneratedRegex(@"^MIMAT\d{7}$")]
    private static partial Regex Mature();
}
