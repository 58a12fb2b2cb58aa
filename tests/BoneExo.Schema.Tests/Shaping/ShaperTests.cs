using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Tests.Shaping;

public class ShaperTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", "String")]
    [InlineData("""{ "type": "string", "format": "uuid" }""", "Guid")]
    [InlineData("""{ "type": "string", "format": "date" }""", "Date")]
    [InlineData("""{ "type": "string", "format": "date-time" }""", "DateTime")]
    [InlineData("""{ "type": "string", "format": "uri" }""", "String")]
    [InlineData("""{ "type": "boolean" }""", "Boolean")]
    [InlineData("""{ "type": "number" }""", "Double")]
    [InlineData("""{ "type": "number", "x-bex-number": "decimal" }""", "Decimal")]
    [InlineData("""{ "type": "integer" }""", "Int64")]
    [InlineData("""{ "type": "integer", "x-bex-number": "bigInteger" }""", "BigInteger")]
    public void Unconstrained_scalars_are_plain_types(string schema, string kind) =>
        Assert.Equal(new PrimitiveForm(Enum.Parse<Primitive>(kind), Compiled.At("/$defs/T")), Compiled.Definition(schema).Form);

    [Theory]
    [InlineData("""{ "type": "string", "pattern": "^a$" }""", "String", false)]
    [InlineData("""{ "type": "string", "x-bex-kind": "id" }""", "String", true)]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 2147483647 }""", "Int32", false)]
    [InlineData("""{ "type": "integer", "minimum": 0, "maximum": 2147483648 }""", "Int64", false)]
    [InlineData("""{ "type": "integer", "minimum": 0 }""", "Int64", false)]
    public void Named_constrained_scalars_are_types(string schema, string kind, bool isId) =>
        Assert.Equal(new ScalarShape(Compiled.At("/$defs/T"), Enum.Parse<Primitive>(kind), isId), Compiled.Definition(schema).Shapes[Compiled.At("/$defs/T")]);

    [Fact]
    public void Inline_constraints_make_no_type() =>
        Assert.IsType<PrimitiveForm>(Compiled.Definition("""{ "type": "object", "properties": { "a": { "type": "string", "maxLength": 3 } } }""").FormAt("/$defs/T/properties/a"));

    [Theory]
    [InlineData("""{ "type": ["string", "null"] }""")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "null" }] }""")]
    [InlineData("""{ "anyOf": [{ "type": "null" }, { "type": "string" }] }""")]
    public void Null_beside_one_type_is_nullable(string schema) =>
        Assert.Equal(Primitive.String, Assert.IsType<PrimitiveForm>(Assert.IsType<NullableForm>(Compiled.Definition(schema).Form).Inner).Kind);

    [Fact]
    public void An_enum_of_strings_is_a_closed_enumeration() =>
        Assert.Equal(
            new EnumShape(Compiled.At("/$defs/T"), ["left", "right"], IsOpen: false, Compiled.At("/$defs/T")),
            Compiled.Definition("""{ "enum": ["left", "right"] }""").Shapes[Compiled.At("/$defs/T")]);

    [Theory]
    [InlineData("""{ "anyOf": [{ "enum": ["left"] }, { "type": "string" }] }""", 0)]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "string", "enum": ["left"] }] }""", 1)]
    public void An_enum_or_any_string_is_an_open_enumeration(string schema, int values) =>
        Assert.Equal(
            new EnumShape(Compiled.At("/$defs/T"), ["left"], IsOpen: true, Compiled.At($"/$defs/T/anyOf/{values}")),
            Compiled.Definition(schema).Shapes[Compiled.At("/$defs/T")]);

    [Fact]
    public void A_required_constant_is_a_constant_and_an_optional_one_is_a_value()
    {
        Compiled compiled = Compiled.Definition("""{ "type": "object", "properties": { "a": { "const": 1 }, "b": { "const": 2 }, "c": { "const": [] } }, "required": ["a"] }""");
        RecordShape record = Assert.IsType<RecordShape>(compiled.Shapes[Compiled.At("/$defs/T")]);

        Assert.IsType<ConstantForm>(record.Properties[0].Form);
        Assert.Equal(new PrimitiveForm(Primitive.Int32, Compiled.At("/$defs/T/properties/b")), Assert.IsType<GuardedForm>(record.Properties[1].Form).Inner);
        Assert.IsType<RawForm>(record.Properties[2].Form);
    }

    [Fact]
    public void A_record_that_contains_itself_refers_to_its_type()
    {
        RecordShape record = Assert.IsType<RecordShape>(Compiled.Definition("""{ "type": "object", "properties": { "part": { "$ref": "#/$defs/T" } } }""").Shapes[Compiled.At("/$defs/T")]);

        Assert.Equal(new TypeForm(Compiled.At("/$defs/T")), record.Properties[0].Form);
    }

    [Fact]
    public void Long_chain_of_definitions_needs_no_long_stack()
    {
        string definitions = string.Join(", ", Enumerable.Range(0, 2000).Select(i => $$"""
            "T{{i}}": { "type": "object", "properties": { "next": { "$ref": "#/$defs/T{{i + 1}}" } } }
            """));
        Compiled? compiled = null;
        Thread thread = new(() => compiled = Compiled.Of($$"""{ "$defs": { {{definitions}}, "T2000": { "type": "string" } } }"""), 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(2000, compiled?.Shapes.Shapes.OfType<RecordShape>().Count());
    }

    [Fact]
    public void An_object_of_free_names_is_a_map() =>
        Assert.IsType<PrimitiveForm>(Assert.IsType<MapForm>(Compiled.Definition("""{ "type": "object", "additionalProperties": { "type": "string" } }""").Form).Value);

    [Theory]
    [InlineData("""{ "minLength": 1 }""", "it does not say its \"type\"")]
    [InlineData("""{ "type": "null" }""", "null is its only value")]
    [InlineData("""{ "not": { "const": "a" } }""", "\"not\" alone does not say its \"type\"")]
    [InlineData("""{ "type": ["string", "integer"], "not": { "const": 1 } }""", "it admits several types (integer, string) and asks more of them")]
    [InlineData("""{ "type": ["string", "object"], "properties": { "a": true } }""", "an object among several types has no name; give it a branch of \"anyOf\"")]
    [InlineData("""{ "enum": [1, "a"] }""", "its \"enum\" holds values of several types")]
    [InlineData("""{ "anyOf": [{ "type": ["string", "array"] }, { "type": "string", "maxLength": 1 }] }""", "a value that is no object can be valid; say \"type\": \"object\"")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/$defs/T" } }""", "it contains itself without a type between")]
    [InlineData("""{ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "number" }] }""", "its 2 first items may be missing or followed by others; say \"minItems\": 2 and \"items\": false")]
    public void What_has_no_natural_shape_says_why(string schema, string reason) =>
        Assert.Contains($"BEX3006 the schema becomes RawJson, because {reason}", Compiled.Definition(schema).Messages);
}
