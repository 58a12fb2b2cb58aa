using Microsoft.CodeAnalysis;

namespace BoneExo.Generator.Tests;

public class DiagnosticLocationTests
{
    [Theory]
    [InlineData("BEX1001", """{ "type": "object" ⟦"⟧title": "A" }""")]
    [InlineData("BEX1002", """{ "type": "object", "title": "A", ⟦"title"⟧: "B" }""")]
    [InlineData("BEX2001", "{\r\n \"title\": \"größe é\", \"$defs\": {\r\n\"A\": { \"$ref\": ⟦\"#/$defs/B\"⟧ } } }")]
    [InlineData("BEX2003", """{ "$defs": { "A": { "type": "object", ⟦"additionalItems"⟧: {} } } }""")]
    [InlineData("BEX2004", """{ "$defs": { "A": { "type": "string", ⟦"x-bex-knid"⟧: "id" } } }""")]
    [InlineData("BEX2005", """{ "$defs": { "A": { "type": "string", "pattern": ⟦"(a"⟧ } } }""")]
    [InlineData("BEX2010", """{ "type": "object", ⟦"requird"⟧: ["id"] }""")]
    [InlineData("BEX2011", """{ "type": "object", "required": ⟦"id"⟧ }""")]
    [InlineData("BEX3001", """{ "type": "object", "properties": { "a-b": { "type": "string" }, ⟦"a_b"⟧: { "type": "string" } } }""")]
    public void Diagnostic_points_at_the_offending_text(string id, string marked) => Located.Verify(id, marked);

    [Fact]
    public void Diagnostic_prints_as_file_line_and_column()
    {
        Diagnostic diagnostic = Build.Of("{\n  \"$ref\": \"#/$defs/B\"\n}").Diagnostics().Single(found => found.Severity == DiagnosticSeverity.Error);

        Assert.StartsWith("/project/specimen.schema.json(2,11): error BEX2001: ", diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BEX2001", DiagnosticSeverity.Error, """{ "$ref": "#/$defs/B" }""")]
    [InlineData("BEX3004", DiagnosticSeverity.Info, """{ "type": "object", "properties": { "a": { "type": "object", "properties": { "b": { "type": "string" } } } } }""")]
    public void Severity_is_that_of_the_rule(string id, DiagnosticSeverity severity, string schema) =>
        Assert.Equal(severity, Build.Of(schema).Diagnostics().First(found => found.Id == id).Severity);
}
