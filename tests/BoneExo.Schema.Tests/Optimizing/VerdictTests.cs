using System.Text.RegularExpressions;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Tests.Optimizing;

/// <summary>What the passes of stage Optimize leave of a schema.</summary>
public partial class VerdictTests
{
    [Fact]
    public void Schemas_over_one_object_share_one_walk()
    {
        string verdict = Verdict("""{ "type": "object", "properties": { "a": { "type": "string" } }, "allOf": [{ "$ref": "#/$defs/b" }, { "required": ["a"] }], "$defs": { "b": { "properties": { "b": { "type": "boolean" } } } } }""");

        Assert.Equal(1, Count(verdict, "EnterObject"));
        Assert.Contains("new(\"a\", \"b\")", verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void One_member_of_two_schemas_has_one_goal()
    {
        string verdict = Verdict("""{ "properties": { "a": { "type": "object", "properties": { "x": { "type": "string" } } } }, "allOf": [{ "properties": { "a": { "required": ["x"] } } }] }""");

        // The root and its member, once each.
        Assert.Equal(2, Count(verdict, "EnterObject"));
        Assert.Matches("_allOf_0_properties_aUAnd[0-9a-f]{16}", verdict);
    }

    [Theory]
    [InlineData("""{ "oneOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] }""")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] }""")]
    public void Branches_are_picked_by_type(string schema)
    {
        string verdict = Verdict(schema);

        Assert.Equal(1, Count(verdict, "Skip"));
        Assert.DoesNotContain("Holds", verdict, StringComparison.Ordinal);
        Assert.Equal(1, Count(verdict, "EnterArray"));
    }

    [Fact]
    public void Branches_of_one_type_are_weighed_in_one_walk()
    {
        string verdict = Verdict("""{ "type": "object", "oneOf": [{ "properties": { "k": { "const": "a" }, "v": { "type": "string" } } }, { "properties": { "k": { "const": "b" }, "v": { "type": "number" } } }] }""");

        Assert.Equal(1, Count(verdict, "EnterObject"));
        Assert.Equal(4, Count(verdict, "run.Weigh("));
        Assert.Contains("((((failed & 0x1UL) == 0) ? 1 : 0) + (((failed & 0x2UL) == 0) ? 1 : 0) == 1)", verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void What_all_branches_ask_is_asked_once()
    {
        string verdict = Verdict("""{ "anyOf": [{ "$ref": "#/$defs/a", "required": ["x"] }, { "$ref": "#/$defs/a", "required": ["y"] }], "$defs": { "a": { "type": "object", "properties": { "x": { "type": "string" } } } } }""");

        Assert.DoesNotContain("failed", verdict, StringComparison.Ordinal);
        Assert.Equal(1, Count(verdict, "EnterObject"));
    }

    [Theory]
    [InlineData("^x-", true)] // No automaton needs to look at "x" or "b" at run time,
    [InlineData("(.)\\\\1", false)] // but only .NET can tell what refers back.
    public void Patterns_are_asked_of_unknown_names_only(string pattern, bool isKnown)
    {
        string verdict = Verdict($$"""{ "properties": { "x": { "type": "string" }, "b": { "type": "number" } }, "patternProperties": { "{{pattern}}": { "type": "boolean" } }, "additionalProperties": false }""");

        Assert.Equal(1, Count(verdict, ".IsMatch(text)"));
        Assert.Equal(isKnown, verdict.IndexOf("default:", StringComparison.Ordinal) < verdict.IndexOf(".IsMatch(text)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "anyOf": [true, { "minLength": 1 }] }""")]
    [InlineData("""{ "not": false }""")]
    [InlineData("""{ "if": { "minLength": 1 }, "then": {} }""")]
    public void What_is_always_valid_is_skipped(string schema) =>
        Assert.Contains("return _bex::Utf8.Skip(ref json, at, ref run);", Verdict(schema), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_marked_where_it_is_known_what_is_evaluated()
    {
        string verdict = Verdict("""{ "allOf": [{ "$ref": "#/$defs/a" }], "properties": { "b": true }, "unevaluatedProperties": false, "$defs": { "a": { "properties": { "a": true } } } }""");

        Assert.Contains("new(\"b\", \"a\")", verdict, StringComparison.Ordinal);
        Assert.DoesNotContain("Evaluate<", verdict, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "anyOf": [{ "properties": { "a": true }, "required": ["c"] }, { "type": "object" }], "unevaluatedProperties": false }""")]
    [InlineData("""{ "oneOf": [{ "properties": { "a": { "const": 1 } }, "required": ["a"] }, { "properties": { "b": true }, "required": ["b"] }], "unevaluatedProperties": { "type": "string" } }""")]
    [InlineData("""{ "if": { "properties": { "k": { "const": 1 } }, "required": ["k"] }, "then": { "properties": { "a": true } }, "else": { "properties": { "b": true } }, "unevaluatedProperties": false }""")]
    [InlineData("""{ "dependentSchemas": { "a": { "properties": { "b": true } } }, "patternProperties": { "^x": true }, "unevaluatedProperties": false }""")]
    [InlineData("""{ "anyOf": [{ "required": ["a"], "additionalProperties": true }, { "required": ["b"], "$ref": "#/$defs/closed" }], "unevaluatedProperties": false, "$defs": { "closed": { "properties": { "c": true }, "unevaluatedProperties": false } } }""")]
    public void Branches_that_hold_say_of_each_name_whether_it_is_evaluated(string schema)
    {
        string verdict = Verdict(schema);

        Assert.Equal(1, Count(verdict, "EnterObject"));
        Assert.DoesNotContain("Evaluate<", verdict, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "anyOf": [{ "patternProperties": { "^a": true }, "required": ["c"] }, { "type": "object" }], "unevaluatedProperties": false }""")]
    [InlineData("""{ "anyOf": [{ "prefixItems": [true], "minItems": 3 }, { "type": "array" }], "unevaluatedItems": false }""")]
    [InlineData("""{ "contains": { "type": "string" }, "unevaluatedItems": false }""")]
    public void Marks_are_left_to_the_evaluator(string schema) =>
        Assert.DoesNotContain("class Verdicts", Compiled.Evaluated(schema).File("SpecimenSchema"), StringComparison.Ordinal);

    [Fact]
    public void Equal_verdicts_are_one()
    {
        string verdict = Verdict("""{ "properties": { "a": { "items": { "enum": [1, "x"] } }, "b": { "items": { "enum": [1, "x"] } } } }""");

        Assert.Equal(1, Count(verdict, "EnterArray"));
    }

    [Fact]
    public void The_passes_can_be_switched_off() =>
        Assert.DoesNotContain("OnlyDecides", Compiled.Evaluated("""{ "type": "string" }""", optimizes: false).File("SpecimenSchema"), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "part": { "$ref": "#/$defs/Part" } }, "anyOf": [{ "required": ["part"] }, { "required": ["b"] }], "$defs": { "Part": { "type": "object", "properties": { "x": { "type": "string" } } } } }""", 1)]
    // The condition has its own walk as well, for who looks for errors.
    [InlineData("""{ "type": "object", "properties": { "part": { "$ref": "#/$defs/Part" } }, "if": { "required": ["b"] }, "then": { "required": ["part"] }, "$defs": { "Part": { "type": "object", "properties": { "x": { "type": "string" } } } } }""", 2)]
    public void Guarded_record_has_one_walk_and_leaves_what_a_codec_judges_to_it(string schema, int walks)
    {
        string text = Compiled.Of(schema).File("SpecimenSchema");
        string verdicts = text[text.IndexOf("class Verdicts", StringComparison.Ordinal)..];

        Assert.Contains("if (TMode.OnlyDecides)\n                return global::Sample.SpecimenSchema.Verdicts.Root(", text, StringComparison.Ordinal);
        Assert.Equal(walks, Count(verdicts, "EnterObject"));
        Assert.Contains("global::Sample.PartCodec.Evaluate<_bex::Verdict>", verdicts, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_union_is_left_to_its_codec_which_knows_kinds_of_other_assemblies()
    {
        Compiled compiled = Compiled.Of("""
            {
              "type": "object", "properties": { "a": { "type": "string" } }, "anyOf": [{ "properties": { "c": { "$ref": "#/$defs/Cargo" } } }, { "required": ["a"] }],
              "$defs": {
                "Cargo": { "oneOf": [{ "$ref": "#/$defs/Rna" }, { "$ref": "#/$defs/Other" }] },
                "Rna": { "type": "object", "properties": { "kind": { "const": "rna" } }, "required": ["kind"] },
                "Other": { "type": "object", "properties": { "kind": { "type": "string", "not": { "enum": ["rna"] } } }, "required": ["kind"] }
              }
            }
            """);
        string text = compiled.File("SpecimenSchema");

        Assert.True(compiled.Shapes[Compiled.At("/$defs/Cargo")] is UnionShape { IsOpen: true });
        Assert.Contains("global::Sample.CargoCodec.Evaluate<_bex::Verdict>", text[text.IndexOf("class Verdicts", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private static string Verdict(string schema)
    {
        string text = Compiled.Evaluated(schema).File("SpecimenSchema");
        // Definitions have verdicts too, after that of the root and what it needs.
        string all = text[text.IndexOf("class Verdicts", StringComparison.Ordinal)..];
        int definitions = all.IndexOf("#/$defs", StringComparison.Ordinal);
        return definitions < 0 ? all : string.Join("\n\n", Blank().Split(all).Where(part => !part.Contains("_U0024defs", StringComparison.Ordinal) || part.Contains("Root", StringComparison.Ordinal)));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("\n\n")]
    private static partial Regex Blank();
}
