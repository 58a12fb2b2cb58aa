using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;

namespace BoneExo.Schema.Tests.Json;

public class SourceMapTests
{
    [Theory]
    [InlineData("/a", DiagnosticTarget.Key, """{ ⟦"a"⟧: [1, { "é😀": true }] }""")]
    [InlineData("/a", DiagnosticTarget.Value, """{ "a": ⟦[1, { "é😀": true }]⟧ }""")]
    [InlineData("/a", DiagnosticTarget.Start, """{ "a": ⟦[⟧1, { "é😀": true }] }""")]
    [InlineData("/a/0", DiagnosticTarget.Value, """{ "a": [⟦1⟧, { "é😀": true }] }""")]
    [InlineData("/a/0", DiagnosticTarget.Key, """{ "a": [⟦1⟧, { "é😀": true }] }""")]
    [InlineData("/a/1", DiagnosticTarget.Key, """{ "a": [1, ⟦{⟧ "é😀": true }] }""")]
    [InlineData("/a/1/é😀", DiagnosticTarget.Key, """{ "a": [1, { ⟦"é😀"⟧: true }] }""")]
    [InlineData("/a/1/é😀", DiagnosticTarget.Start, """{ "a": [1, { "é😀": ⟦true⟧ }] }""")]
    [InlineData("", DiagnosticTarget.Key, """⟦{⟧ "a": [1, { "é😀": true }] }""")]
    [InlineData("/b", DiagnosticTarget.Key, """⟦{⟧ "a": [1, { "é😀": true }] }""")]
    [InlineData("/a/7/x", DiagnosticTarget.Value, """{ "a": ⟦[⟧1, { "é😀": true }] }""")]
    [InlineData("/a/0/x", DiagnosticTarget.Value, """{ "a": [⟦1⟧, { "é😀": true }] }""")]
    [InlineData("/~1~0", DiagnosticTarget.Key, """{ ⟦"/~"⟧: 0 }""")]
    [InlineData("/b", DiagnosticTarget.Value, """{ "a": 1, "a": 2, "b": ⟦3⟧ }""")]
    internal void Pointers_lead_to_places(string pointer, DiagnosticTarget target, string marked)
    {
        (string text, IReadOnlyList<TextRange> marks) = Marked.Parse(marked);

        SourceSpan span = Locate(text, pointer, target);

        Assert.Equal(marks, [new TextRange(span.Start, span.Length)]);
    }

    [Theory]
    [InlineData("\n", 2, 8, 2, 9)]
    [InlineData("\r\n", 2, 8, 2, 9)]
    [InlineData("\r", 2, 8, 2, 9)]
    public void Columns_are_UTF16_units_after_any_line_end(string lineEnd, int startLine, int startColumn, int endLine, int endColumn)
    {
        SourceSpan span = Locate($"{{{lineEnd}\"😀\": 0,{lineEnd}\"é😀\":  1 }}", "/é😀", DiagnosticTarget.Value);

        Assert.Equal((startLine, startColumn, endLine, endColumn), (span.StartLine, span.StartColumn, span.EndLine, span.EndColumn));
    }

    [Fact]
    public void A_span_ends_on_the_line_of_its_last_character()
    {
        SourceSpan span = Locate("{ \"a\": [\n1\n] }", "/a", DiagnosticTarget.Value);

        Assert.Equal((0, 7, 2, 1), (span.StartLine, span.StartColumn, span.EndLine, span.EndColumn));
    }

    [Fact]
    public void A_byte_order_mark_takes_an_offset_but_no_column()
    {
        SourceSpan span = Locate("\uFEFF{ \"a\": 1 }", "/a", DiagnosticTarget.Key);

        Assert.Equal((3, 0, 2), (span.Start, span.StartLine, span.StartColumn));
    }

    [Theory]
    [InlineData("BEX1001", """{ "a": [1, ⟦+⟧2] }""")]
    [InlineData("BEX1001", "⟦⟧")]
    [InlineData("BEX1002", """{ "$defs": { "a": {}, ⟦"a"⟧: {} } }""")]
    public void What_is_wrong_with_the_text_is_found_where_it_stands(string id, string marked) => Located.Verify(id, marked);

    private static SourceSpan Locate(string text, string pointer, DiagnosticTarget target) =>
        new SourceMap("a.json", "a.json", text, JsonReader.Read(text)).Locate(new(SchemaRules.WrongForm, new("a.json", pointer), target, []));
}
