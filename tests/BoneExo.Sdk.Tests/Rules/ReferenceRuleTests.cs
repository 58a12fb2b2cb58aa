namespace BoneExo.Sdk.Tests.Rules;

public class ReferenceRuleTests
{
    [Theory]
    [InlineData("1-9", "1", "9", "")]
    [InlineData("1893-903", "1893", "903", "")]
    [InlineData("L110-21", "L110", "21", "")]
    [InlineData("e150-e158", "e150", "e158", "")]
    [InlineData("20-9", "20", "9", "")]
    [InlineData("29-20", "29", "20", "/references/0/pages/last")]
    [InlineData("1893-903", "1904", "1903", "/references/0/pages/last")]
    [InlineData("e150-s158", "e150", "s158", "/references/0/pages/last")]
    [InlineData("ix-xi", "ix", "xi", "")]
    public void Pages_run_forwards(string printed, string first, string last, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-C4", $$""" "references": [{ "number": 1, "pages": { "printed": "{{printed}}", "first": "{{first}}", "last": "{{last}}" } }] """));

    [Theory]
    [InlineData("Exosomes of B cells - a new tool: the way forward", "")]
    [InlineData("Stem cell-derived vesicles (EV) in (stem) cell-free therapy", "")]
    [InlineData("TGF-$\\\\beta$ in bone", "$\\beta$")]
    [InlineData("Role of TGF \\\\alpha in bone", "\\alpha")]
    [InlineData("Bone† repair", "†")]
    [InlineData("Mesen- chymal cells", "Mesen- chymal")]
    [InlineData("Stem cell - derived vesicles", "cell - derived")]
    [InlineData("Vesicles (EV in bone", "(")]
    [InlineData("Bone repair , again", " ,")]
    [InlineData("The miR-21 5p axis", "miR-21 5p")]
    [InlineData("Bone  repair", "  ")]
    [InlineData("Bone &amp; joint", "&amp;")]
    public void Typographic_damage_in_a_title_is_found(string title, string damage)
    {
        ReviewDataset dataset = Made.Of($$""" "references": [{ "number": 1, "titlePrinted": "{{title}}" }] """);

        Assert.Equal(damage.Length == 0 ? [] : ["/references/0/titlePrinted"], Hits.Of("V-C8", dataset));
        Assert.Equal(damage.Length == 0 ? [] : [$"'{damage}' looks like typographic damage; compare it with the source"], Hits.Messages("V-C8", dataset));
    }

    [Theory]
    [InlineData("van der Berg AB, Li C, Smith-Jones D Jr", "")]
    [InlineData("Roe R, Doe Jd, Li C", "/references/0/authors/1/printed")]
    [InlineData("Roe R, Doe† J", "/references/0/authors/1/printed")]
    [InlineData("World Health Organization", "")]
    [InlineData("World Health Organization, Doe J", "")]
    public void Typographic_damage_among_authors_is_found(string authors, string pointers)
    {
        IEnumerable<string> names = authors.Split(", ").Select(name => $$"""{ "printed": "{{name}}", "family": "Family" }""");

        Assert.Equal(pointers, Hits.In("V-C8", $$""" "references": [{ "number": 1, "authors": [{{string.Join(", ", names)}}] }] """));
    }
}
