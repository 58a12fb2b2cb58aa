namespace BoneExo.Schema.Tests.Emission;

/// <summary>What generated types tell tools of their members.</summary>
public class DescriptionTests
{
    [Theory]
    [InlineData("""{ "type": "integer" }""", "")]
    [InlineData("""{ "const": "a" }""", """{ Constant = "\"a\"" }""")]
    [InlineData("""{ "$ref": "#/$defs/Id" }""", """{ Reference = "#/things", Type = static () => global::Sample.IdCodec.Description }""")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/$defs/Id" } }""", """{ Reference = "#/things", Type = static () => global::Sample.IdCodec.Description }""")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/$defs/T" }, "x-bex-key": "m" }""", """{ Key = "m", Type = static () => global::Sample.TCodec.Description }""")]
    [InlineData("""{ "anyOf": [{ "$ref": "#/$defs/T" }, { "type": "null" }] }""", "{ Type = static () => global::Sample.TCodec.Description }")]
    [InlineData("""{ "type": "object", "additionalProperties": { "$ref": "#/$defs/T" } }""", "{ Type = static () => global::Sample.TCodec.Description, IsMap = true }")]
    [InlineData("""{ "type": "array", "items": { "type": "object", "additionalProperties": { "$ref": "#/$defs/T" } } }""", "")]
    public void Description_tells_what_a_walk_over_a_document_needs(string property, string metadata)
    {
        Compiled compiled = Compiled.Of($$"""
            { "$defs": {
              "Id": { "type": "string", "pattern": "^t-", "x-bex-kind": "id", "x-bex-ref": "#/things" },
              "T": { "type": "object", "required": ["m"], "properties": { "m": {{property}} } } } }
            """);

        string line = compiled.File("T").Split('\n').Single(text => text.Contains("new(\"m\", \"M\", true)", StringComparison.Ordinal));

        Assert.Equal("new(\"m\", \"M\", true)" + (metadata.Length == 0 ? "" : " " + metadata) + ",", line.Trim());
    }
}
