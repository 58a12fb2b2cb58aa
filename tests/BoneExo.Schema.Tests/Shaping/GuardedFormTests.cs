using BoneExo.Schema.Linking;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Tests.Shaping;

/// <summary>Schemas that ask more than their C# form says: the form is kept, the evaluator judges.</summary>
public class GuardedFormTests
{
    private static readonly SchemaLocation T = Compiled.At("/$defs/T");

    [Theory]
    [InlineData("""{ "type": "string", "not": { "const": "a" } }""", "String")]
    [InlineData("""{ "type": "string", "anyOf": [{ "pattern": "^a" }, { "pattern": "z$" }] }""", "String")]
    [InlineData("""{ "anyOf": [{ "type": "string", "maxLength": 2 }, { "type": "string", "pattern": "z$" }] }""", "String")]
    [InlineData("""{ "allOf": [{ "type": "string", "format": "date" }, { "not": { "const": "2020-01-01" } }] }""", "Date", "/allOf/0")]
    [InlineData("""{ "type": "integer", "if": { "minimum": 5 }, "then": { "multipleOf": 5 } }""", "Int64")]
    [InlineData("""{ "enum": [1, 2] }""", "Int32")]
    [InlineData("""{ "enum": [1, 3000000000] }""", "Int64")]
    [InlineData("""{ "enum": [1, 0.5] }""", "Double")]
    [InlineData("""{ "enum": [true] }""", "Boolean")]
    public void Scalars_keep_their_type(string schema, string kind, string holder = "") =>
        Assert.Equal(new GuardedForm(new PrimitiveForm(Enum.Parse<Primitive>(kind), Compiled.At("/$defs/T" + holder)), T), Compiled.Definition(schema).Form);

    [Theory]
    [InlineData("""{ "type": "array", "items": { "type": "string" }, "contains": { "const": "a" } }""")]
    [InlineData("""{ "type": "array", "items": { "type": "string" }, "if": { "minItems": 2 }, "then": { "uniqueItems": true } }""")]
    public void Arrays_keep_their_items(string schema)
    {
        ArrayForm array = Assert.IsType<ArrayForm>(Assert.IsType<GuardedForm>(Compiled.Definition(schema).Form).Inner);

        Assert.Equal(Primitive.String, Assert.IsType<PrimitiveForm>(array.Item).Kind);
    }

