using BoneExo.Runtime.Tests.Sample;

namespace BoneExo.Runtime.Tests.Reporting;

public class ErrorTests
{
    public static TheoryData<string, string[]> BadBatches => new()
    {
        { """⟦{ }⟧""", ["(1,1): member 'specimens' is missing; add it (batch.schema.json#/required)"] },
        { """⟦[1]⟧""", ["(1,1): '[1]' is an array, not an object (batch.schema.json#/type)"] },
        { """{ "specimens": ⟦[]⟧ }""", ["/specimens (1,16): an array of 0 items has too few; it needs at least 1 (batch.schema.json#/properties/specimens/minItems)"] },
        {
            """
            { "specimens": [⟦{ "id": "sp-1" }⟧],
              "count": ⟦"é😀"⟧, ⟦"cuont"⟧: 1, "total": ⟦1.5⟧ }
            """,
            [
                "/specimens/0 (1,17): member 'comment' is missing; add it (specimen.schema.json#/$defs/Specimen/required)",
                "/count (2,12): 'é😀' is a string, not an integer (batch.schema.json#/properties/count/type)",
                "/cuont (2,19): member 'cuont' is not allowed; did you mean 'count'? (batch.schema.json#/additionalProperties)",
                "/total (2,40): '1.5' is not an integer (batch.schema.json#/properties/total/type)",
            ]
        },
        {
            """{ "specimens": [{ "id": ⟦"sp-x"⟧, "side": ⟦"lef"⟧, "comment": "é", "keywords": ⟦["a", "\u0061"]⟧ }] }""",
            [
                "/specimens/0/id (1,25): 'sp-x' does not match ^sp-[0-9]+$ (specimen.schema.json#/$defs/SpecimenId/pattern)",
                "/specimens/0/side (1,41): 'lef' is not one of 'left', 'right'; did you mean 'left'? (specimen.schema.json#/$defs/Laterality/enum)",
                """/specimens/0/keywords (1,76): items 0 and 1 of the array are equal; remove one (specimen.schema.json#/$defs/Specimen/properties/keywords/uniqueItems)""",
            ]
        },
        {
            """{ "specimens": [{ "id": "sp-1", "comment": ⟦"123456789 123456789 123456789 123456789 123456789 123456789 1"⟧ }] }""",
            ["/specimens/0/comment (1,44): '123456789 123456789 123456789 123456789 123456789 123456789 1' is longer than 60 characters (specimen.schema.json#/$defs/Specimen/properties/comment/maxLength)"]
        },
        {
            """{ "specimens": [⟦7⟧, { "id": "sp-1", "comment": null, "keywords": [⟦""⟧] }], "pValue": ⟦0.0⟧, "price": ⟦0.015⟧ }""",
            [
                "/specimens/0 (1,17): '7' is a number, not an object (specimen.schema.json#/$defs/Specimen/type)",
                "/specimens/1/keywords/0 (1,66): '' is shorter than 1 character (specimen.schema.json#/$defs/Specimen/properties/keywords/items/minLength)",
                "/pValue (1,84): '0.0' is not above 0 (batch.schema.json#/properties/pValue/exclusiveMinimum)",
                "/price (1,98): '0.015' is not a multiple of 0.01 (batch.schema.json#/properties/price/multipleOf)",
            ]
        },
        {
            """{ "specimens": [{ "id": "sp-1", "comment": null }], "count": ⟦⟦101⟧⟧, "amounts": { "a/b~c": ⟦true⟧ } }""",
            [
                "/count (1,62): '101' is above the maximum 100 (batch.schema.json#/properties/count/maximum)",
                "/count (1,62): '101' is not a multiple of 5 (batch.schema.json#/properties/count/multipleOf)",
                "/amounts/a~1b~0c (1,89): 'true' is a boolean, not a number (batch.schema.json#/properties/amounts/additionalProperties/type)",
            ]
        },
        {
            """
            { "specimens": [{ "id": "sp-1", "comment": null }],
              "evidence": [{ "kind": ⟦5⟧ }, { "kind": "measurement", "quantity": ⟦1001⟧ }, ⟦"x"⟧] }
            """,
            [
                "/evidence/0/kind (2,26): '5' names no branch by 'kind'; write one of 'measurement' (specimen.schema.json#/$defs/Evidence/oneOf)",
                "/evidence/1/quantity (2,68): '1001' is above the maximum 1e3 (specimen.schema.json#/$defs/Evidence/oneOf/0/properties/quantity/maximum)",
                "/evidence/2 (2,76): 'x' is a string, not an object whose 'kind' is one of 'measurement' (specimen.schema.json#/$defs/Evidence/oneOf)",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(BadBatches))]
    public void Every_error_is_reported_with_its_places(string marked, string[] expected)
    {
        Marked document = Marked.Parse(marked);

        ValidationReport report = SchemaJson.Validate<Batch>(document.Text);

        Assert.Equal(expected, report.Errors.Select(error => error.ToString()));
        Assert.Equal(document.Marks.Select(mark => (mark.Line, mark.Column)), report.Errors.Select(error => (error.Line, error.Column)));
        Assert.False(report.IsValid);
        Assert.False(SchemaJson.IsValid<Batch>(document.Text));
    }

    [Theory]
    [InlineData("""{ "specimens": [{ "id": "sp-1", "comment": null, ⟦"id"⟧: "sp-2" }] }""", "read/duplicate", "specimen.schema.json#/$defs/Specimen")]
    [InlineData("""{ "specimens": [{ "id": "sp-1", "comment": null }], "pValue": ⟦1e-400⟧ }""", "read/range", "batch.schema.json#/properties/pValue")]
    [InlineData("""{ "specimens": [{ "id": "sp-1", "comment": null }], "total": ⟦9223372036854775808⟧ }""", "read/range", "batch.schema.json#/properties/total")]
    [InlineData("""{ "specimens": [{ "id": "sp-1", "comment": null }], "price": ⟦12345678901234567890123456789⟧ }""", "read/range", "batch.schema.json#/properties/price")]
    [InlineData("""{ "specimens": [{ "id": "sp-1", "comment": null }], "big": ⟦1e10001⟧ }""", "read/range", "batch.schema.json#/properties/big")]
    [InlineData("""{ "specimens": [{ "id": "sp-1", "comment": null }], "date": ⟦"2026-02-29"⟧ }""", "read/format", "batch.schema.json#/properties/date")]
    [InlineData("""{ "specimens": [{ "id": "sp-1", "comment": null }], "instant": ⟦"2026-02-28T24:00:00Z"⟧ }""", "read/format", "batch.schema.json#/properties/instant")]
    [InlineData("""{ "specimens": [{ "id": "sp-1", "comment": null }], "uuid": ⟦"{123e4567-e89b-12d3-a456-426614174000}"⟧ }""", "read/format", "batch.schema.json#/properties/uuid")]
    [InlineData("""{ "specimens": [{ "id": "sp-1", "comment": null }], "amounts": { "a": 1, ⟦"\u0061"⟧: 2 } }""", "read/duplicate", "batch.schema.json#/properties/amounts")]
    [InlineData("""{ "specimens": [{ "id": "sp-1", "comment": null }], "amounts": { "a key that is longer than one window of thirty-two bytes": 1, "b": 2, ⟦"\u0061 key that is longer than one window of thirty-two bytes"⟧: 3 } }""", "read/duplicate", "batch.schema.json#/properties/amounts")]
    [InlineData("""{ "specimens": [{ "id": "sp-1", "comment": null }], "amounts": { "骨": 1, "b": 2, ⟦"\u9AA8"⟧: 3 } }""", "read/duplicate", "batch.schema.json#/properties/amounts")]
    [InlineData("""{ "specimens": [{ "id": "sp-1", "comment": null }], "amounts": { "\uD800": 1, "b": 2, ⟦"\uD801"⟧: 3 } }""", "read/duplicate", "batch.schema.json#/properties/amounts")]
    public void A_valid_value_that_has_no_form_in_CSharp_fails_only_reading(string marked, string rule, string location)
    {
        Marked document = Marked.Parse(marked);

        Assert.True(SchemaJson.IsValid<Batch>(document.Text));
        Assert.True(SchemaJson.Validate<Batch>(document.Text).IsValid);
        Assert.False(SchemaJson.TryParse<Batch>(document.Text, out _, out ValidationReport report));
        SchemaError error = Assert.Single(report.Errors);
        Assert.Equal((rule, location), (error.Rule, error.SchemaLocation));
        Assert.Equal((document.Marks[0].Line, document.Marks[0].Column), (error.Line, error.Column));
    }

    [Fact]
    public void An_error_says_the_offending_text_the_expectation_and_the_offset()
    {
        SchemaError error = Assert.Single(SchemaJson.Validate<Batch>("""{"specimens":[{"id":"é","comment":null}]}""").Errors);

        Assert.Equal(
            new SchemaError(
                "/specimens/0/id", "specimen.schema.json#/$defs/SpecimenId/pattern", "pattern", 1, 21, 20, "é", "text that matches ^sp-[0-9]+$",
                "'é' does not match ^sp-[0-9]+$")
            {
                KeywordLocation = "/$defs/SpecimenId/pattern",
                AbsoluteKeywordLocation = "specimen.schema.json#/$defs/SpecimenId/pattern",
            },
            error);
    }

    [Fact]
    public void Offending_text_is_cut_at_80_characters_on_one_line()
    {
        string longArray = "[\n" + string.Join(",\n  ", Enumerable.Range(0, 100)) + "]";

        SchemaError error = Assert.Single(SchemaJson.Validate<SpecimenId>(longArray).Errors);

        Assert.StartsWith("[ 0, 1, 2, 3,", error.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", error.Text, StringComparison.Ordinal);
        Assert.Equal(81, error.Text.Length);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void No_more_errors_than_the_limit_are_reported(int limit, bool isTruncated)
    {
        ValidationReport report = SchemaJson.Validate<Batch>("""{ "specimens": [1, 2, 3] }""", new() { MaxErrors = limit });

        Assert.Equal(limit, report.Errors.Count);
        Assert.Equal(isTruncated, report.IsTruncated);
        Assert.False(report.IsValid);
    }

    [Fact]
    public void A_byte_order_mark_moves_no_column_but_the_offset()
    {
        SchemaError error = Assert.Single(SchemaJson.Validate<SpecimenId>("\uFEFF\"x\"").Errors);

        Assert.Equal((1, 1, 3), (error.Line, error.Column, error.Offset));
    }
}
