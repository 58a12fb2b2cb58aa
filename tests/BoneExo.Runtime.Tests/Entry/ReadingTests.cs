using System.Numerics;
using BoneExo.Runtime.Tests.Sample;

namespace BoneExo.Runtime.Tests.Entry;

public class ReadingTests
{
    [Fact]
    public void Every_member_is_read()
    {
        Batch batch = SchemaJson.Parse<Batch>(Documents.Full);

        Specimen first = batch.Specimens[0];
        Assert.Equal((SpecimenId.Parse("sp-1", null), Laterality.Left), (first.Id, first.Side));
        Assert.Equal("β-glycerophosphate, 10 mM; \"as given\"", first.Comment);
        Assert.Equal((true, null), (first.Note.HasValue, first.Note.Value));
        Assert.Equal(["骨", "exosome", "a long keyword of more than thirty-two bytes"], first.Keywords);
        Specimen second = batch.Specimens[1];
        Assert.Null(second.Comment);
        Assert.Null(second.Side);
        Assert.False(second.Keywords.IsAbsent);
        Assert.Equal(RawJson.Parse("""{"site":[1,2.5,true,null,"é😀"]}"""), second.Unmapped["x-origin"]);
        Assert.Equal((10, long.MinValue, 1e-300, 12.34m), (batch.Count, batch.Total, batch.PValue, batch.Price));
        Assert.Equal(BigInteger.Parse("123456789012345678901234567890", null), batch.Big);
        Assert.Equal(new DateOnly(2026, 11, 23), batch.Date);
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(2)).AddTicks(1234567), batch.Instant);
        Assert.Equal(Guid.Parse("123e4567-e89b-12d3-a456-426614174000"), batch.Uuid);
        Assert.Equal((true, "filtration", false), (batch.IsDone, batch.Method?.Value, batch.Method?.IsKnown));
        Assert.Equal(new Evidence.Measurement { Quantity = 2.5 }, batch.Evidence[0]);
        Assert.Equal("citation", Assert.IsType<Evidence.Other>(batch.Evidence[1]).Kind);
        Assert.Equal(["a", "b", "é"], batch.Amounts.Keys);
        Assert.Equal([1, null, 3, 4, 5, 6, 7, 8, 9, 10], batch.Ages);
        Assert.Null(batch.Control);
        Assert.True(double.IsNegative(batch.Amounts["é"]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_written_is_read_as_equal(bool isIndented)
    {
        Batch batch = SchemaJson.Parse<Batch>(Documents.Full);
        SchemaJsonOptions options = new() { Indented = isIndented };

        Batch again = SchemaJson.Parse<Batch>(SchemaJson.ToUtf8(batch, options));

        Assert.Equal(batch, again);
        Assert.Equal(batch.GetHashCode(), again.GetHashCode());
        Assert.Equal(again, SchemaJson.Parse<Batch>(SchemaJson.ToJson(again)));
        Assert.True(SchemaJson.Validate(again).IsValid);
        Assert.Contains("β", SchemaJson.ToJson(again, options), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_made_in_code_is_validated_like_a_document()
    {
        Specimen specimen = new() { Id = SpecimenId.Parse("sp-1", null), Comment = new string('x', 61), Keywords = ["a", "a"] };

        Assert.Equal(["maxLength", "uniqueItems"], SchemaJson.Validate(specimen).Errors.Select(error => error.Rule));
    }

    [Fact]
    public void An_item_that_cannot_be_built_is_left_out()
    {
        Assert.False(SchemaJson.TryParse("""
            { "specimens": [{ "id": "sp-1", "comment": "ok" }, { "id": "bad", "comment": "x" }, 5, { "comment": "no id" }],
              "ages": [1, -2, "x", null], "evidence": [{ "kind": "measurement" }, { "kind": "k" }] }
            """, out Batch? batch, out ValidationReport report));

        Assert.NotNull(batch);
        Assert.Equal(["sp-1"], batch.Specimens.Select(specimen => specimen.Id.Value));
        Assert.Equal([1, -2, null], batch.Ages);
        Assert.IsType<Evidence.Other>(Assert.Single(batch.Evidence));
        Assert.Equal(["pattern", "type", "required", "minimum", "type", "required"], report.Errors.Select(error => error.Rule));
    }

    [Fact]
    public void An_optional_member_that_cannot_be_built_is_absent()
    {
        Assert.False(SchemaJson.TryParse("""
            { "specimens": [], "count": 7, "total": "x", "date": "yesterday", "isDone": 1, "method": 3, "evidence": {}, "amounts": { "a": "x", "b": 2 },
              "control": { "id": "sp-1", "comment": 5 }, "pValue": 2, "extra": 1 }
            """, out Batch? batch, out _));

        Assert.NotNull(batch);
        Assert.Equal(new Batch
        {
            Specimens = [], Count = 7, PValue = 2, Extra = RawJson.Parse("1"), Amounts = ValueMap.Create(new KeyValuePair<string, double>("b", 2)),
        }, batch);
    }

    [Fact]
    public void A_required_member_that_cannot_be_built_makes_its_record_unreadable()
    {
        Assert.False(SchemaJson.TryParse("""{ "specimens": 5 }""", out Batch? batch, out ValidationReport report));

        Assert.Null(batch);
        Assert.Equal("type", Assert.Single(report.Errors).Rule);
    }

    [Fact]
    public void A_value_that_its_type_can_hold_is_kept_although_it_violates_a_rule()
    {
        string comment = new('x', 61);

        Assert.False(SchemaJson.TryParse($$"""{ "id": "sp-1", "comment": "{{comment}}", "keywords": ["a", "a"] }""", out Specimen? specimen, out ValidationReport report));

        Assert.Equal(new Specimen { Id = SpecimenId.Parse("sp-1", null), Comment = comment, Keywords = ["a", "a"] }, specimen);
        Assert.Equal(["maxLength", "uniqueItems"], report.Errors.Select(error => error.Rule));
    }

    [Fact]
    public void A_malformed_document_gives_no_value()
    {
        Assert.False(SchemaJson.TryParse("""{ "id": "sp-1", "comment": "x" """, out Specimen? specimen, out ValidationReport report));

        Assert.Null(specimen);
        Assert.Equal("json/syntax", Assert.Single(report.Errors).Rule);
    }

    [Fact]
    public void Parse_throws_with_all_errors()
    {
        SchemaJsonException exception = Assert.Throws<SchemaJsonException>(() => SchemaJson.Parse<Batch>("""{ "specimens": [1, 2] }"""));

        Assert.Equal(2, exception.Report.Errors.Count);
        Assert.Equal("/specimens/0 (1,17): '1' is a number, not an object (specimen.schema.json#/$defs/Specimen/type) and 1 more", exception.Message);
    }

    [Theory]
    [InlineData("\"sp-1\"", true)]
    [InlineData(" \t\"sp-1\"\r\n ", true)]
    [InlineData("\uFEFF\"sp-1\"", true)]
    [InlineData("\"sp-\\u0031\"", true)]
    [InlineData("\"sp-1111111111111111111111111111111111111111111111111111111111111111111111111\"", true)]
    [InlineData("\"sp-1\" \"sp-2\"", false)]
    [InlineData("\"sp-1\"]", false)]
    [InlineData("\"sp-1", false)]
    [InlineData("\"", false)]
    [InlineData("", false)]
    [InlineData("\uFEFF", false)]
    [InlineData("\uFEFF\uFEFF\"sp-1\"", false)]
    public void A_document_may_be_a_scalar(string json, bool isValid)
    {
        Assert.Equal(isValid, SchemaJson.IsValid<SpecimenId>(json));
        Assert.Equal(isValid, SchemaJson.Validate<SpecimenId>(json).IsValid);
        Assert.Equal(isValid, SchemaJson.TryParse<SpecimenId>(json, out _, out _));
    }

    [Fact]
    public void A_megabyte_of_text_is_read_whole()
    {
        string comment = new string('x', 500_000) + "骨" + new string('y', 500_000) + "\\n";
        string json = $$"""{"id":"sp-1","comment":null,"note":"{{comment}}"}""";

        Specimen specimen = SchemaJson.Parse<Specimen>(json);

        Assert.Equal(comment.Replace("\\n", "\n", StringComparison.Ordinal), specimen.Note.Value);
        Assert.True(SchemaJson.IsValid<Specimen>(json));
    }

    [Fact]
    public void Lone_surrogate_escapes_are_accepted_and_read_as_replacement_characters()
    {
        Specimen specimen = SchemaJson.Parse<Specimen>("""{"id":"sp-1","comment":"a\ud800b\udc00\ud800\udc00","keywords":["\ud800","\udc00"]}""");

        Assert.Equal("a\uFFFDb\uFFFD\U00010000", specimen.Comment);
        Assert.Equal(["\uFFFD", "\uFFFD"], specimen.Keywords);
    }

    [Theory]
    [InlineData("""{"id":"sp-1","comment":"60 code points: 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"}""", true)]
    [InlineData("""{"id":"sp-1","comment":"61 code points: 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"}""", false)]
    [InlineData("""{"id":"sp-1","comment":"\ud83d\ude00 23456789 123456789 123456789 123456789 123456789 123456789"}""", true)]
    public void Lengths_count_code_points(string json, bool isValid) => Assert.Equal(isValid, SchemaJson.IsValid<Specimen>(json));
}
