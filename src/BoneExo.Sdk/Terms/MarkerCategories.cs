using System.Text.RegularExpressions;
using BoneExo.Domain;

namespace BoneExo.Terms;

/// <summary>
/// The categories of marker proteins in the guideline MISEV: 1 membrane proteins of the vesicle, 2 proteins of its lumen, 3 components of
/// other structures (purity), 4 proteins of other compartments of the cell, 5 proteins isolated along with vesicles.
/// Read at a source: tetraspanins, integrins and G proteins in 1; TSG101, annexins, Rabs, syntenin, heat shock proteins, actins, tubulins
/// and GAPDH in 2; calnexin, GRP94, histones, Golgi and mitochondria among what is tested for purity (tables of 10.3389/fendo.2022.981317
/// and 10.1080/20013078.2018.1535750). The other symbols are the guideline's as known by heart. MFGE8 is in none, because sources disagree
/// on it, nor are Argonautes, which no source at hand puts into a category.
/// </summary>
internal static partial class MarkerCategories
{
    private static readonly (int Category, Regex Symbols)[] All = [(1, Membrane()), (2, Lumen()), (3, Purity()), (4, Compartments()), (5, Corona())];

    /// <summary>The category of a molecule by its symbol, label or class; nothing where it is in no list.</summary>
    public static int? Of(Molecule molecule)
    {
        foreach (string name in EntityNames.Of(molecule))
        {
            string symbol = name.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
            if (All.FirstOrDefault(list => list.Symbols.IsMatch(symbol)) is { Symbols: not null } found)
                return found.Category;
        }

        return null;
    }

    [GeneratedRegex("^(CD9|CD63|CD81|CD82|CD47|CD55|CD59|CD73|NT5E|BSG|ADAM10|TFRC|TFR2|LAMP[12]|ITG[AB].+|GNA.+|SDC[1-4]|TETRASPANINS?|INTEGRINS?)$")]
    private static partial Regex Membrane();

    [GeneratedRegex(@"^(TSG101|ALIX|PDCD6IP|VPS4[AB]|CHMP.+|ARRDC1|FLOT[12]|FLOTILLIN\d?|CAV1|EHD\d?|RHOA|RAB\d+[A-D]?|ANXA\d+|ANNEXINS?\w*|HSP70|HSC70|HSPA1A|HSPA8|HSP90|HSP84|HSP90AB1|SDCBP|SYNTENIN1?|MAPT|ACT[AB].*|TUB[AB].*|GAPDH)$")]
    private static partial Regex Lumen();

    [GeneratedRegex("^(APOA[12]|APOB.*|APOLIPOPROTEIN.+|ALB|ALBUMIN|UMOD|THP|UROMODULIN)$")]
    private static partial Regex Purity();

    [GeneratedRegex("^(HIST.+|HISTONES?\\w*|LMN[AC].*|VDAC1?|CYCS|CYC1|CYTOCHROMEC|TOMM20|CANX|CALNEXIN|HSP90B1|GRP94|HSPA5|BIP|GOLGA2|GM130|ATG9A|ACTN[14]|KRT18|CYTOKERATIN18)$")]
    private static partial Regex Compartments();

    [GeneratedRegex("^(TGFB[12]|VEGFA?|FGF[12]|PDGF.*|EGF|IL\\d+.*|FN1|FIBRONECTIN|COL\\d+.*|LGALS3BP|CD5L|AHSG|FETUINA)$")]
    private static partial Regex Corona();
}