    [Theory]
    [InlineData("""{ "type": "object", "patternProperties": { "^x-": { "type": "string" } }, "additionalProperties": false }""")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "string" }, "propertyNames": { "pattern": "^x-" } }""")]
    public void Free_names_that_follow_rules_are_a_map(string schema)
    {
        MapForm map = Assert.IsType<MapForm>(Assert.IsType<GuardedForm>(Compiled.Definition(schema).Form).Inner);

        Assert.Equal(Primitive.String, Assert.IsType<PrimitiveForm>(map.Value).Kind);
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string" } }, "if": { "required": ["a"] }, "then": { "required": ["b"] } }""", "a")]
    [InlineData("""{ "type": "object", "properties": { "a": true }, "dependentRequired": { "a": ["b"] } }""", "a")]
    [InlineData("""{ "type": "object", "properties": { "a": true }, "patternProperties": { "^x-": true }, "additionalProperties": false }""", "a")]
    [InlineData("""{ "type": "object", "properties": { "a": true }, "anyOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", "a")]
    [InlineData("""{ "allOf": [{ "type": "object", "properties": { "a": true } }, { "properties": { "b": true } }], "properties": { "c": true } }""", "a b c")]
    public void Records_keep_their_members(string schema, string members)
    {
        RecordShape record = Assert.IsType<RecordShape>(Compiled.Definition(schema).Shapes[T]);

        Assert.True(record is { IsGuarded: true, Closing: null });
        Assert.Equal(members.Split(' '), record.Properties.Select(property => property.JsonName));
    }

    [Fact]
    public void Record_that_extends_another_has_the_members_of_both_and_may_be_closed()
    {
        Compiled compiled = Compiled.Of("""
            { "$defs": {
                "Base": { "type": "object", "properties": { "id": { "type": "string" }, "kind": { "type": "string" } }, "required": ["id"] },
                "Derived": { "$ref": "#/$defs/Base", "properties": { "kind": { "enum": ["a", "b"] }, "own": { "type": "integer" } }, "required": ["own"], "unevaluatedProperties": false } } }
            """);
        RecordShape record = Assert.IsType<RecordShape>(compiled.Shapes[Compiled.At("/$defs/Derived")]);

        Assert.Equal("unevaluatedProperties", record.Closing);
        Assert.Equal(["id required", "kind", "own required"], record.Properties.Select(property => property.JsonName + (property.IsRequired ? " required" : "")));
        Assert.Equal(new TypeForm(Compiled.At("/$defs/Derived/properties/kind")), record.Properties[1].Form);
    }

    [Fact]
    public void Schema_that_only_restricts_another_has_its_type()
    {
        Compiled compiled = Compiled.Of("""
            { "$defs": {
                "Base": { "type": "object", "properties": { "id": { "type": "string" } } },
                "Profile": { "$ref": "#/$defs/Base", "properties": { "id": { "minLength": 3 } }, "required": ["id"] } } }
            """);

        Assert.Equal(new GuardedForm(new TypeForm(Compiled.At("/$defs/Base")), Compiled.At("/$defs/Profile")), compiled.FormAt("/$defs/Profile"));
    }

    [Fact]
    public void What_guards_a_nullable_value_judges_null_too() =>
        Assert.Equal(
            new GuardedForm(new NullableForm(new PrimitiveForm(Primitive.String, T)), T),
            Compiled.Definition("""{ "type": ["string", "null"], "not": { "const": "a" } }""").Form);

    [Theory]
    [InlineData("""{ "enum": ["left", "right", null] }""")]
    [InlineData("""{ "type": ["string", "null"], "enum": ["left", "right", null] }""")]
    [InlineData("""{ "oneOf": [{ "type": "null" }, { "enum": ["left", "right"] }] }""")]
    public void Null_beside_literals_makes_the_enumeration_nullable(string schema)
    {
        Compiled compiled = Compiled.Definition(schema);
        TypeForm type = Assert.IsType<TypeForm>(Assert.IsType<NullableForm>(compiled.Form).Inner);

        Assert.Equal(["left", "right"], Assert.IsType<EnumShape>(compiled.Shapes[type.Type]).Literals);
    }

    [Fact]
    public void Text_that_may_be_missing_but_is_constant_is_an_enumeration_of_one() =>
        Assert.Equal(["v1"], Assert.IsType<EnumShape>(Compiled.Definition("""{ "type": "object", "properties": { "a": { "const": "v1" } } }""").Shapes[Compiled.At("/$defs/T/properties/a")]).Literals);

    [Fact]
    public void Items_by_position_are_a_tuple()
    {
        TupleForm tuple = Assert.IsType<TupleForm>(Assert.IsType<GuardedForm>(Compiled.Definition("""
            { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "number" }], "items": false, "minItems": 2 }
            """).Form).Inner);

        Assert.Equal([Primitive.String, Primitive.Double], tuple.Items.Select(item => Assert.IsType<PrimitiveForm>(item).Kind));
    }

    [Theory]
    [InlineData("""{ "type": ["string", "integer"] }""", "integer string")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] }""", "string array")]
    [InlineData("""{ "oneOf": [{ "type": "boolean" }, { "type": "object", "properties": { "a": true } }] }""", "boolean object")]
    public void Branches_of_different_types_are_a_union(string schema, string types) =>
        Assert.Equal(types.Split(' '), Assert.IsType<TypeUnionShape>(Compiled.Definition(schema).Shapes[T]).Cases.Select(@case => BoneExo.Schema.Naming.Namer.TypeName(@case.Types)));

    [Fact]
    public void Branches_of_any_of_with_a_constant_each_are_a_union() =>
        Assert.Equal("anyOf", Assert.IsType<UnionShape>(Compiled.Definition("""
            { "anyOf": [
                { "type": "object", "properties": { "kind": { "const": "a" } }, "required": ["kind"] },
                { "type": "object", "properties": { "kind": { "const": "b" } }, "required": ["kind"] } ] }
            """).Shapes[T]).Keyword);
}
