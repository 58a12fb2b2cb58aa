namespace BoneExo.Sdk.Tests.Rules;

public class ReferenceListRuleTests
{
    [Theory]
    [InlineData("J Bone", "/references/1/issue")]
    [InlineData("J. Bone", "/references/1/issue")]
    [InlineData("Other", "")]
    public void An_issue_that_others_of_the_journal_have_is_missed(string journal, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-C12", $$""" "references": [{ "number": 1, "journal": "J Bone", "issue": "2" }, { "number": 2, "journal": "{{journal}}", "titlePrinted": "Another" }] """));

    [Fact]
    public void Where_no_article_of_a_journal_has_an_issue_none_is_missed() =>
        Assert.Equal("", Hits.In("V-C12", """ "references": [{ "number": 1 }, { "number": 2, "titlePrinted": "Another" }] """));

    [Theory]
    [InlineData("Large Vesicles Of Many Marrow Cells Heal Broken Bones", "/references/2/titlePrinted")]
    [InlineData("Large vesicles of many marrow cells heal broken bones", "")]
    [InlineData("Bones And Cells", "")]
    public void One_style_of_titles_is_kept(string title, string pointers) => Assert.Equal(pointers, Hits.In("V-C13", $$"""
        "references": [
          { "number": 1, "titlePrinted": "Small vesicles of many tissues help broken bones" }, { "number": 2, "titlePrinted": "Healing without cells after severe fractures" },
          { "number": 3, "titlePrinted": "{{title}}" }
        ]
        """));

    [Theory]
    [InlineData("\"titlePrinted\": \"On bones\"", "/references/1")]
    [InlineData("\"titlePrinted\": \"on bones.\"", "/references/1")]
    [InlineData("\"titlePrinted\": \"On bones\", \"year\": 2001", "")]
    [InlineData("\"titlePrinted\": \"Else\", \"doi\": \"10.1000/AB\"", "/references/1")]
    public void A_work_is_listed_once(string other, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-C14", $$""" "references": [{ "number": 1, "titlePrinted": "On bones", "doi": "10.1000/ab" }, { "number": 2, {{other}} }] """));

    [Theory]
    [InlineData("2005", "7", "")]
    [InlineData("2005", "5", "")]
    [InlineData("2005", "4", "/references/1/volume")]
    [InlineData("1999", "6", "/references/0/volume")]
    [InlineData("2005", "suppl", "")]
    public void Volumes_rise_with_the_years(string year, string volume, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-C15", $$""" "references": [{ "number": 1, "volume": "5" }, { "number": 2, "titlePrinted": "Another", "year": {{year}}, "volume": "{{volume}}" }] """));
}
