using System.Globalization;

namespace BoneExo.Conformance.Differential;

/// <summary>Makes schemas as people write them for types, and instances that mostly follow them; the same seed makes the same.</summary>
internal sealed class RandomShapes(Random random)
{
    private const int Depth = 3;
    private const int Definitions = 4;

    private static readonly string[] Names = ["a", "b", "kind", "item-list", "$x", "class", "Value"];
    private static readonly string[] Constants = ["\"a\"", "\"b\"", "\"\"", "1", "2.5", "true", "false", "null", "[]", "[1]", "{}", "{\"a\":1}"];
    private static readonly string[] Strings = ["\"a\"", "\"b\"", "\"abc\"", "\"\"", "\"2024-05-01\"", "\"\u03b1\""];
    private static readonly string[] Numbers = ["0", "1", "2", "-3", "2.5", "1e2", "7"];

    private readonly List<Shape> _definitions = [];

    /// <summary>A schema and what makes instances for it.</summary>
    private sealed record Shape(string Schema, Func<string> Instance);

    /// <summary>A schema of an object whose definitions refer to each other, and some instances.</summary>
    public (string Schema, string[] Instances) Next(int instances)
    {
        _definitions.Clear();
        for (int i = 0; i < Definitions; i++)
            _definitions.Add(Any(Depth));
        Shape root = Object(Depth, least: 2);
        string schema = $$"""
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": { {{string.Join(", ", _definitions.Select((shape, i) => $"\"D{i}\": {shape.Schema}"))}} }, {{root.Schema[1..]}}
            """;
        return (schema, [.. Enumerable.Range(0, instances).Select(_ => root.Instance()).Distinct()]);
    }

    private Shape Any(int depth) => random.Next(depth > 0 ? 20 : 8) switch
    {
        0 or 1 => String(),
        2 => Number(),
        3 => Leaf("""{ "type": "boolean" }""", () => Pick("true", "false")),
        4 => Enumeration(),
        5 => Constant(),
        6 => Several(),
        7 when _definitions.Count > 0 => Reference(),
        7 => Leaf(Pick("true", "{}"), Value),
        8 or 9 or 10 => Object(depth, least: 0),
        11 => Array(depth),
        12 => Map(depth),
        13 => Tuple(depth),
        14 or 15 or 16 => Branches(depth),
        17 => Composed(depth),
        18 => OrNull(depth),
        _ => Guarded(depth),
    };

    private Shape String() => Leaf(
        Pick("""{ "type": "string" }""", """{ "type": "string", "minLength": 1 }""", """{ "type": "string", "pattern": "^[a-c]+$" }""", """{ "type": ["string", "null"] }"""),
        () => Pick(Strings));

    private Shape Number() => Leaf(
        Pick("""{ "type": "number" }""", """{ "type": "integer" }""", """{ "type": "integer", "minimum": 1, "maximum": 9 }""", """{ "type": "number", "exclusiveMinimum": 0 }""", """{ "type": ["integer", "null"] }"""),
        () => Pick(Numbers));

    private Shape Enumeration()
    {
        string[] values = [.. random.GetItems(Constants, random.Next(1, 4)).Distinct()];
        return Leaf($"{{ \"enum\": [{string.Join(", ", values)}] }}", () => Pick(values));
    }

    private Shape Constant()
    {
        string value = Pick(Constants);
        return Leaf(Pick($"{{ \"const\": {value} }}", $"{{ \"const\": {value}, \"description\": \"One value only.\" }}"), () => value);
    }

