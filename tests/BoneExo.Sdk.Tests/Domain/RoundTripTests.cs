using System.Text;

namespace BoneExo.Sdk.Tests.Domain;

public class RoundTripTests
{
    public static TheoryData<string> Layers => ["review", "curation"];

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_shipped_layer_is_read_written_and_read_as_equal(string layer)
    {
        ReadOnlyMemory<byte> file = layer == "review" ? Corpus.ReviewUtf8 : Corpus.CurationUtf8;

        ReviewDataset dataset = SchemaJson.Parse<ReviewDataset>(file.Span);
        byte[] written = SchemaJson.ToUtf8(dataset);
        ReviewDataset again = SchemaJson.Parse<ReviewDataset>(written);

        Assert.Equal(dataset, again);
        Assert.Equal(dataset.GetHashCode(), again.GetHashCode());
        Assert.Equal(RawJson.Parse(Encoding.UTF8.GetString(file.Span)), RawJson.Parse(Encoding.UTF8.GetString(written)));
        Assert.Equal(written, SchemaJson.ToUtf8(again));
    }

    [Fact]
    public void Data_differ_where_one_item_deep_inside_differs()
    {
        ReviewDataset review = Corpus.Review;
        Reference changed = review.References[^1];
        changed = changed with { Authors = [.. changed.Authors.SkipLast(1), changed.Authors[^1] with { Initials = "XX" }] };
        ReviewDataset other = review with { References = [.. review.References.SkipLast(1), changed] };

        Assert.NotEqual(review, other);
        Assert.Equal(review, other with { References = [.. other.References.SkipLast(1), review.References[^1]] });
    }

    [Fact]
    public void Members_that_a_record_does_not_know_survive()
    {
        const string Text = """{"id":"sp-a","printed":"a","scientificName":"A a","taxon":{"curie":"X:1","label":"a","match":"exact"},"x-note":{"deep":[1,null]}}""";

        Species species = SchemaJson.Parse<Species>(Text);

        Assert.Equal(RawJson.Parse("""{"deep":[1,null]}"""), species.Unmapped["x-note"]);
        Assert.Equal(Text, SchemaJson.ToJson(species));
        Assert.NotEqual(species, SchemaJson.Parse<Species>(Text.Replace("null", "0", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{ "value": 5, "unit": "nm", "x-note": 1 }""", "/x-note", "additionalProperties")]
    [InlineData("""{ "unit": "nm" }""", "", "required")]
    [InlineData("""{ "value": "5", "unit": "nm" }""", "/value", "type")]
    public void A_value_object_is_closed(string json, string pointer, string rule)
    {
        SchemaError error = Assert.Single(SchemaJson.Validate<Quantity>(json).Errors);

        Assert.Equal((pointer, rule), (error.Pointer, error.Rule));
        Assert.False(SchemaJson.IsValid<Quantity>(json));
    }

    [Theory]
    [InlineData("exosome", true)]
    [InlineData("oncosome", false)]
    public void A_literal_that_an_open_vocabulary_does_not_know_survives(string literal, bool isKnown)
    {
        string json = $$$"""{"id":"ves-a","label":"a","vesicleClass":"{{{literal}}}","termAsPrinted":"a","source":"cell-a","provenance":{"origin":"curator"}}""";

        VesiclePreparation preparation = SchemaJson.Parse<VesiclePreparation>(json);

        Assert.Equal((literal, isKnown), (preparation.VesicleClass.Value, preparation.VesicleClass.IsKnown));
        Assert.Equal(json, SchemaJson.ToJson(preparation));
    }

    [Fact]
    public void A_literal_that_a_closed_vocabulary_does_not_know_is_refused() =>
        Assert.Equal(["enum"], SchemaJson.Validate<Provenance>("""{ "origin": "rumour" }""").Errors.Select(error => error.Rule));

    [Fact]
    public void A_kind_that_an_open_union_does_not_know_survives()
    {
        const string Text = """{"id":"mol-a","kind":"glycan","residues":[{"name":"Gal","at":1.50}]}""";

        Molecule molecule = SchemaJson.Parse<Molecule>(Text);

        Assert.Equal("glycan", Assert.IsType<Molecule.Other>(molecule).Kind);
        Assert.Equal(Text, SchemaJson.ToJson(molecule));
        Assert.Equal(molecule, SchemaJson.Parse<Molecule>("""{"kind":"glycan","residues":[{"at":1.5,"name":"Gal"}],"id":"mol-a"}"""));
    }

    [Fact]
    public void A_kind_that_a_closed_union_does_not_know_is_refused() =>
        Assert.Equal(["oneOf"], SchemaJson.Validate<FindingSubject>("""{ "kind": "rumour", "ref": "mol-a" }""").Errors.Select(error => error.Rule));

    [Fact]
    public void What_can_be_read_of_a_bad_layer_is_handed_back_with_every_error()
    {
        string json = Encoding.UTF8.GetString(Corpus.ReviewUtf8.Span)
            .Replace("\"number\": 3,", "\"number\": 0,", StringComparison.Ordinal)
            .Replace("\"etAl\": false", "\"etAl\": 0", StringComparison.Ordinal);

        bool isValid = SchemaJson.TryParse(json, out ReviewDataset? dataset, out ValidationReport report);

        Assert.False(isValid);
        Assert.Contains(report.Errors, error => error is { Pointer: "/references/2/number", Rule: "minimum" });
        Assert.Equal(Corpus.Review.References.Count(reference => !reference.EtAl), report.Errors.Count(error => error.Rule == "type"));
        Assert.Equal(Corpus.Review.Sentences, dataset!.Sentences); // most of it can be read
        Assert.Equal(Corpus.Review.References.Where(reference => reference.EtAl), dataset.References);
    }
}
