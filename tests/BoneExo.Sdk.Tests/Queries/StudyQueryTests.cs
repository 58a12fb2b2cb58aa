using BoneExo.Queries;

namespace BoneExo.Sdk.Tests.Queries;

public class StudyQueryTests
{
    private const string Human = """
        { "id": "sp-human", "printed": "human", "scientificName": "Homo sapiens", "taxon": { "curie": "NCBITaxon:9606", "label": "Homo sapiens", "match": "exact" } }
        """;

    private const string Animals = """{ "kind": "inVivo", "species": "sp-rat", "condition": "cond-a", "induction": { "kind": "surgical" } }""";

    [Fact]
    public void What_only_a_title_says_is_told_apart_from_what_the_text_states()
    {
        ReviewDatasetIndex index = new(Made.Of($$"""
            "species": [{ "id": "sp-rat" }, {{Human}}],
            "conditions": [{ "kind": "disease", "id": "cond-a", "label": "osteoarthritis" }, { "kind": "disease", "id": "cond-b", "label": "bone loss", "variants": [{ "printed": "RA", "at": ["s1-p1-1"] }] }],
            "references": [{ "number": 1, "titlePrinted": "Human vesicles in osteoarthritic rats: RA aside" }, { "number": 2, "titlePrinted": "On bone" }],
            "studies": [
              { "id": "st-a", "models": [{{Animals}}], "reference": 2 },
              { "id": "st-b", "reference": 1 },
              { "id": "st-c", "reference": 2 }
            ]
            """));

        Assert.Equal(
            [("st-a", "osteoarthritis", Origin.Curator, "rat", Origin.Curator), ("st-b", "osteoarthritis", Origin.ReferenceTitle, "rat", Origin.ReferenceTitle), ("st-c", null, null, null, (Origin?)null)],
            ConditionQueries.BySpecies(index).Select(found => (found.Study.Id.Value, found.Condition?.Label, found.ConditionOrigin, found.Species?.Label, found.SpeciesOrigin)));
        Assert.Equal(["st-a", "st-b"], ConditionQueries.BySpecies(index, ConditionId.Parse("cond-a"), SpeciesId.Parse("sp-rat")).Select(found => found.Study.Id.Value));
    }

    [Fact]
    public void Vehicles_group_what_they_carry_and_what_has_none_comes_last()
    {
        ReviewDatasetIndex index = new(Made.Of("""
            "biomaterials": [{ "id": "mat-a" }, { "id": "mat-unused" }, { "id": "mat-b" }],
            "vesiclePreparations": [{ "id": "ves-a" }],
            "studies": [{ "id": "st-a" }],
            "studyArms": [
              { "id": "arm-none", "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "notStated" } },
              { "id": "arm-alone", "intervention": { "kind": "vehicleOnly", "vehicle": "mat-b" } },
              { "id": "arm-full", "intervention": { "kind": "vesicle", "preparation": "ves-a", "vehicle": "mat-a", "timing": "notStated" } },
              { "id": "arm-rest" }
            ]
            """));

        Assert.Equal(
            [("mat-a", 1, "arm-full"), ("mat-b", 0, "arm-alone"), (null, 1, "arm-none")],
            StudyQueries.ByVehicle(index).Select(group => (group.Vehicle?.Id.Value, group.Preparations.Count, string.Join(' ', group.Arms.Select(arm => arm.Id)))));
    }

    [Fact]
    public void Human_vesicles_count_in_animals_of_another_or_an_unstated_species()
    {
        ReviewDatasetIndex index = new(Made.Of($$"""
            "species": [{ "id": "sp-rat" }, {{Human}}],
            "conditions": [{ "kind": "disease", "id": "cond-a" }],
            "cellPopulations": [{ "id": "cell-a", "species": "sp-human" }, { "id": "cell-b", "species": "sp-rat" }],
            "vesiclePreparations": [{ "id": "ves-a" }, { "id": "ves-b", "source": "cell-b" }],
            "studies": [{ "id": "st-a", "models": [{{Animals}}, { "kind": "inVivo", "condition": "cond-a", "induction": { "kind": "surgical" } }, { "kind": "inVitro" }] }, { "id": "st-b", "models": [{{Animals}}] }],
            "studyArms": [
              { "id": "arm-rat", "model": 0, "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "notStated" } },
              { "id": "arm-open", "model": 1, "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "notStated" } },
              { "id": "arm-dish", "model": 2, "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "notStated" } },
              { "id": "arm-unnamed", "study": "st-b", "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "notStated" } },
              { "id": "arm-own", "model": 0, "intervention": { "kind": "vesicle", "preparation": "ves-b", "timing": "notStated" } }
            ]
            """));

        Assert.Equal([("arm-rat", "rat"), ("arm-open", null)], StudyQueries.HumanVesiclesInAnimals(index).Select(test => (test.Arm.Id.Value, test.Animals?.Label)));
    }

    [Theory]
    [InlineData("""{ "kind": "inVitro" }""", EvidenceReach.InVitroOnly)]
    [InlineData("""{ "kind": "inSilico", "dataKind": "sequences" }""", EvidenceReach.ComputationalOnly)]
    [InlineData(Animals, EvidenceReach.InVivoOnly)]
    [InlineData($$"""{ "kind": "inVitro" }, {{Animals}}""", EvidenceReach.InVitroAndInVivo)]
    [InlineData("""{ "kind": "inVitro" }, { "kind": "inSilico", "dataKind": "sequences" }""", EvidenceReach.InVitroOnly)]
    [InlineData("""{ "kind": "patientSamples", "condition": "cond-a" }""", EvidenceReach.NotStated)]
    public void Reach_of_the_evidence_follows_from_the_models(string models, EvidenceReach reach) =>
        Assert.Equal(reach, StudyQueries.Evidence(new(Made.Of($$"""
            "species": [{ "id": "sp-rat" }], "conditions": [{ "kind": "disease", "id": "cond-a" }], "studies": [{ "id": "st-a", "models": [{{models}}] }]
            """))).Single().Reach);

    [Fact]
    public void Gaps_name_the_record_and_what_it_leaves_out()
    {
        ReviewDatasetIndex index = new(Made.Of("""
            "studies": [{ "id": "st-a" }, { "id": "st-b" }], "studyArms": [{ "id": "arm-a" }]
            """));

        Assert.Equal(["st-a", "arm-a", "st-b"], StudyQueries.ReportingGaps(index).Select(gap => gap.Record.Key));
        Assert.Contains("/conclusion", StudyQueries.ReportingGaps(index, StudyId.Parse("st-b")).Single().Completeness.Missing);
    }
}
