using System.Text;
using BoneExo.Runtime.Tests.Sample;

namespace BoneExo.Runtime.Tests.Reporting;

public class SyntaxTests
{
    [Theory]
    [InlineData("⟦⟧", "the document is empty; write one JSON value")]
    [InlineData(" \n ⟦⟧", "the document is empty; write one JSON value")]
    [InlineData("""[1, 2⟦,⟧ ]""", "',' stands before ']'; remove it")]
    [InlineData("""{ "a": 1⟦,⟧ }""", "',' stands before '}'; remove it")]
    [InlineData("""[1, ⟦,⟧ 2]""", "',' stands where a value is expected")]
    [InlineData("""{ "a": [1 ⟦2⟧] }""", "'2' stands where ',' or ']' is expected")]
    [InlineData("""{ "a" ⟦1⟧ }""", "'1' stands where ':' is expected")]
    [InlineData("""{ ⟦'a'⟧: 1 }""", "''a'' stands where a member name in double quotes is expected")]
    [InlineData("""{ "a": ⟦nul⟧ }""", "'nul' is no JSON value; write a string in double quotes, a number, true, false or null")]
    [InlineData("""{ "a": ⟦NaN⟧ }""", "'NaN' stands where a value is expected")]
    [InlineData("""{ "a": ⟦“x”⟧ }""", "'“x”' stands where a value is expected")]
    [InlineData("""[ ⟦01⟧ ]""", "a number begins with a superfluous '0'; remove it")]
    [InlineData("""[ 1.⟦e5⟧ ]""", "'e5' stands where a digit is expected")]
    [InlineData("""[ -⟦x⟧ ]""", "'x' stands where a digit is expected")]
    [InlineData("""["é😀 ⟦\x⟧"]""", @"'\x' is no escape; write \\ for a backslash")]
    [InlineData("""["⟦\u12G4⟧"]""", @"'\u12G4' is no escape; write \u and four hexadecimal digits")]
    [InlineData("[\"a⟦\n⟧\"]", @"control character U+000A stands in a string; write it as \u000A")]
    [InlineData("""{} ⟦{⟧}""", "'{}' follows the document's value; keep one value only")]
    [InlineData("""[1]⟦]⟧""", "']' follows the document's value; keep one value only")]
    [InlineData("""[[1]⟦⟧""", "the document ends where ',' or ']' is expected; it is cut off")]
    [InlineData("""{ "a": {}⟦⟧""", "the document ends where ',' or '}' is expected; it is cut off")]
    [InlineData("""{ "a":⟦⟧""", "the document ends where a value is expected; it is cut off")]
    [InlineData("""[ "abc⟦⟧""", "the document ends where '\"' is expected; it is cut off")]
    [InlineData("""{⟦⟧""", "the document ends where a member name in double quotes is expected; it is cut off")]
    [InlineData("""[⟦}⟧""", "'}' stands where a value is expected")]
    public void Malformed_JSON_is_placed_and_explained(string marked, string message)
    {
        Marked document = Marked.Parse(marked);

        SchemaError error = Assert.Throws<SchemaJsonException>(() => RawJson.Parse(document.Text)).Report.Errors[0];

        Assert.Equal((message, "json/syntax", ""), (error.Message, error.Rule, error.SchemaLocation));
        Assert.Equal((document.Marks[0].Line, document.Marks[0].Column), (error.Line, error.Column));
    }

    [Theory]
    [InlineData("5B22E922 5D", 2, 0xE9)] // ["é"] in Latin-1
    [InlineData("5B22 C3A9 EDA080 225D", 4, 0xED)] // a surrogate in UTF-8
    [InlineData("5B22 C080 225D", 2, 0xC0)] // an overlong form
    [InlineData("5B FF 5D", 1, 0xFF)]
    public void Bytes_that_are_no_UTF8_are_placed(string hexadecimal, int offset, int culprit)
    {
        byte[] json = Convert.FromHexString(hexadecimal.Replace(" ", "", StringComparison.Ordinal));

        SchemaError error = Assert.Throws<SchemaJsonException>(() => RawJson.Parse(json)).Report.Errors[0];

        Assert.Equal(("json/utf8", offset), (error.Rule, error.Offset));
        Assert.Equal($"byte 0x{culprit:X2} is not UTF-8; save the document in that encoding", error.Message);
    }

    [Fact]
    public void A_lone_surrogate_in_a_CSharp_string_is_no_text()
    {
        SchemaError error = Assert.Throws<SchemaJsonException>(() => RawJson.Parse("[\"ab\uD800\"]")).Report.Errors[0];

        Assert.Equal(("json/utf8", 5), (error.Rule, error.Column));
    }

    [Fact]
    public void Errors_before_malformed_JSON_are_kept()
    {
        ValidationReport report = SchemaJson.Validate<Batch>("""
            { "specimens": [{ "id": "x", "comment": 1 }],
              "count": 7, }
            """);

        Assert.Equal(
            [("/specimens/0/id", "pattern"), ("/specimens/0/comment", "type"), ("/count", "multipleOf"), ("", "json/syntax")],
            report.Errors.Select(error => (error.Pointer, error.Rule)));
    }

    [Fact]
    public void The_pointer_of_malformed_JSON_is_where_it_stands()
    {
        ValidationReport report = SchemaJson.Validate<Batch>("""{ "specimens": [{}, { "id": tru }] }""");

        SchemaError error = report.Errors.Single(error => error.Rule == "json/syntax");
        Assert.Equal("/specimens/1/id", error.Pointer);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(100, false)]
    public void Nesting_is_limited_to_64_levels(int levels, bool isRead)
    {
        string json = string.Concat(Enumerable.Repeat("[", levels)) + string.Concat(Enumerable.Repeat("]", levels));

        SchemaError? error = null;
        try
        {
            RawJson.Parse(json);
        }
        catch (SchemaJsonException exception)
        {
            error = exception.Report.Errors[0];
        }

        Assert.Equal(isRead ? null : "json/depth", error?.Rule);
        Assert.Equal(isRead ? null : "the document nests deeper than 64 levels; flatten it or raise MaxDepth", error?.Message);
        Assert.Equal(isRead ? null : 65, error?.Column);
        Assert.Equal(json, RawJson.Parse(json, new() { MaxDepth = 100 }).ToString());
    }

    [Fact]
    public void A_thousand_levels_are_read_where_they_are_allowed()
    {
        string json = string.Concat(Enumerable.Repeat("""{"a":[""", 500)) + string.Concat(Enumerable.Repeat("]}", 500));

        Assert.Equal(json, RawJson.Parse(json, new() { MaxDepth = 1000 }).ToString());
        Assert.Throws<SchemaJsonException>(() => RawJson.Parse(json, new() { MaxDepth = 999 }));
    }

    [Fact]
    public void A_document_cut_at_any_byte_is_malformed_at_its_end()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Documents.Full);

        for (int length = 0; length < whole.Length; length++)
        {
            ValidationReport report = SchemaJson.Validate<Batch>(whole.AsSpan(0, length));

            SchemaError error = report.Errors[report.Errors.Count - 1];
            Assert.StartsWith("json/", error.Rule, StringComparison.Ordinal);
            Assert.True(error.Offset == length || error.Message.Contains('\'', StringComparison.Ordinal) || error.Rule == "json/utf8", $"cut at {length}: {error}");
            Assert.False(SchemaJson.IsValid<Batch>(whole.AsSpan(0, length)));
        }
    }
}
