using System.Diagnostics.CodeAnalysis;

namespace BoneExo;

/// <summary>
/// A unit of the Unified Code for Units of Measure, case sensitive. Covered: prefix and metric symbol (<c>nm</c>, <c>mT</c>), customary
/// symbols (<c>min</c>, <c>%</c>), those in brackets (<c>[g]</c>, <c>[IU]</c>), powers (<c>m2</c>, <c>s-1</c>, <c>10*9</c>), products,
/// quotients, parentheses, whole factors and annotations (<c>{cells}/mL</c>); of the symbols, the SI and those of biology and medicine.
/// </summary>
public sealed record UcumUnit
{
    private UcumUnit(string text, string dimension)
    {
        Text = text;
        Dimension = dimension;
    }

    /// <summary>The unit as written.</summary>
    public string Text { get; }

    /// <summary>Its base units with their powers, in order, as <c>g.m-3</c>; empty for a plain number.</summary>
    public string Dimension { get; }

    /// <summary>Reads a unit; false where the text is none, or none that is covered.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out UcumUnit? unit)
    {
        unit = text is not null && UcumParser.TryParse(text, out UcumDimension? dimension) ? new(text, dimension.ToString()) : null;
        return unit is not null;
    }

    /// <summary>Whether values convert from one unit to the other.</summary>
    public bool IsCommensurable(UcumUnit other) => Dimension == other.Dimension;

    /// <summary>The unit as written.</summary>
    public override string ToString() => Text;
}
