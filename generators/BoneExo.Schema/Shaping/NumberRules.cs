using System.Globalization;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Shaping;

/// <summary>Chooses the C# type of numbers.</summary>
internal static class NumberRules
{
    /// <summary><c>int</c> where both bounds fit, else <c>long</c>; <c>x-bex-number</c> overrides.</summary>
    public static Primitive Integer(Plan plan, SchemaNode node)
    {
        if (Override(node) is { } chosen)
            return chosen;
        NumberCheck? check = plan.Find<NumberCheck>();
        return FitsInt32(check?.Minimum ?? check?.ExclusiveMinimum) && FitsInt32(check?.Maximum ?? check?.ExclusiveMaximum)
            ? Primitive.Int32
            : Primitive.Int64;
    }

    /// <summary><c>double</c>, because p-values as small as 1e-300 exist; <c>x-bex-number</c> overrides.</summary>
    public static Primitive Number(SchemaNode node) => Override(node) ?? Primitive.Double;

    private static Primitive? Override(SchemaNode node) => node.Text("x-bex-number") switch
    {
        "decimal" => Primitive.Decimal,
        "bigInteger" => Primitive.BigInteger,
        _ => null,
    };

    private static bool FitsInt32(string? lexeme) =>
        lexeme is not null
        && decimal.TryParse(lexeme, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal bound)
        && bound is >= int.MinValue and <= int.MaxValue;
}
