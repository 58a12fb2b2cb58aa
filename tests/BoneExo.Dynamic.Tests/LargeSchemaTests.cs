using System.Globalization;
using System.Text;

namespace BoneExo.Dynamic.Tests;

/// <summary>Nothing that the standard lets grow has a limit.</summary>
public sealed class LargeSchemaTests
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 300).Select(index => string.Create(CultureInfo.InvariantCulture, $"member{index}"))];

    [Fact]
    public void Hundreds_of_names_are_required_each()
    {
        using DynamicSchema schema = DynamicSchema.Compile($$"""{ "required": [{{Strings(Names)}}] }""");

        Assert.True(schema.IsValid(Utf8(Object(Names))));
        foreach (int missing in (int[])[0, 62, 63, 64, 127, 128, 299])
        {
            byte[] json = Utf8(Object(Names.Where((_, index) => index != missing)));

            Assert.False(schema.IsValid(json));
            SchemaError error = Assert.Single(schema.Validate(json).Errors);
            Assert.Contains($"'{Names[missing]}'", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void More_branches_than_a_word_has_bits_are_judged()
    {
        string branches = string.Join(", ", Names.Take(70).Select(name => $$"""{ "type": "object", "properties": { "{{name}}": { "type": "string" } }, "required": ["{{name}}"] }"""));
        using DynamicSchema schema = DynamicSchema.Compile($$"""{ "anyOf": [{{branches}}] }""");

        Assert.True(schema.IsValid("""{"member69":"x"}"""u8));
        Assert.False(schema.IsValid("""{"member69":1}"""u8));
        Assert.False(schema.Validate("""{"member69":1}"""u8).IsValid);
    }

    [Fact]
    public void Hundreds_of_members_demand_others()
    {
        string pairs = string.Join(", ", Names.Take(200).Select((name, index) => $"\"{name}\": [\"{Names[299 - index]}\"]"));
        using DynamicSchema schema = DynamicSchema.Compile($$"""{ "dependentRequired": { {{pairs}} } }""");

        Assert.True(schema.IsValid(Utf8(Object([Names[150], Names[149]]))));
        Assert.False(schema.IsValid(Utf8(Object([Names[0]]))));
        Assert.False(schema.IsValid(Utf8(Object([Names[100]]))));
    }

    [Fact]
    public void Hundreds_of_members_bring_schemas()
    {
        string schemas = string.Join(", ", Names.Select((name, index) => $"\"{name}\": {{ \"maxProperties\": {index % 2 + 1} }}"));
        using DynamicSchema schema = DynamicSchema.Compile($$"""{ "dependentSchemas": { {{schemas}} } }""");

        Assert.True(schema.IsValid(Utf8(Object([Names[201], Names[203]]))));
        Assert.False(schema.IsValid(Utf8(Object([Names[201], Names[200]]))));
    }

    [Fact]
    public void Thousands_of_properties_have_schemas_of_their_own()
    {
        string[] names = [.. Enumerable.Range(0, 2000).Select(index => string.Create(CultureInfo.InvariantCulture, $"p{index}"))];
        string properties = string.Join(", ", names.Select((name, index) => $"\"{name}\": {{ \"const\": {index} }}"));
        using DynamicSchema schema = DynamicSchema.Compile($$"""{ "properties": { {{properties}} }, "additionalProperties": false }""");

        Assert.True(schema.IsValid("""{ "p0": 0, "p77": 77, "p1999": 1999 }"""u8));
        Assert.False(schema.IsValid("""{ "p77": 78 }"""u8));
        Assert.False(schema.IsValid("""{ "p2000": 2000 }"""u8));
    }

    [Fact]
    public void Thousands_of_constants_are_told_apart()
    {
        string texts = Strings(Enumerable.Range(0, 5000).Select(index => string.Create(CultureInfo.InvariantCulture, $"value {index}")));
        string numbers = string.Join(", ", Enumerable.Range(0, 5000));
        using DynamicSchema schema = DynamicSchema.Compile($$"""{ "items": { "enum": [{{texts}}, {{numbers}}, { "a": [1] }] } }""");

        Assert.True(schema.IsValid("""["value 0", "value 4999", "v\u0061lue 77", 0, 4999, 77.0, 1e3, { "a": [1.0] }]"""u8));
        Assert.False(schema.IsValid("""["value 5000"]"""u8));
        Assert.False(schema.IsValid("[5000]"u8));
        Assert.False(schema.IsValid("[0.5]"u8));
        Assert.False(schema.IsValid("""[{ "a": [2] }]"""u8));
    }

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void Hundreds_of_branches_are_tried(string keyword)
    {
        string branches = string.Join(", ", Enumerable.Range(0, 500).Select(index => $$"""{ "properties": { "kind": { "const": "k{{index}}" }, "value": { "const": {{index}} } }, "required": ["kind"] }"""));
        using DynamicSchema schema = DynamicSchema.Compile($$"""{ "{{keyword}}": [{{branches}}] }""");

        Assert.True(schema.IsValid("""{ "kind": "k0", "value": 0 }"""u8));
        Assert.True(schema.IsValid("""{ "kind": "k499", "value": 499 }"""u8));
        Assert.False(schema.IsValid("""{ "kind": "k499", "value": 498 }"""u8));
        Assert.False(schema.IsValid("""{ "kind": "k500" }"""u8));
    }

    /// <summary>Which would take 3⁶⁰ looks at the innermost value, were each branch asked at each level for all that it has against it.</summary>
    [Theory]
    [InlineData("anyOf")]
    [InlineData("oneOf")]
    public void Error_is_found_below_sixty_levels_of_branches_that_overlap(string keyword)
    {
        using DynamicSchema schema = DynamicSchema.Compile(
            $$"""
            {
              "$ref": "#/$defs/node",
              "$defs": {
                "node": {
                  "{{keyword}}": [
                    { "properties": { "next": { "$ref": "#/$defs/node" } }, "required": ["a"] },
                    { "properties": { "next": { "$ref": "#/$defs/node" } }, "required": ["next"], "maxProperties": 1 },
                    { "properties": { "next": { "$ref": "#/$defs/node" } }, "required": ["b"] }
                  ]
                }
              }
            }
            """);
        string Nested(string innermost) => Repeat("""{ "next": """, 60) + innermost + Repeat(" }", 60);

        Assert.True(schema.Validate(Utf8(Nested("""{ "a": 1 }"""))).IsValid);
        SchemaError error = Assert.Single(schema.Validate(Utf8(Nested("{}"))).Errors);
        Assert.Equal(("", keyword, 3), (error.Pointer, error.Rule, error.Causes.Count));
    }

    /// <summary>On the least stack that a host may give.</summary>
    [Theory]
    [InlineData("""{"properties":{"a":""", """{"a":""", "}}", 255)]
    [InlineData("""{"type":"object","properties":{"a":""", """{"a":""", "}}", 255)]
    [InlineData("""{"items":""", "[", "}", 511)]
    [InlineData("""{"unevaluatedItems":""", "[", "}", 511)]
    [InlineData("""{"allOf":[""", "", "]}", 255)]
    [InlineData("""{"anyOf":[{"not":{}},""", "", "]}", 255)]
    [InlineData("""{"not":{"not":""", "", "}}", 255)]
    [InlineData("""{"if":true,"then":""", "", "}", 511)]
    [InlineData("""{"$defs":{"a":{"type":"array"}},"allOf":[{"$ref":"#/$defs/a"}],"items":""", "[", "}", 500)]
    public void Five_hundred_levels_are_compiled(string opening, string instance, string closing, int levels)
    {
        string text = Repeat(opening, levels) + """{"const":1}""" + Repeat(closing, levels);
        string close = instance.Replace("[", "]", StringComparison.Ordinal).Replace("""{"a":""", "}", StringComparison.Ordinal);
        (bool Valid, bool Invalid) verdicts = (false, true);
        Thread thread = new(
            () =>
            {
                using DynamicSchema schema = DynamicSchema.Compile(text);
                SchemaJsonOptions deep = new() { MaxDepth = 1000 };
                verdicts = (schema.IsValid(Utf8(Repeat(instance, levels) + "1" + Repeat(close, levels)), deep), schema.IsValid(Utf8(Repeat(instance, levels) + "2" + Repeat(close, levels)), deep));
            },
            maxStackSize: 1 << 20);

        thread.Start();
        thread.Join();

        Assert.Equal((true, false), verdicts);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Strings(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => $"\"{text}\""));

    private static string Object(IEnumerable<string> names) => $"{{ {string.Join(", ", names.Select(name => $"\"{name}\": 1"))} }}";

    private static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);
}
