namespace BoneExo.Queries.Catalog;

/// <summary>Queries about molecules, as tables.</summary>
internal static class MicroRnaTables
{
    public static IEnumerable<Query> All =>
    [
        new(1, "mirna-uses", "Which studies use a microRNA, on what does it act, and to which effect?", "MicroRnaQueries.Uses", [], Uses),
        new(16, "gene-list", "Which genes are named, and which are those of rat and mouse?", "GeneQueries.ForEnrichment", [], Genes),
        new(23, "mirna-species", "Does a microRNA exist in my animal?", "MicroRnaQueries.Presence", [new("MICRORNA"), new("SPECIES")], Presence),
    ];

    private static QueryTable Uses(QueryInput input) => new TableOf<MicroRnaUse>(MicroRnaQueries.Uses(input.Index))
        .Text("study", use => use.Study.Id)
        .Text("microRNA", use => use.MicroRna.Name)
        .Text("role", use => Word.Of(use.Role))
        .Text("target", use => use.Target)
        .Text("polarity", use => Word.Of(use.Polarity))
        .Text("axis effect on", use => use.Effect)
        .Text("axis direction", use => Word.Of(use.Direction))
        .Text("axis", use => use.Axis?.Id)
        .Text("hedge", use => Word.Of(use.Axis?.Hedge))
        .Text("origin", use => Word.Of(use.Origin))
        .List("sentences", use => use.At)
        .Build();

    private static QueryTable Genes(QueryInput input) => new TableOf<GeneEntry>(GeneQueries.ForEnrichment(input.Index))
        .Text("gene", gene => gene.Molecule)
        .Truth("family", gene => gene.IsFamily)
        .Text("HGNC", gene => gene.Hgnc)
        .Text("NCBI gene", gene => gene.NcbiGene)
        .Text("rat", gene => gene.Rat)
        .Text("mouse", gene => gene.Mouse)
        .List("members", gene => gene.Members)
        .List("studies", gene => gene.Studies)
        .Text("origin", gene => Word.Of(gene.Origin))
        .Build();

    private static QueryTable Presence(QueryInput input)
    {
        Domain.MoleculeId? microRna = input.Find<Domain.MoleculeId>(0, input.Index.Molecules);
        Domain.SpeciesId? species = input.Find<Domain.SpeciesId>(1, input.Index.Species);
        return new TableOf<MicroRnaPresence>(MicroRnaQueries.Presence(input.Index)
                .Where(presence => (microRna is null || presence.MicroRna.Id == microRna) && (species is null || presence.Species.Id == species)))
            .Text("microRNA", presence => presence.MicroRna.Name)
            .Text("species", presence => presence.Species.Printed)
            .Text("verdict", presence => Word.Of(presence.Verdict))
            .Text("mature", presence => presence.Mature)
            .List("taken from it in", presence => presence.TakenFrom)
            .List("given to it in", presence => presence.GivenTo)
            .Build();
    }
}
