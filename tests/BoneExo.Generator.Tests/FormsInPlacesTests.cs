namespace BoneExo.Generator.Tests;

/// <summary>Forms in places that real schemas have: each compiles, judges, and keeps what it reads.</summary>
public class FormsInPlacesTests
{
    [Theory]
    [InlineData("""{ "anyOf": [{ "const": "auto" }, { "type": "number" }] }""", "\"auto\" 2.5", "\"manual\"")]
    [InlineData("""{ "oneOf": [{ "const": false }, { "type": "object", "properties": { "a": {} } }] }""", """false {"a":[1]}""", "true")]
    [InlineData("""{ "oneOf": [{ "type": "array", "items": { "const": 1 } }, { "const": "//" }] }""", "[1,1] \"//\"", "[2]")]
    [InlineData("""{ "anyOf": [{ "const": 1 }, { "type": "null" }] }""", "1 null", "2")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "const": null }] }""", "\"a\" null", "1")]
    [InlineData("""{ "type": ["string", "null"], "const": "a" }""", "\"a\"", "null")]
    [InlineData("""{ "const": 2.5 }""", "2.5", "2")]
    [InlineData("""{ "const": { "a": 1 } }""", """{"a":1}""", "{}")]
    [InlineData("""{ "prefixItems": [{ "const": "a" }, { "type": "integer" }], "type": "array", "items": false, "minItems": 2 }""", "[\"a\",1]", "[\"b\",1]")]
    [InlineData("""{ "type": "array", "items": {} }""", "[] [null,{\"a\":1}]", "{}")]
    [InlineData("""{ "type": "object", "additionalProperties": {} }""", "{\"a\":[null]}", "[]")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": ["array", "null"], "items": {} }] }""", "\"a\" [1] null", "1")]
    [InlineData("""{ "type": "array", "items": { "type": "array", "items": { "type": "object", "properties": { "a": {} } } } }""", """[[{"a":1}]]""", "[{}]")]
    [InlineData("""{ "type": "object", "properties": { "items": { "type": "object", "additionalProperties": { "type": "object", "properties": { "anyOf": { "type": "object", "properties": { "b": {} } } } } } } }""", """{"items":{"x":{"anyOf":{"b":1}}}}""", """{"items":{"x":{"anyOf":1}}}""")]
    public void A_member_of_this_schema_is_read_and_written(string schema, string valid, string invalid)
    {
        string record = $$"""{ "type": "object", "properties": { "value": {{schema}}, "other": { "type": "string" } } }""";
        foreach (string value in valid.Split(' '))
        {
            string json = $$"""{"value":{{value}}}""";
            Assert.Equal(json, CompiledBuild.Run(record, "return SchemaJson.IsValid<Specimen>(json) ? SchemaJson.ToJson(SchemaJson.Parse<Specimen>(json)) : \"refused\";", json));
        }

        Assert.Equal(false, CompiledBuild.Run(record, "return SchemaJson.IsValid<Specimen>(json);", $$"""{"value":{{invalid}}}"""));
    }
}
