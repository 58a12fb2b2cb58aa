using System.Text;

namespace BoneExo.Dynamic.Tests;

public sealed class DynamicSchemaTests
{
    [Theory]
    [InlineData("true", "1", true)]
    [InlineData("false", "1", false)]
    [InlineData("""{ "type": "integer", "minimum": 2 }""", "2.0", true)]
    [InlineData("""{ "type": "integer", "minimum": 2 }""", "1", false)]
    [InlineData("""{ "minLength": 1, "maxLength": 0 }""", "\"a\"", false)]
    [InlineData("""{ "minLength": 1, "maxLength": 0 }""", "\"\"", false)]
    [InlineData("""{ "properties": { "a": { "$ref": "#" } }, "unevaluatedProperties": false }""", """{ "a": { "a": {} } }""", true)]
    [InlineData("""{ "properties": { "a": { "$ref": "#" } }, "unevaluatedProperties": false }""", """{ "a": { "b": {} } }""", false)]
    [InlineData("""{ "$ref": "https://json-schema.org/draft/2020-12/schema" }""", """{ "minLength": 1 }""", true)]
    [InlineData("""{ "$ref": "https://json-schema.org/draft/2020-12/schema" }""", """{ "minLength": -1 }""", false)]
    [InlineData("""{ "properties": { "a\":": { "type": "integer" } } }""", """{"a":": in no other spelling"}""", true)]
    [InlineData("""{ "properties": { "a\":": { "type": "integer" } } }""", """{"a\":":"in no other spelling"}""", false)]
    [InlineData("""{ "properties": { "a\\": { "type": "integer" } } }""", """{"a\":":"in no other spelling"}""", true)]
    [InlineData("""{ "properties": { "a\\": { "type": "integer" } } }""", """{"a\\":"in no other spelling"}""", false)]
    public void Both_forms_give_the_verdict(string schemaText, string json, bool isValid)
    {
        using DynamicSchema schema = DynamicSchema.Compile(schemaText);
        byte[] utf8 = Encoding.UTF8.GetBytes(json);

        Assert.Equal((isValid, isValid), (schema.IsValid(utf8), schema.Validate(utf8, new() { ExpectsErrors = true }).IsValid));
    }

    [Fact]
    public void Report_has_places_and_rules()
    {
        using DynamicSchema schema = DynamicSchema.Compile("""{ "items": { "type": "string" } }""");

        SchemaError error = Assert.Single(schema.Validate("[\"a\",\n 1]"u8).Errors);

        Assert.Equal((2, 2, "/1", "type"), (error.Line, error.Column, error.Pointer, error.Rule));
    }

