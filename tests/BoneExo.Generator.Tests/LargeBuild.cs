using System.Globalization;
using System.Text;

namespace BoneExo.Generator.Tests;

/// <summary>A build of as many types as wanted, in two files: <c>types.schema.json</c> with all but one, and <c>other.schema.json</c>.</summary>
internal static class LargeBuild
{
    private const string Other = """{ "$defs": { "Other": { "type": "object", "properties": { "name": { "type": "string" } } } } }""";

    /// <summary>A type of the first file, in the middle of its sorted names.</summary>
    public static string Middle(int types) => TypeName(types / 2);

    public static Build Of(int types) => new Build([]).With("types.schema.json", Text(types)).With("other.schema.json", Other);

    /// <summary>The text of the first file.</summary>
    public static string Text(int types)
    {
        StringBuilder text = new("{\n\"$defs\": {\n");
        for (int i = 0; i < types; i++)
            text.Append(CultureInfo.InvariantCulture, $"\"{TypeName(i)}\": {Definition($"Type {i}.")}{(i == types - 1 ? "" : ",")}\n");
        return text.Append("}\n}\n").ToString();
    }

    /// <summary>A definition of three members.</summary>
    public static string Definition(string description) =>
        $$"""{ "description": "{{description}}", "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "day": { "type": "string", "format": "date" }, "count": { "type": "integer" } } }""";

    private static string TypeName(int i) => string.Create(CultureInfo.InvariantCulture, $"T{i:D4}");
}
