using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>What the prefixes of terms stand for.</summary>
internal static class OntologyPrefixes
{
    private const string Obo = "http://purl.obolibrary.org/obo/";

    private static readonly SortedDictionary<string, string> Bases = new(StringComparer.Ordinal)
    {
        ["BFO"] = Obo + "BFO_",
        ["CHEBI"] = Obo + "CHEBI_",
        ["CL"] = Obo + "CL_",
        ["ECO"] = Obo + "ECO_",
        ["GO"] = Obo + "GO_",
        ["HGNC"] = "https://identifiers.org/hgnc:",
        ["MGI"] = "https://identifiers.org/mgi:",
        ["MONDO"] = Obo + "MONDO_",
        ["NCBIGene"] = "https://identifiers.org/ncbigene:",
        ["NCBITaxon"] = Obo + "NCBITaxon_",
        ["OBI"] = Obo + "OBI_",
        ["PATO"] = Obo + "PATO_",
        ["RGD"] = "https://identifiers.org/rgd:",
        ["SO"] = Obo + "SO_",
        ["UBERON"] = Obo + "UBERON_",
    };

    /// <summary>All known prefixes with the beginning of their IRIs.</summary>
    public static IReadOnlyDictionary<string, string> Known => Bases;

    /// <summary>The prefix of a term.</summary>
    public static string PrefixOf(Curie curie) => curie.Value[..curie.Value.IndexOf(':', StringComparison.Ordinal)];

    /// <summary>The IRI of a term; of an unknown prefix, the term itself.</summary>
    public static string IriOf(Curie curie) =>
        Bases.TryGetValue(PrefixOf(curie), out string? start) ? start + curie.Value[(PrefixOf(curie).Length + 1)..] : curie.Value;
}