    [Fact]
    public void Options_limit_the_report()
    {
        using DynamicSchema schema = DynamicSchema.Compile("""{ "items": { "type": "string" } }""");

        ValidationReport report = schema.Validate("[1, 2, 3]"u8, new() { MaxErrors = 2 });

        Assert.Equal((2, true), (report.Errors.Count, report.IsTruncated));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Limit_holds_inside_the_branch_that_was_meant(int limit, bool isTruncated)
    {
        using DynamicSchema schema = DynamicSchema.Compile("""{ "anyOf": [{ "type": "string" }, { "type": "object", "required": ["a", "b"] }] }""");

        ValidationReport report = schema.Validate("{}"u8, new() { MaxErrors = limit });

        Assert.Equal((limit, isTruncated), (report.Errors.Count, report.IsTruncated));
    }

    [Theory]
    [InlineData("b.json")]
    [InlineData("https://example.org/b")]
    public void Other_documents_are_found_by_their_path(string path)
    {
        using DynamicSchema schema = DynamicSchema.Compile([new("a.json", $$"""{ "$ref": "{{path}}" }"""), new(path, """{ "type": "null" }""")]);

        Assert.Equal((true, false), (schema.IsValid("null"u8), schema.IsValid("1"u8)));
    }

    [Fact]
    public void Errors_of_documents_without_a_reference_to_them_do_not_count()
    {
        using DynamicSchema schema = DynamicSchema.Compile([new("a.json", "true"), new("b.json", """{ "$ref": "nowhere.json" }""")]);

        Assert.True(schema.IsValid("1"u8));
    }

    [Fact]
    public void Documents_of_one_stem_do_not_collide()
    {
        DynamicSource[] sources =
        [
            new("schema.json", """{ "allOf": [{ "$ref": "https://a.example/schema.json" }, { "$ref": "https://b.example/schema.json" }, { "$ref": "https://b.example/Schema" }, { "$ref": "https://json-schema.org/draft/2020-12/schema" }, { "$ref": "http://json-schema.org/draft-07/schema#" }] }"""),
            new("https://a.example/schema.json", """{ "minProperties": 1 }"""),
            new("https://b.example/schema.json", """{ "maxProperties": 2 }"""),
            new("https://b.example/Schema", """{ "propertyNames": { "maxLength": 9 } }"""),
        ];

        using DynamicSchema schema = DynamicSchema.Compile(sources);

        Assert.True(schema.IsValid("""{ "minLength": 1 }"""u8));
        Assert.False(schema.IsValid("{}"u8));
        Assert.False(schema.IsValid("""{ "a": 1, "b": 2, "c": 3 }"""u8));
        Assert.False(schema.IsValid("""{ "abcdefghij": 1 }"""u8));
        Assert.False(schema.IsValid("""{ "minLength": -1 }"""u8));
    }

    [Fact]
    public void Meta_schemas_of_all_drafts_stand_side_by_side()
    {
        using DynamicSchema schema = DynamicSchema.Compile("""
            {
              "allOf": [
                { "$ref": "http://json-schema.org/draft-04/schema#" },
                { "$ref": "http://json-schema.org/draft-06/schema#" },
                { "$ref": "http://json-schema.org/draft-07/schema#" },
                { "$ref": "https://json-schema.org/draft/2019-09/schema" },
                { "$ref": "https://json-schema.org/draft/2020-12/schema" }
              ]
            }
            """);

        Assert.True(schema.IsValid("""{ "properties": { "a": { "type": "string" } } }"""u8));
        Assert.False(schema.IsValid("""{ "properties": { "a": { "$defs": { "b": { "minContains": -1 } } } } }"""u8));
        Assert.False(schema.IsValid("""{ "required": [] }"""u8));
    }

    [Fact]
    public void Long_names_in_deep_places_are_no_obstacle()
    {
        string name = new('é', 300);
        using DynamicSchema schema = DynamicSchema.Compile($$$"""{ "properties": { "{{{name}}}": { "properties": { "{{{name}}}": { "not": { "type": "null" } }, "{{{name}}}2": { "not": { "type": "string" } } } } } }""");

        Assert.True(schema.IsValid(Encoding.UTF8.GetBytes($$$"""{ "{{{name}}}": { "{{{name}}}": "", "{{{name}}}2": null } }""")));
        Assert.False(schema.IsValid(Encoding.UTF8.GetBytes($$$"""{ "{{{name}}}": { "{{{name}}}": null } }""")));
        Assert.False(schema.IsValid(Encoding.UTF8.GetBytes($$$"""{ "{{{name}}}": { "{{{name}}}2": "" } }""")));
    }

    [Theory]
    [InlineData("""{ "properties": 3, "$ref": 4, "items": [[]], "$id": { } }""")]
    [InlineData("""{ "$schema": "http://nobody.example/", "$dynamicRef": "#nowhere", "pattern": "(" }""")]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-04/schema#", "id": 3, "dependencies": [], "exclusiveMinimum": true }""")]
    [InlineData("""{ "$ref": "#" }""")]
    [InlineData("3")]
    public void Broken_documents_that_nothing_leads_to_do_not_matter(string broken)
    {
        using DynamicSchema schema = DynamicSchema.Compile([new("a.json", """{ "$ref": "https://x.example/b" }"""), new("https://x.example/b", """{ "type": "null" }"""), new("https://x.example/c", broken)]);

        Assert.Equal((true, false), (schema.IsValid("null"u8), schema.IsValid("1"u8)));
    }

    [Theory]
    [InlineData("annotate", true)]
    [InlineData("assert", false)]
    [InlineData("assert,ipv4=annotate", true)]
    public void Format_is_asserted_on_demand(string format, bool isValid)
    {
        using DynamicSchema schema = DynamicSchema.Compile("""{ "format": "ipv4" }""", new() { Format = format });

        Assert.Equal(isValid, schema.IsValid("\"1.2.3\""u8));
    }

    [Fact]
    public void Unknown_format_option_is_refused() =>
        Assert.Throws<ArgumentException>(() => new DynamicSchemaOptions { Format = "always" });

    [Fact]
    public void Pattern_that_needs_backtracking_is_refused_on_demand()
    {
        const string Schema = """{ "pattern": "^(a)\\1$" }""";
        using DynamicSchema schema = DynamicSchema.Compile(Schema);

        Assert.True(schema.IsValid("\"aa\""u8));
        Assert.Contains("error BEX2006", Assert.Throws<DynamicSchemaException>(() => DynamicSchema.Compile(Schema, new() { NonLinearPatterns = "error" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_option_for_patterns_is_refused() =>
        Assert.Throws<ArgumentException>(() => new DynamicSchemaOptions { NonLinearPatterns = "warning" });

    [Fact]
    public void No_schema_is_refused() =>
        Assert.Throws<ArgumentException>(() => DynamicSchema.Compile([]));

    [Theory]
    [InlineData("{\n  \"$ref\": \"#/$defs/a\"\n}", "a.json(2,11): error BEX2001: ")]
    [InlineData("{\n  \"type\": \"strin\"\n}", "a.json(2,11): error BEX")]
    [InlineData("{ \"type\": }", "a.json(1,11): error BEX1001: ")]
    public void Error_in_a_schema_has_its_place(string schemaText, string start)
    {
        DynamicSchemaException exception = Assert.Throws<DynamicSchemaException>(() => DynamicSchema.Compile([new("a.json", schemaText)]));

        Assert.StartsWith(start, exception.Diagnostics[0], StringComparison.Ordinal);
        Assert.Equal(string.Join('\n', exception.Diagnostics), exception.Message);
    }

    [Fact]
    public void Error_in_another_document_is_placed_there()
    {
        DynamicSchemaException exception = Assert.Throws<DynamicSchemaException>(() =>
            DynamicSchema.Compile([new("a.json", """{ "$ref": "b.json" }"""), new("b.json", "\n{ \"$ref\": \"#/x\" }")]));

        Assert.StartsWith("b.json(2,11): error BEX2001: ", Assert.Single(exception.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Disposed_schema_says_so()
    {
        DynamicSchema schema = DynamicSchema.Compile("true");
        schema.Dispose();
        schema.Dispose();

        Assert.Throws<ObjectDisposedException>(() => schema.IsValid("1"u8));
    }
}
