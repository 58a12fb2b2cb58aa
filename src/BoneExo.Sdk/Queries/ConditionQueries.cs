using BoneExo.Domain;
using BoneExo.Terms;

namespace BoneExo.Queries;

/// <summary>Which studies are about which conditions, in which animals.</summary>
public static class ConditionQueries
{
    // Titles name humans as the source of cells; their animals are never humans.
    private const string Human = "NCBITaxon:9606";

    /// <summary>
    /// The conditions of every study by species, with what only the title of its reference says told apart from what the text states. The
    /// title that counts is that of the reference that was meant, where a curator says so.
    /// </summary>
    /// <param name="index">The dataset.</param>
    /// <param name="condition">Only this condition, if given.</param>
    /// <param name="species">Only this species, if given.</param>
    public static ValueArray<ConditionInSpecies> BySpecies(ReviewDatasetIndex index, ConditionId? condition = null, SpeciesId? species = null) =>
    [
        .. index.Studies.SelectMany(study => Of(index, study)).Where(found =>
            (condition is null || found.Condition?.Key == condition.Value.Value) && (species is null || found.Species?.Key == species.Value.Value)),
    ];

    private static IEnumerable<ConditionInSpecies> Of(ReviewDatasetIndex index, Study study)
    {
        string title = Title(index, study);
        ExperimentalModel.InVivo[] animals = [.. study.Models.OfType<ExperimentalModel.InVivo>()];
        ConditionId[] stated = [.. study.Conditions.Concat(animals.Select(model => model.Condition)).Concat(study.Models.OfType<ExperimentalModel.PatientSamples>().Select(model => model.Condition)).Distinct()];
        SpeciesId[] statedSpecies = [.. animals.Select(model => model.Species).OfType<SpeciesId>().Distinct()];

        (Entity, Origin)[] conditions =
        [
            .. stated.Select(id => (Entities.Of(index, id), study.Provenance.Origin)),
            .. Named(index, title, stated).Select(entity => (entity, Origin.ReferenceTitle)),
        ];
        (Entity, Origin)[] species =
        [
            .. statedSpecies.Select(id => (Entities.Of(index, id), study.Provenance.Origin)),
            .. Named(index, title, statedSpecies).Select(entity => (entity, Origin.ReferenceTitle)),
        ];
        return
            from one in Padded(conditions)
            from other in Padded(species)
            select new ConditionInSpecies(study, one?.Item1, one?.Item2, other?.Item1, other?.Item2);
    }

    /// <summary>The conditions that a title names and that say more than those that are stated.</summary>
    private static IEnumerable<Entity> Named(ReviewDatasetIndex index, string title, ConditionId[] stated)
    {
        string[] known = [.. stated.SelectMany(id => index.TryGet(id, out Condition? condition) ? EntityNames.Of(condition) : [])];
        return
            from condition in index.Conditions
            where EntityNames.Of(condition).Any(name => Names(title, name) && !known.Any(other => Names(other, name)))
            let id = condition.Match(disease => disease.Id, defect => defect.Id, injury => injury.Id)
            where !stated.Contains(id)
            select Entities.Of(index, id);
    }

    private static IEnumerable<Entity> Named(ReviewDatasetIndex index, string title, SpeciesId[] stated) =>
        from species in index.Species
        where species.Taxon.Curie.Value != Human && !stated.Contains(species.Id) && EntityNames.Of(species).Any(name => Names(title, name))
        select Entities.Of(index, species.Id);

    /// <summary>The title of the reference of a study: of the one that was meant where a curator says so.</summary>
    private static string Title(ReviewDatasetIndex index, Study study)
    {
        ReferenceNumber? number = study.Citation is { } use && index.CitationReadings.TryGet(use, out CitationReading? reading) && reading.CorrectReference is { } meant
            ? meant
            : study.Reference;
        return number is { } found && index.TryGet(found, out Reference? reference) ? CorrectedReference.Of(index, reference).Title : "";
    }

    /// <summary>
    /// Whether a title has all words of a name, or their adjectives (<c>osteoporotic</c>). A short form in capitals stands for other things
    /// elsewhere, and counts for nothing.
    /// </summary>
    private static bool Names(string title, string name)
    {
        SortedSet<string> words = LabelKey.WordSet(name), said = LabelKey.WordSet(title);
        return words.Count > 0 && name.Any(char.IsLower) && words.All(word => said.Contains(word) || said.Any(adjective => Noun(adjective).Contains(word)));
    }

    /// <summary>The nouns that an adjective of disease may come from.</summary>
    private static IEnumerable<string> Noun(string adjective) =>
        adjective.EndsWith("tic", StringComparison.Ordinal) ? [adjective[..^3] + "sis", adjective[..^1] + "s"] : [];

    private static IEnumerable<(Entity, Origin)?> Padded((Entity, Origin)[] found) => found.Length > 0 ? found.Select(one => ((Entity, Origin)?)one) : [null];
}
