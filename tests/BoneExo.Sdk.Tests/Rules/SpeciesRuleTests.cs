namespace BoneExo.Sdk.Tests.Rules;

public class SpeciesRuleTests
{
    private const string Vocabulary = """
        "species": [
          { "id": "sp-rat" },
          { "id": "sp-human", "printed": "human", "scientificName": "Homo sapiens", "taxon": { "curie": "NCBITaxon:9606", "label": "Homo sapiens", "match": "exact" } }
        ],
        "cellPopulations": [{ "id": "cell-rat", "species": "sp-rat" }, { "id": "cell-human", "species": "sp-human" }, { "id": "cell-any" }],
        "molecules": [
          { "kind": "microRna", "id": "mol-human", "name": "miR-1", "arm": "fiveP", "mature": [{ "taxon": "NCBITaxon:9606", "mirbaseId": "mirbase.mature:MIMAT0000001" }] },
          { "kind": "microRna", "id": "mol-unknown", "name": "miR-2", "arm": "fiveP" }
        ],
        "anatomicalSites": [
          { "id": "site-knee", "label": "knee joint" }, { "id": "site-skull", "label": "skull" }, { "id": "site-femur", "label": "shaft of the femur" }, { "id": "site-jaw", "label": "alveolar bone" }
        ],
        "conditions": [
          { "kind": "disease", "id": "cond-oa", "label": "knee osteoarthritis" }, { "kind": "defect", "id": "cond-femur", "label": "defect", "site": "site-femur" },
          { "kind": "disease", "id": "cond-op", "label": "postmenopausal osteoporosis" }, { "kind": "disease", "id": "cond-gum", "label": "periodontitis" }
        ],
        """;

    [Theory]
    [InlineData("cell-human", "mol-human", null, "")]
    [InlineData("cell-rat", "mol-human", null, "/vesiclePreparations/0/cargo/0/molecule")]
    [InlineData("cell-human", "mol-human", "sp-rat", "/vesiclePreparations/0/cargo/0/molecule")]
    [InlineData("cell-any", "mol-human", null, "")]
    [InlineData("cell-rat", "mol-unknown", null, "")]
    public void A_microRNA_exists_in_the_species_used(string cells, string molecule, string? model, string pointers) => Assert.Equal(pointers, Hits.In("V-S1", Vocabulary + Study(cells, model, molecule)));

    [Theory]
    [InlineData("cell-rat", "sp-rat", "")]
    [InlineData("cell-human", "sp-rat", "/studyArms/0/intervention")]
    [InlineData("cell-human", null, "")]
    [InlineData("cell-any", "sp-rat", "")]
    public void A_xenogeneic_use_is_worth_knowing(string cells, string? model, string pointers) => Assert.Equal(pointers, Hits.In("V-S2", Vocabulary + Study(cells, model, "mol-unknown")));

    [Theory]
    [InlineData("bilateral ovariectomy", "female", "")]
    [InlineData("bilateral ovariectomy", "notStated", "")]
    [InlineData("OVX", "male", "/studies/0/models/0/sex")]
    [InlineData("sham operation", "male", "")]
    public void Ovariectomy_is_done_in_females(string procedure, string sex, string pointers) => Assert.Equal(pointers, Hits.In("V-S3", Vocabulary + $$"""
        "studies": [{ "id": "st-a", "models": [{ "kind": "inVivo", "condition": "cond-op", "sex": "{{sex}}", "induction": { "kind": "surgical", "procedure": "{{procedure}}" } }] }]
        """));

    [Theory]
    [InlineData("cond-oa", "surgical", "site-knee", "")]
    [InlineData("cond-oa", "surgical", "site-skull", "/studies/0/models/0/induction/site")]
    [InlineData("cond-oa", "chemical", "site-skull", "")]
    [InlineData("cond-gum", "surgical", "site-femur", "/studies/0/models/0/induction/site")]
    [InlineData("cond-gum", "surgical", "site-jaw", "")]
    [InlineData("cond-femur", "surgical", "site-femur", "")]
    [InlineData("cond-femur", "surgical", "site-skull", "/studies/0/models/0/induction/site")]
    public void Surgery_is_done_where_the_condition_is(string condition, string kind, string site, string pointers) => Assert.Equal(pointers, Hits.In("V-S3", Vocabulary + $$"""
        "studies": [{ "id": "st-a", "models": [{ "kind": "inVivo", "condition": "{{condition}}", "induction": { "kind": "{{kind}}", "site": "{{site}}" } }] }]
        """));

    private static string Study(string cells, string? model, string molecule) => $$"""
        "vesiclePreparations": [{ "id": "ves-a", "source": "{{cells}}", "cargo": [{ "molecule": "{{molecule}}", "status": "present", "role": "notStated" }] }],
        "studies": [{ "id": "st-a", "models": [{ "kind": "inVivo", "condition": "cond-oa", "induction": { "kind": "surgical" }{{(model is null ? "" : $", \"species\": \"{model}\"")}} }] }],
        "studyArms": [{ "id": "arm-a", "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "post" } }]
        """;
}
