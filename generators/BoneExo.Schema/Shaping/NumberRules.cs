using System.Globalization;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Shaping;

/// <summary>Chooses the C# type of numbers.</summary>
internal static class NumberRules
{
    /// <summary><c>int</c> where both bounds fit, else <c>long</c>; <c>x-bex-number</c> overrides.</summary>
    public static Primitive Integer(Composition whole, SchemaGraph graph)
    {
        if (Override(whole, graph) is { } chosen)
            return chosen;
        NumberCheck[] checks = [.. whole.Parts.Select(part => part.Find<NumberCheck>()).OfType<NumberCheck>()];
        return checks.Any(check => FitsInt32(check.Minimum ?? check.ExclusiveMinimum)) && checks.Any(check => FitsInt32(check.Maximum ?? check.ExclusiveMaximum))
            ? Primitive.Int32
            : Primitive.Int64;
    }

    /// <summary><c>double</c>, because p-values as small as 1e-300 exist; <c>x-bex-number</c> overrides.</summary>
    public static Primitive Number(Composition whole, SchemaGraph graph) => Override(whole, graph) ?? Primitive.Double;

    /// <summary>The type that holds all of some numbers.</summary>
    public static Primitive Literals(IEnumerable<string> lexemes, SchemaNode node)
    {
        string[] all = [.. lexemes];
        if (Override(node) is { } chosen)
            return chosen;
        if (all.All(FitsInt32) && all.All(IsWhole))
            return Primitive.Int32;
        return all.All(IsWhole) ? Primitive.Int64 : Primitive.Double;
    }

    private static Primitive? Override(Composition whole, SchemaGraph graph) =>
        whole.Parts.Select(part => Override(graph[part.Location])).LastOrDefault(found => found is not null);

    private static Primitive? Override(SchemaNode node) => node.Text("x-bex-number") switch
    {
        "decimal" => Primitive.Decimal,
        "bigInteger" => Primitive.BigInteger,
        _ => null,
    };

    private static bool IsWhole(string lexeme) =>
        decimal.TryParse(lexeme, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
        && number == decimal.Truncate(number)
        && number is >= long.MinValue and <= long.MaxValue;

    private static bool FitsInt32(string? lexeme) =>
        lexeme is not null
        && decimal.TryParse(lexeme, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal bound)
        && bound is >= int.MinValue and <= int.MaxValue;
}
