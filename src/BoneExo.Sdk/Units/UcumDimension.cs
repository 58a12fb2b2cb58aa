namespace BoneExo;

/// <summary>The powers of base units.</summary>
internal sealed class UcumDimension
{
    private readonly SortedDictionary<string, int> _powers = new(StringComparer.Ordinal);

    public static UcumDimension Base(string symbol)
    {
        UcumDimension dimension = new();
        dimension._powers.Add(symbol, 1);
        return dimension;
    }

    /// <summary>Multiplies with a power of another dimension.</summary>
    public void Multiply(UcumDimension other, int power)
    {
        foreach ((string symbol, int exponent) in other._powers)
        {
            int sum = _powers.GetValueOrDefault(symbol) + (exponent * power);
            if (sum == 0)
                _powers.Remove(symbol);
            else
                _powers[symbol] = sum;
        }
    }

    public override string ToString() => string.Join('.', _powers.Select(power => power.Value == 1 ? power.Key : FormattableString.Invariant($"{power.Key}{power.Value}")));
}
