using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Tests.Planning;

public class PlannerTests
{
    [Theory]
    [InlineData("{}", true)]
    [InlineData("true", true)]
    [InlineData("""{ "description": "anything" }""", true)]
    [InlineData("false", false)]
    [InlineData("""{ "type": "string" }""", false)]
    public void A_schema_without_assertions_is_trivial(string schema, bool isTrivial) =>
        Assert.Equal(isTrivial, Compiled.Definition(schema).Plan.IsTrivial);

    [Theory]
    [InlineData("\"integer\"", (int)TypeSet.Integer, "integer")]
    [InlineData("\"number\"", (int)(TypeSet.Number | TypeSet.Integer), "number")]
    [InlineData("""["string", "null"]""", (int)(TypeSet.String | TypeSet.Null), "null,string")]
    [InlineData("""["integer", "number"]""", (int)(TypeSet.Number | TypeSet.Integer), "number")]
    public void Types_are_a_set_with_the_fewest_names(string type, int expected, string names)
    {
        Plan plan = Compiled.Definition($$"""{ "type": {{type}} }""").Plan;

        Assert.Equal((TypeSet)expected, plan.Types);
        Assert.Equal(names, string.Join(",", plan.Types.ToNames()));
    }

    [Fact]
    public void String_keywords_make_one_check() =>
        Assert.Equal(
            new StringCheck(1, 64, new CompiledPattern("^a+$", PatternEngine.Automaton, "61 !61="), "email", AssertsFormat: false),
            Compiled.Definition("""{ "minLength": 1, "maxLength": 64.0, "pattern": "^a+$", "format": "email" }""").Plan.Find<StringCheck>());

    [Fact]
    public void Number_bounds_stay_lexemes() =>
        Assert.Equal(
            new NumberCheck("-1.50", "1e400", "-2", "9007199254740993", "0.01"),
            Compiled.Definition("""{ "minimum": -1.50, "maximum": 1e400, "exclusiveMinimum": -2, "exclusiveMaximum": 9007199254740993, "multipleOf": 0.01 }""").Plan.Find<NumberCheck>());

    [Fact]
    public void A_size_beyond_all_instances_reads_as_the_largest() =>
        Assert.Equal(
            new ArrayCheck(int.MaxValue, int.MaxValue, true, [], Compiled.At("/$defs/T/items"), null),
            Compiled.Definition("""{ "minItems": 1e30, "maxItems": 4294967296, "uniqueItems": true, "items": {} }""").Plan.Find<ArrayCheck>());

    [Theory]
    [InlineData("""{ "additionalProperties": false }""", "additionalProperties")]
    [InlineData("""{ "unevaluatedProperties": false }""", "unevaluatedProperties")]
    [InlineData("""{ "additionalProperties": { "type": "string" }, "unevaluatedProperties": false }""", null)]
    [InlineData("""{ "additionalProperties": true, "required": ["a"] }""", null)]
    public void The_keyword_that_closes_an_object_is_kept(string schema, string? keyword) =>
        Assert.Equal(keyword, Compiled.Definition(schema).Plan.Find<ObjectCheck>()!.Closing);

    [Theory]
    [InlineData("""{ "oneOf": [true], "unevaluatedProperties": false }""", true)]
    [InlineData("""{ "properties": { "a": {} }, "unevaluatedProperties": { "type": "string" } }""", true)]
    [InlineData("""{ "properties": { "a": {} }, "unevaluatedProperties": false }""", false)]
    [InlineData("""{ "allOf": [true], "additionalProperties": {}, "unevaluatedProperties": false }""", false)]
    public void What_is_left_is_asked_for_only_where_no_cheaper_check_says_it(string schema, bool isAsked) =>
        Assert.Equal(isAsked, Compiled.Definition(schema).Plan.Find<UnevaluatedCheck>() is not null);

    [Theory]
    [InlineData("/$defs/T", false)]
    [InlineData("/$defs/T/allOf/0", true)]
    [InlineData("/$defs/Base", true)]
    [InlineData("/$defs/Base/properties/a", false)]
    [InlineData("/$defs/T/not", false)]
    public void Schemas_of_the_same_instance_are_tracked(string pointer, bool isTracked)
    {
        Compiled compiled = Compiled.Of("""
            {
              "$defs": {
                "T": { "allOf": [{ "$ref": "#/$defs/Base", "minProperties": 1 }], "not": { "required": ["b"] }, "unevaluatedProperties": false },
                "Base": { "properties": { "a": { "type": "string" } } }
              }
            }
            """);

        Assert.Equal(isTracked, compiled.Plans.IsTracked(Compiled.At(pointer)));
    }

    [Theory]
    [InlineData("""{ "$dynamicRef": "#node" }""", "DynamicReferenceCheck")]
    [InlineData("""{ "$dynamicRef": "#/$defs/T" }""", "ReferenceCheck")]
    [InlineData("""{ "$dynamicRef": "#plain" }""", "ReferenceCheck")]
    public void A_reference_is_dynamic_only_to_an_anchor_that_others_have_too(string schema, string check)
    {
        Compiled compiled = Compiled.Of($$"""
            {
              "$dynamicAnchor": "node",
              "$defs": { "T": { "properties": { "x": {{schema}} } }, "Other": { "$id": "https://example.org/other", "$dynamicAnchor": "node" }, "P": { "$anchor": "plain" } }
            }
            """);

        Assert.Equal(check, compiled.Plans[Compiled.At("/$defs/T/properties/x")].Checks.Single().GetType().Name);
    }

    [Fact]
    public void A_chain_of_plain_references_resolves_to_its_end()
    {
        Compiled compiled = Compiled.Of("""{ "$defs": { "A": { "$ref": "#/$defs/B", "description": "a" }, "B": { "$ref": "#/$defs/C" }, "C": { "type": "string" } } }""");

        Assert.Equal(Compiled.At("/$defs/C"), compiled.Plans.Resolve(Compiled.At("/$defs/A")));
    }

    [Fact]
    public void A_reference_with_assertions_beside_it_is_no_alias() =>
        Assert.Null(Compiled.Of("""{ "$defs": { "T": { "$ref": "#/$defs/B", "maxLength": 3 }, "B": { "type": "string" } } }""").Plan.Alias);
}
