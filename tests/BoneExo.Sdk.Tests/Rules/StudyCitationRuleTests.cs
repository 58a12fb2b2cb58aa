using BoneExo.Scores;

namespace BoneExo.Sdk.Tests.Rules;

public class StudyCitationRuleTests
{
    private const string Titles = """
        "references": [
          { "number": 1, "titlePrinted": "Bone marrow stem cell exosomes carrying microRNA-21 heal fractures in rats" },
          { "number": 2, "titlePrinted": "Adipose stem cell exosomes in a gelatin hydrogel repair skull defects" },
          { "number": 3, "titlePrinted": "Sleep of penguins" },
          { "number": 4, "titlePrinted": "A review of everything", "kind": "review" }
        ],
        "species": [{ "id": "sp-rat" }],
        "molecules": [{ "kind": "microRna", "id": "mol-mir-21", "name": "miR-21", "arm": "notStated" }],
        "cellPopulations": [{ "id": "cell-a", "label": "bone marrow stem cells" }, { "id": "cell-b", "label": "adipose stem cells" }],
        "conditions": [{ "kind": "disease", "id": "cond-a", "label": "fracture" }],
        "vesiclePreparations": [{ "id": "ves-a", "cargo": [{ "molecule": "mol-mir-21", "status": "enriched", "role": "effector" }] }, { "id": "ves-b", "source": "cell-b" }],
        "studyArms": [
          { "id": "arm-a", "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "post" } },
          { "id": "arm-b", "study": "st-b", "intervention": { "kind": "vesicle", "preparation": "ves-b", "timing": "post" } }
        ],
        """;

    [Theory]
    [InlineData(1, "")]
    [InlineData(3, "/studies/0/reference")]
    [InlineData(2, "/studies/0/reference")]
    public void A_study_is_cited_from_a_title_that_fits(int number, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-C3", Titles + $$""" "studies": [{ "id": "st-a", "reference": {{number}}, "conditions": ["cond-a"] }] """));

    [Theory]
    [InlineData("Doe et al.", "")]
    [InlineData("Poe et al.", "/studies/0/reference")]
    public void An_author_who_is_named_tells_more_than_a_title(string author, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-C3", Titles + $$""" "studies": [{ "id": "st-a", "reference": 3, "conditions": ["cond-a"], "leadAuthorPrinted": "{{author}}" }] """));

    [Theory]
    [InlineData("Doe et al.", "")]
    [InlineData("Jane Doe [1] and others", "")]
    [InlineData("Poe et al.", "/studies/0/leadAuthorPrinted")]
    public void An_author_who_is_named_wrote_the_reference(string author, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-C16", Titles + $$""" "studies": [{ "id": "st-a", "reference": 1, "leadAuthorPrinted": "{{author}}" }] """));

    [Fact]
    public void The_message_names_the_title_that_fits_best() =>
        Assert.Matches(
            "^the title of reference 3 fits the study by 0.00 of 1, and 2 of 4 titles fit it better, that of reference 1 best by 1.00; check the citation$",
            Assert.Single(Hits.Messages("V-C3", Made.Of(Titles + """ "studies": [{ "id": "st-a", "reference": 3, "conditions": ["cond-a"] }] """))));

    [Fact]
    public void A_study_of_which_nothing_is_known_fits_every_title() => Assert.Equal("", Hits.In("V-C3", Titles + """ "studies": [{ "id": "st-c", "reference": 3 }] """));

    [Fact]
    public void Fit_is_the_share_of_what_the_study_is_about()
    {
        ReviewDataset dataset = Made.Of(Titles + """ "studies": [{ "id": "st-a", "conditions": ["cond-a"] }] """);
        ReviewDatasetIndex index = new(dataset);

        CitationFit fit = CitationFit.Of(index, dataset.Studies[0], dataset.References[0]);

        Assert.Equal(1, fit.Score!.Value, 6);   // known of this study
        Assert.Equal(["bone", "cell", "fracture", "marrow", "mir21", "stem"], fit.Shared);
        Assert.InRange(CitationFit.Of(index, dataset.Studies[0], dataset.References[1]).Score!.Value, 0.01, 0.5);
    }

    [Theory]
    [InlineData(1, 1, "/studies/1/reference")]
    [InlineData(1, 2, "")]
    public void One_reference_has_one_source(int one, int other, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-C5", Titles + $$""" "studies": [{ "id": "st-a", "reference": {{one}} }, { "id": "st-b", "reference": {{other}} }] """));

    [Theory]
    [InlineData("preclinical", 1, "")]
    [InlineData("preclinical", 4, "/studies/0/reference")]
    [InlineData("computational", 4, "")]
    public void An_experiment_is_not_cited_from_a_review(string stage, int number, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-C6", Titles + $$""" "studies": [{ "id": "st-c", "stage": "{{stage}}", "reference": {{number}} }] """));

    [Theory]
    [InlineData(2000, "[1, 2]", "")]
    [InlineData(1983, "[1]", "/claims/0/year")]
    [InlineData(1983, null, "")]
    public void A_year_of_the_text_is_that_of_its_reference(int year, string? references, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-C7", Titles + $$""" "claims": [{ "kind": "history", "id": "cl-a", "year": {{year}}{{(references is null ? "" : ", \"references\": " + references)}} }] """));

    [Theory]
    [InlineData("Vesicles were seen in 1983.", "/claims/0/text")]
    [InlineData("Vesicles were seen in 2000 and named in 1987.", "")]
    [InlineData("Of 1983 vesicles half were seen.", "")]
    public void A_year_in_the_words_of_any_claim_counts(string text, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-C7", Titles + $$""" "claims": [{ "kind": "mechanism", "id": "cl-a", "text": "{{text}}", "references": [1] }] """));
}
