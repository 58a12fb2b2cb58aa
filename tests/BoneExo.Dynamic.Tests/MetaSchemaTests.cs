namespace BoneExo.Dynamic.Tests;

/// <summary>Schemas with meta-schemas of their authors' own.</summary>
public sealed class MetaSchemaTests
{
    private const string Described = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "https://x.example/described",
          "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true, "https://json-schema.org/draft/2020-12/vocab/applicator": true },
          "$dynamicAnchor": "meta",
          "allOf": [{ "$ref": "https://json-schema.org/draft/2020-12/meta/core" }, { "$ref": "https://json-schema.org/draft/2020-12/meta/applicator" }],
          "required": ["description"]
        }
        """;

    [Theory]
    [InlineData("""{ "$schema": "https://x.example/described", "description": "d", "properties": { "a": { "description": "e", "minLength": "no keyword here" } } }""")]
    [InlineData("""{ "$schema": "https://x.example/described", "description": "d", "minLength": 3 }""")]
    public void Valid_schema_means_what_the_vocabularies_say(string schemaText)
    {
        using DynamicSchema schema = DynamicSchema.Compile([new("a.json", schemaText), new("described.json", Described)]);

        Assert.True(schema.IsValid("\"\""u8));
    }

    [Theory]
    [InlineData("{ \"$schema\": \"https://x.example/described\" }", "a.json(1,1): error BEX2014: the schema is invalid by its meta-schema 'https://x.example/described': ")]
    [InlineData("{ \"$schema\": \"https://x.example/described\", \"description\": \"d\",\n  \"items\": { \"not\": { \"description\": \"d\" } } }", "a.json(2,12): error BEX2014: ")]
    [InlineData("{ \"$schema\": \"https://x.example/described\", \"description\": \"d\",\n  \"properties\": 3 }", "a.json(2,17): error BEX2011: ")]
    [InlineData("{ \"$defs\": { \"a\": { \"$id\": \"https://x.example/e\",\n  \"$schema\": \"https://x.example/described\" } } }", "a.json(1,19): error BEX2014: ")]
    public void Invalid_schema_is_refused_at_its_place(string schemaText, string start)
    {
        DynamicSchemaException exception = Assert.Throws<DynamicSchemaException>(() => DynamicSchema.Compile([new("a.json", schemaText), new("described.json", Described)]));

        Assert.StartsWith(start, exception.Diagnostics[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Meta_schema_with_an_unknown_required_vocabulary_is_refused_where_it_is_named()
    {
        DynamicSchemaException exception = Assert.Throws<DynamicSchemaException>(() => DynamicSchema.Compile(
        [
            new("a.json", """{ "$schema": "https://x.example/strange" }"""),
            new("strange.json", """{ "$id": "https://x.example/strange", "$vocabulary": { "https://x.example/vocab": true } }"""),
        ]));

        Assert.StartsWith("a.json(1,14): error BEX2009: vocabulary 'https://x.example/vocab' ", Assert.Single(exception.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Meta_schemas_that_describe_each_other_come_to_an_end()
    {
        using DynamicSchema schema = DynamicSchema.Compile(
        [
            new("a.json", """{ "$schema": "https://x.example/m", "minimum": 2 }"""),
            new("m.json", """{ "$id": "https://x.example/m", "$schema": "https://x.example/n" }"""),
            new("n.json", """{ "$id": "https://x.example/n", "$schema": "https://x.example/m" }"""),
        ]);

        Assert.Equal((true, false), (schema.IsValid("2"u8), schema.IsValid("1"u8)));
    }

    [Fact]
    public void Meta_schema_of_an_earlier_draft_makes_schemas_of_that_draft()
    {
        using DynamicSchema schema = DynamicSchema.Compile(
        [
            new("a.json", """{ "$schema": "https://x.example/m", "minimum": 2, "exclusiveMinimum": true }"""),
            new("m.json", """{ "id": "https://x.example/m", "$schema": "http://json-schema.org/draft-04/schema#", "allOf": [{ "$ref": "http://json-schema.org/draft-04/schema#" }], "maxProperties": 3 }"""),
        ]);

        Assert.Equal((true, false), (schema.IsValid("3"u8), schema.IsValid("2"u8)));
    }
}
