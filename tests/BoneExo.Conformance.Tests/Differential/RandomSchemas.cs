using System.Globalization;

namespace BoneExo.Conformance.Differential;

/// <summary>Makes small schemas over the keywords of draft 2020-12, and instances that meet them; the same seed makes the same.</summary>
internal sealed class RandomSchemas(Random random)
{
    private const int Depth = 3;

    private static readonly string[] Names = ["a", "b", "c"];
    private static readonly string[] Strings = ["", "a", "b", "ab", "abc", "c1", "\u00e9", "\ud83e\uddb4"];
    private static readonly string[] Numbers = ["0", "1", "1.0", "2", "3", "4", "-1", "0.5", "1.5", "10e-1", "20"];
    private static readonly string[] Types = ["null", "boolean", "integer", "number", "string", "array", "object"];
    private static readonly string[] Patterns = ["^a", "b$", "^[a-c]+$", "\\\\d", "^.$", "^(a|b)"];

    private static readonly string[] Keywords =
    [
        "type", "type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "required", "required", "dependentRequired",
        "properties", "properties", "properties", "patternProperties", "additionalProperties", "propertyNames", "dependentSchemas",
        "items", "prefixItems", "prefixItems", "contains", "allOf", "anyOf", "oneOf", "not", "if", "$ref", "$ref",
        "unevaluatedProperties", "unevaluatedProperties", "unevaluatedItems", "unevaluatedItems",
    ];

    // ajv 8.20.0 takes every item that these look at for evaluated, even in a branch that is not valid: { "contains": { "type": "string" },
    // "unevaluatedItems": false } accepts ["a", 1], and so does { "anyOf": [true, { "items": { "type": "string" } }], "unevaluatedItems": false }.
    private static readonly string[] UnlikeInAjv = ["contains", "anyOf", "oneOf", "not", "if", "dependentSchemas"];

    // Nor does it look for "contains" in an array shorter than what "prefixItems" lists.
    private static readonly string[] UnlikeTogether = ["contains", "prefixItems"];

    private string[] _keywords = Keywords;

    /// <summary>A schema whose definitions A, B and C refer to each other.</summary>
    public string Schema()
    {
        string[] left = random.Next(3) == 0 ? UnlikeInAjv : ["unevaluatedItems"];
        _keywords = [.. Keywords.Where(keyword => !left.Contains(keyword))];
        return $$"""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": { "A": {{Schema(2, 1)}}, "B": {{Schema(2, 2)}}, "C": {{Schema(1, 3)}} }, {{Members(Depth, 0)}} }""";
    }

    public string Instance() => Instance(Depth);

    // 'rank': a schema refers in place only to definitions after it, so that no reference leads to itself.
    private string Schema(int depth, int rank) =>
        depth == 0 || random.Next(8) == 0
            ? Pick("true", "false", "{}", """{ "type": "string" }""", """{ "type": ["integer", "null"] }""", """{ "type": "object" }""", """{ "minimum": 2 }""", """{ "required": ["a"] }""", """{ "const": "a" }""")
            : $$"""{ {{Members(depth, rank)}} }""";

    private string Members(int depth, int rank)
    {
        HashSet<string> keywords = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pick(_keywords))];
        if (UnlikeTogether.All(keywords.Contains))
            keywords.Remove(UnlikeTogether[0]);
        return string.Join(", ", keywords.Select(keyword => Keyword(keyword, depth, rank)).Where(member => member.Length > 0));
    }

    private string Keyword(string keyword, int depth, int rank) => keyword switch
    {
        "type" => Member(keyword, random.Next(2) == 0 ? Quote(Pick(Types)) : $"[{string.Join(", ", Some(Types).Select(Quote))}]"),
        "enum" => Member(keyword, $"[{string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Instance(2)).Distinct())}]"),
        "const" => Member(keyword, Instance(2)),
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" => Member(keyword, Pick(Numbers)),
        "multipleOf" => Member(keyword, Pick("1", "2", "0.5", "1.5")),
        "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties" => Member(keyword, Count(3)),
        "pattern" => Member(keyword, $"\"{Pick(Patterns)}\""),
        "uniqueItems" => Member(keyword, "true"),
        "required" => Member(keyword, $"[{string.Join(", ", Some(Names).Select(Quote))}]"),
        "dependentRequired" => Member(keyword, $$"""{ {{string.Join(", ", Some(Names).Select(name => Member(name, $"[{Quote(Pick(Names))}]")))}} }"""),
        "properties" or "dependentSchemas" => Member(keyword, $$"""{ {{string.Join(", ", Some(Names).Select(name => Member(name, Schema(depth - 1, keyword == "properties" ? 0 : rank))))}} }"""),
        "patternProperties" => Member(keyword, $$"""{ {{string.Join(", ", Some(Patterns).Select(pattern => $"\"{pattern}\": {Schema(depth - 1, 0)}"))}} }"""),
        "contains" => Member(keyword, Schema(depth - 1, 0)) + Pick("", "", $", \"minContains\": {Count(3)}", $", \"maxContains\": {Count(3)}", $", \"minContains\": {Count(2)}, \"maxContains\": {Count(4)}"),
        "prefixItems" => Member(keyword, List(depth, 0)),
        "allOf" or "anyOf" or "oneOf" => Member(keyword, List(depth, rank)),
        "not" => Member(keyword, Schema(depth - 1, rank)),
        "if" => Member(keyword, Schema(depth - 1, rank)) + (random.Next(4) > 0 ? $", \"then\": {Schema(depth - 1, rank)}" : "") + (random.Next(4) > 0 ? $", \"else\": {Schema(depth - 1, rank)}" : ""),
        "$ref" => rank < 3 ? Member(keyword, Quote($"#/$defs/{Pick(["A", "B", "C"], from: rank)}")) : "",
        // What stands below the value: from here a reference may lead anywhere again.
        _ => Member(keyword, Schema(depth - 1, 0)),
    };

    private string Instance(int depth)
    {
        switch (random.Next(depth == 0 ? 4 : 10))
        {
            case 0:
                return Pick("null", "true", "false");
            case 1:
                return Pick(Numbers);
            case 2 or 3:
                return Quote(Pick(Strings));
            case 4 or 5 or 6:
                return $"[{string.Join(", ", Enumerable.Range(0, random.Next(5)).Select(_ => Instance(depth - 1)))}]";
            default:
                return $$"""{ {{string.Join(", ", Some([.. Names, "ab", "c1", "\u00e9"], least: 0).Select(name => Member(name, Instance(depth - 1))))}} }""";
        }
    }

    private string List(int depth, int rank) => $"[{string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Schema(depth - 1, rank)))}]";

    private IEnumerable<string> Some(string[] all, int least = 1) => random.GetItems(all, random.Next(least, all.Length + 1)).Distinct();

    private string Count(int end) => random.Next(end).ToString(CultureInfo.InvariantCulture);

    private string Pick(params string[] all) => all[random.Next(all.Length)];

    private string Pick(string[] all, int from) => all[random.Next(from, all.Length)];

    private static string Member(string name, string value) => $"{Quote(name)}: {value}";

    private static string Quote(string text) => $"\"{text}\"";
}
