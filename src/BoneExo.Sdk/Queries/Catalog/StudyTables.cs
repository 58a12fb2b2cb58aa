using BoneExo.Domain;

namespace BoneExo.Queries.Catalog;

/// <summary>Queries about studies, as tables.</summary>
internal static class StudyTables
{
    public static IEnumerable<Query> All =>
    [
        new(4, "conditions", "Which studies are about which condition in which species, and what says only a title?", "ConditionQueries.BySpecies", [new("CONDITION"), new("SPECIES")], Conditions),
        new(7, "by-vehicle", "What is delivered in which vehicle?", "StudyQueries.ByVehicle", [], Vehicles),
        new(11, "human-in-animals", "Which vesicles of human cells were tested in animals?", "StudyQueries.HumanVesiclesInAnimals", [], Animals),
        new(12, "reporting-gaps", "Which recommended fields does each study leave out?", "StudyQueries.ReportingGaps", [new("STUDY")], Gaps),
        new(22, "evidence", "Which evidence is only computational, only in vitro, or both in vitro and in vivo?", "StudyQueries.Evidence", [], Evidence),
    ];

    private static QueryTable Conditions(QueryInput input) =>
        new TableOf<ConditionInSpecies>(ConditionQueries.BySpecies(
                input.Index,
                input.Find<ConditionId>(0, input.Index.Conditions),
                input.Find<SpeciesId>(1, input.Index.Species)))
            .Text("study", found => found.Study.Id)
            .Text("condition", found => found.Condition)
            .Text("condition from", found => Word.Of(found.ConditionOrigin))
            .Text("species", found => found.Species)
            .Text("species from", found => Word.Of(found.SpeciesOrigin))
            .Build();

    private static QueryTable Vehicles(QueryInput input) => new TableOf<VehicleGroup>(StudyQueries.ByVehicle(input.Index))
        .Text("vehicle", group => group.Vehicle?.Label ?? "none stated")
        .Text("form", group => Word.Of(group.Vehicle?.Form))
        .List("components", group => group.Components)
        .List("vesicles", group => group.Preparations)
        .List("studies", group => group.Studies.Select(study => study.Id))
        .List("origins", group => group.Arms.Select(arm => Word.Of(arm.Provenance.Origin)).Distinct())
        .Build();

    private static QueryTable Animals(QueryInput input) => new TableOf<AnimalTest>(StudyQueries.HumanVesiclesInAnimals(input.Index))
        .Text("study", test => test.Study.Id)
        .Text("vesicles", test => test.Preparation.Label)
        .Text("source", test => test.Source.Label)
        .Text("animals", test => test.Animals)
        .Text("condition", test => test.Condition)
        .Text("arm", test => test.Arm.Id)
        .Text("origin", test => Word.Of(test.Arm.Provenance.Origin))
        .Build();

    private static QueryTable Gaps(QueryInput input)
    {
        StudyId? only = input.Texts.Count == 0 ? null : Known(input, input.Texts[0]);
        return new TableOf<ReportingGap>(StudyQueries.ReportingGaps(input.Index, only))
            .Text("study", gap => gap.Study.Id)
            .Text("record", gap => gap.Record.Key)
            .Number("stated", gap => gap.Completeness.Stated)
            .Number("asked for", gap => gap.Completeness.Wanted)
            .List("missing", gap => gap.Completeness.Missing)
            .Build();
    }

    private static QueryTable Evidence(QueryInput input) => new TableOf<StudyEvidence>(StudyQueries.Evidence(input.Index))
        .Text("study", evidence => evidence.Study.Id)
        .Text("reach", evidence => Word.Of(evidence.Reach))
        .List("settings", evidence => evidence.Settings.Select(Word.Of))
        .Truth("patient samples", evidence => evidence.HasPatientSamples)
        .Text("origin", evidence => Word.Of(evidence.Study.Provenance.Origin))
        .Build();

    private static StudyId Known(QueryInput input, string key) => input.Index.Studies.PositionOf(key) >= 0
        ? StudyId.Parse(key)
        : throw new QueryException($"'{key}' is no key of {input.Index.Studies.Name}; ask 'evidence' for the keys of all");
}
