using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>Genes for analyses elsewhere.</summary>
public static class GeneQueries
{
    private const string Rat = "NCBITaxon:10116";
    private const string Mouse = "NCBITaxon:10090";

    /// <summary>The genes, long non-coding RNAs and families of the dataset, with the recorded genes of rat and mouse.</summary>
    public static ValueArray<GeneEntry> ForEnrichment(ReviewDatasetIndex index) =>
        [.. index.Molecules.Select(molecule => Entry(index, molecule)).OfType<GeneEntry>()];

    private static GeneEntry? Entry(ReviewDatasetIndex index, Molecule molecule) => molecule switch
    {
        Molecule.Gene gene => new(
            Entities.Of(index, gene.Id), gene.Hgnc, gene.NcbiGene, Ortholog(gene, Rat), Ortholog(gene, Mouse), false, [], Studies(index, gene.Id), gene.Provenance.Origin),
        Molecule.LncRna lncRna => new(
            Entities.Of(index, lncRna.Id), lncRna.Hgnc, null, null, null, false, [], Studies(index, lncRna.Id), lncRna.Provenance.Origin),
        Molecule.GeneFamily family => new(
            Entities.Of(index, family.Id), null, null, null, null, true, [.. family.Members.Select(id => Entities.Of(index, id))], Studies(index, family.Id), family.Provenance.Origin),
        _ => null,
    };

    private static Curie? Ortholog(Molecule.Gene gene, string taxon) => gene.Orthologs.FirstOrDefault(ortholog => ortholog.Taxon.Value == taxon)?.Id;

    private static ValueArray<StudyId> Studies(ReviewDatasetIndex index, MoleculeId id)
    {
        ValueArray<Pathway> pathways = index.PathwaysOf(id);
        IEnumerable<StudyId> ofAxes = index.MolecularAxesOf(id).Concat(pathways.SelectMany(pathway => index.MolecularAxesOf(pathway.Id))).Select(axis => axis.Study);
        IEnumerable<Endpoint> endpoints = index.EndpointsOf(id).Concat(pathways.SelectMany(pathway => index.EndpointsOf(pathway.Id)));
        IEnumerable<StudyId> ofFindings = index.FindingsOf(id).Concat(endpoints.SelectMany(endpoint => index.FindingsOf(endpoint.Id))).Select(finding => finding.Study);
        IEnumerable<StudyId> ofCargo = index.VesiclePreparationsOf(id).SelectMany(preparation => index.StudyArmsOf(preparation.Id)).Select(arm => arm.Study);
        HashSet<StudyId> all = [.. ofAxes, .. ofFindings, .. ofCargo];
        return [.. index.Studies.Select(study => study.Id).Where(all.Contains)];
    }
}
