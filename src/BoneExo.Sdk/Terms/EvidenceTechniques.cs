using BoneExo.Domain;

namespace BoneExo.Terms;

/// <summary>The techniques by which evidence of a kind comes about, for kinds of the Evidence and Conclusion Ontology that name one.</summary>
internal static class EvidenceTechniques
{
    private static readonly Dictionary<string, Technique[]> ByKind = new(StringComparer.Ordinal)
    {
        ["ECO:0000007"] = [Technique.Immunofluorescence],
        ["ECO:0000016"] = [Technique.LossOfFunction],
        ["ECO:0000042"] = [Technique.GainOfFunction],
        ["ECO:0000058"] = [Technique.Microarray],
        ["ECO:0000112"] = [Technique.WesternBlot],
        ["ECO:0000295"] = [Technique.RnaProfiling],
        ["ECO:0001017"] = [Technique.Transwell],
        ["ECO:0001051"] = [Technique.Histology],
        ["ECO:0001055"] = [Technique.Immunohistochemistry],
        ["ECO:0001566"] = [Technique.QrtPcr],
        ["ECO:0001583"] = [Technique.LossOfFunction],
        ["ECO:0001805"] = [Technique.LuciferaseReporter],
        ["ECO:0005004"] = [Technique.Cck8],
        ["ECO:0005007"] = [Technique.Cck8],
    };

    /// <summary>The techniques of a kind of evidence; nothing where it names none.</summary>
    public static Technique[]? Of(string curie) => ByKind.GetValueOrDefault(curie);
}
