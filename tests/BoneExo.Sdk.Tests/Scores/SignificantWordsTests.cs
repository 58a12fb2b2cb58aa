namespace BoneExo.Sdk.Tests.Scores;

public class SignificantWordsTests
{
    [Theory]
    [InlineData("rats", "rat")]
    [InlineData("MSCs", "MSC")]
    [InlineData("bodies", "body")]
    public void A_plural_is_the_same_word(string plural, string singular) => Assert.Equal(1, Fit($"Of {plural}", singular));

    [Theory]
    [InlineData("mass", "mas")]
    [InlineData("axis", "axi")]
    [InlineData("pus", "pu")]
    public void What_only_looks_like_a_plural_is_another_word(string word, string other) => Assert.Equal(0, Fit($"Of {word}", other));

    /// <summary>How far a title fits a study about one thing.</summary>
    private static double Fit(string title, string thing)
    {
        ReviewDataset dataset = Made.Of($$"""
            "references": [{ "number": 1, "titlePrinted": "{{title}}" }], "conditions": [{ "kind": "disease", "id": "cond-a", "label": "{{thing}}" }],
            "studies": [{ "id": "st-a", "conditions": ["cond-a"] }]
            """);
        return BoneExo.Scores.CitationFit.Of(new(dataset), dataset.Studies[0], dataset.References[0]).Score!.Value;   // the study is about something
    }
}
