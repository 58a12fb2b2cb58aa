using BoneExo.Domain;
using BoneExo.Terms;

namespace BoneExo.Rules;

/// <summary>The words of everything that the record of a study leads to, as far as it is not taken from a title.</summary>
internal sealed class StudyWords
{
    // What is cited, and other studies, are no part of a study.
    private static readonly HashSet<string> Beyond = ["studies", "references", "citationUses", "sentences", "sections", "evidenceLines"];

    private readonly DatasetIndex _index;
    private readonly ILookup<(KeyedRecords, int), (KeyedRecords, int)> _links;

    public StudyWords(DatasetIndex index)
    {
        _index = index;
        _links = index.Links.ListReferences()
            .Where(reference => reference.From is not null && reference.ToPosition >= 0 && !Beyond.Contains(reference.To.Name))
            .ToLookup(reference => (reference.From!, reference.FromPosition), reference => (reference.To, reference.ToPosition));   // not null: asked for above
    }

    public HashSet<string> Of(Study study)
    {
        ReviewDatasetIndex links = _index.Links;
        HashSet<string> words = [.. SignificantWords.Sequence(study.Label), .. SignificantWords.Sequence(study.Conclusion ?? "")];
        HashSet<(KeyedRecords, int)> seen = [];
        Visit((links.Studies, links.Studies.PositionOf(study.Id.Value)), words, seen);
        foreach (Finding finding in links.FindingsOf(study.Id).Where(finding => IsTold(finding.Provenance)))
            Visit((links.Findings, links.Findings.PositionOf(finding.Id.Value)), words, seen);
        foreach (MolecularAxis axis in links.MolecularAxes.Where(axis => axis.Study == study.Id && IsTold(axis.Provenance)))
            Visit((links.MolecularAxes, links.MolecularAxes.PositionOf(axis.Id.Value)), words, seen);
        return words;
    }

    private void Visit((KeyedRecords Collection, int Position) record, HashSet<string> words, HashSet<(KeyedRecords, int)> seen)
    {
        if (record.Position < 0 || !seen.Add(record))
            return;
        words.UnionWith(Names(record.Collection, record.Position).SelectMany(SignificantWords.Sequence));
        foreach ((KeyedRecords, int) next in _links[record])
            Visit(next, words, seen);
    }

    private IEnumerable<string> Names(KeyedRecords collection, int position)
    {
        ReviewDatasetIndex links = _index.Links;
        return collection.Name switch
        {
            "species" => EntityNames.Of(links.Species.Records[position]),
            "cellPopulations" => EntityNames.Of(links.CellPopulations.Records[position]),
            "molecules" => EntityNames.Of(links.Molecules.Records[position]),
            "conditions" => EntityNames.Of(links.Conditions.Records[position]),
            "preconditionings" => EntityNames.Of(links.Preconditionings.Records[position]),
            "biomaterials" => EntityNames.Of(links.Biomaterials.Records[position]),
            "vesiclePreparations" => EntityNames.Of(links.VesiclePreparations.Records[position]),
            "anatomicalSites" => [links.AnatomicalSites.Records[position].Label],
            "processes" => [links.Processes.Records[position].Label],
            "pathways" => [links.Pathways.Records[position].Label],
            "assays" => [links.Assays.Records[position].Label],
            "endpoints" => [links.Endpoints.Records[position].Label],
            _ => [],
        };
    }

    private static bool IsTold(Provenance provenance) => provenance.Origin is Origin.Review or Origin.Curator;
}