    private Shape Several()
    {
        string[] types = [.. random.GetItems(["null", "boolean", "integer", "number", "string", "array", "object"], random.Next(2, 4)).Distinct()];
        return Leaf($"{{ \"type\": [{string.Join(", ", types.Select(type => $"\"{type}\""))}]{Pick("", "", ", \"minLength\": 2", ", \"minimum\": 1", ", \"items\": { \"type\": \"string\" }")} }}", Value);
    }

    private Shape Reference()
    {
        int target = random.Next(_definitions.Count);
        Shape definition = _definitions[target];
        return new($"{{ \"$ref\": \"#/$defs/D{target}\"{Pick("", "", "", ", \"description\": \"Elsewhere.\"", ", \"minProperties\": 1")} }}", definition.Instance);
    }

    private Shape Object(int depth, int least)
    {
        (string Name, Shape Shape, bool IsRequired)[] members = [.. random.GetItems(Names, random.Next(least, 5)).Distinct().Select(name => (name, Any(depth - 1), random.Next(2) == 0))];
        string required = string.Join(", ", members.Where(member => member.IsRequired).Select(member => $"\"{member.Name}\""));
        string schema = $$"""
            { "type": "object", "properties": { {{string.Join(", ", members.Select(member => $"\"{member.Name}\": {member.Shape.Schema}"))}} }{{(required.Length > 0 ? $", \"required\": [{required}]" : "")}}{{Pick("", "", ", \"additionalProperties\": false", ", \"unevaluatedProperties\": false", ", \"additionalProperties\": { \"type\": \"integer\" }", ", \"minProperties\": 1", ", \"patternProperties\": { \"^[$]\": { \"type\": \"string\" } }")}} }
            """;
        return new(schema, () => $"{{{string.Join(", ", members.Where(member => member.IsRequired || random.Next(2) == 0).Select(member => $"\"{member.Name}\": {Usually(member.Shape)}"))}}}");
    }

    private Shape Array(int depth)
    {
        Shape item = Any(depth - 1);
        return new(
            $"{{ \"type\": \"array\", \"items\": {item.Schema}{Pick("", "", ", \"minItems\": 1", ", \"uniqueItems\": true", ", \"contains\": { \"type\": \"string\" }")} }}",
            () => $"[{string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => Usually(item)))}]");
    }

    private Shape Map(int depth)
    {
        Shape value = Any(depth - 1);
        return new(
            Pick($"{{ \"type\": \"object\", \"additionalProperties\": {value.Schema} }}", $"{{ \"type\": \"object\", \"patternProperties\": {{ \"^[a-z]\": {value.Schema} }}, \"additionalProperties\": false }}", $"{{ \"type\": \"object\", \"propertyNames\": {{ \"maxLength\": 2 }}, \"additionalProperties\": {value.Schema} }}"),
            () => $"{{{string.Join(", ", Names.Where(_ => random.Next(4) == 0).Select(name => $"\"{name}\": {Usually(value)}"))}}}");
    }

    private Shape Tuple(int depth)
    {
        Shape[] items = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Any(depth - 1))];
        return new(
            $"{{ \"type\": \"array\", \"prefixItems\": [{string.Join(", ", items.Select(item => item.Schema))}], \"items\": false, \"minItems\": {(random.Next(5) == 0 ? 0 : items.Length)} }}",
            () => $"[{string.Join(", ", items.Select(Usually))}]");
    }

    private Shape Branches(int depth)
    {
        Shape[] branches = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Any(depth - 1))];
        string[] schemas = [.. branches.Select(branch => branch.Schema)];
        if (random.Next(3) == 0)
            schemas = [.. schemas, """{ "type": "null" }"""];
        return new($"{{ \"{Pick("anyOf", "oneOf")}\": [{string.Join(", ", schemas)}]{Pick("", "", "", ", \"type\": \"object\"", ", \"description\": \"One of several.\"")} }}", () => Usually(branches[random.Next(branches.Length)]));
    }

    private Shape Composed(int depth)
    {
        Shape whole = Object(depth, least: 1), part = random.Next(2) == 0 && _definitions.Count > 0 ? Reference() : Object(depth, least: 0);
        return new($"{{ \"allOf\": [{part.Schema}], {whole.Schema[1..]}", whole.Instance);
    }

    private Shape OrNull(int depth)
    {
        Shape value = Any(depth - 1);
        return new($"{{ \"{Pick("anyOf", "oneOf")}\": [{Pick($"{value.Schema}, {{ \"type\": \"null\" }}", $"{{ \"type\": \"null\" }}, {value.Schema}", $"{value.Schema}, {{ \"const\": null }}")}] }}", () => random.Next(3) == 0 ? "null" : value.Instance());
    }

    private Shape Guarded(int depth)
    {
        Shape value = Any(depth - 1);
        string keyword = Pick("not", "if", "dependentRequired");
        if (value.Schema is "true" or "{}" || value.Schema.Contains($"\"{keyword}\"", StringComparison.Ordinal))
            return value;
        string guard = keyword switch
        {
            "not" => """{ "const": "abc" }""",
            "if" => """{ "type": "string" }, "then": { "minLength": 1 }""",
            _ => """{ "a": ["b"] }""",
        };
        return value with { Schema = $"{{ \"{keyword}\": {guard}, {value.Schema[1..]}" };
    }

    private static Shape Leaf(string schema, Func<string> instance) => new(schema, instance);

    private string Usually(Shape shape) => random.Next(30) == 0 ? Value() : shape.Instance();

    private string Value() => random.Next(4) switch
    {
        0 => Pick(Constants),
        1 => Pick(Numbers),
        2 => Pick(Strings),
        _ => Pick("[\"a\", 1]", "[null]", "{\"a\": \"a\"}", "{\"b\": null, \"kind\": \"a\"}"),
    };

    private string Pick(params string[] all) => all[random.Next(all.Length)];
}
