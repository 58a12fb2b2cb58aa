namespace BoneExo.Sdk.Tests.Units;

public class UcumUnitTests
{
    [Theory]
    [InlineData("nm", "m")]
    [InlineData("mT", "C-1.g.s-1")]
    [InlineData("[g]", "m.s-2")]
    [InlineData("%", "")]
    [InlineData("min", "s")]
    [InlineData("h", "s")]
    [InlineData("a", "s")]
    [InlineData("Cel", "K")]
    [InlineData("ug/mL", "g.m-3")]
    [InlineData("g/L", "g.m-3")]
    [InlineData("kg.m/s2", "g.m.s-2")]
    [InlineData("N", "g.m.s-2")]
    [InlineData("/mL", "m-3")]
    [InlineData("{particles}/mL", "m-3")]
    [InlineData("10*9{particles}/mL", "m-3")]
    [InlineData("10*-3/l", "m-3")]
    [InlineData("100/m3", "m-3")]
    [InlineData("m/s/s", "m.s-2")]
    [InlineData("m/(s.s)", "m.s-2")]
    [InlineData("m2/m2", "")]
    [InlineData("mmol/L", "m-3")]
    [InlineData("mm[Hg]", "g.m-1.s-2")]
    [InlineData("k[IU]/mL", "[iU].m-3")]
    [InlineData("[CFU]", "[CFU]")]
    [InlineData("dag", "g")]
    [InlineData("cd", "cd")]
    [InlineData("Pa", "g.m-1.s-2")]
    [InlineData("1", "")]
    public void A_unit_has_a_dimension(string text, string dimension)
    {
        Assert.True(UcumUnit.TryParse(text, out UcumUnit? unit));
        Assert.Equal((text, dimension), (unit.Text, unit.Dimension));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("nm ")]
    [InlineData("µm")]
    [InlineData("Nm2x")]
    [InlineData("kmin")]
    [InlineData("k%")]
    [InlineData("mmm")]
    [InlineData("g//L")]
    [InlineData("g.")]
    [InlineData("/")]
    [InlineData("(g")]
    [InlineData("g)")]
    [InlineData("()")]
    [InlineData("m-")]
    [InlineData("m999")]
    [InlineData("m{a")]
    [InlineData("m{é}")]
    [InlineData("m}")]
    [InlineData("[g")]
    [InlineData("[nonsense]")]
    [InlineData("%%")]
    [InlineData("x g")]
    [InlineData("{a}{b}")]
    public void What_is_no_unit_is_refused(string? text) => Assert.False(UcumUnit.TryParse(text, out _));

    [Theory]
    [InlineData(40, '(', ')')]
    [InlineData(100_000, '(', ')')]
    public void Deep_and_long_texts_are_refused(int depth, char open, char close) =>
        Assert.False(UcumUnit.TryParse(new string(open, depth) + "m" + new string(close, depth), out _));

    [Theory]
    [InlineData("h", "min", true)]
    [InlineData("ug/mL", "g/L", true)]
    [InlineData("mm", "mT", false)]
    [InlineData("[IU]", "mg", false)]
    [InlineData("[IU]", "[iU]", true)]
    public void Units_of_one_dimension_convert(string left, string right, bool isCommensurable)
    {
        Assert.True(UcumUnit.TryParse(left, out UcumUnit? one) & UcumUnit.TryParse(right, out UcumUnit? other));
        Assert.Equal(isCommensurable, one!.IsCommensurable(other!)); // both parsed, says the line above
    }

    [Fact]
    public void Every_unit_that_the_schema_declares_is_covered() =>
        Assert.All(Units(SchemaJson.Describe<ReviewDataset>(), []), unit => Assert.True(UcumUnit.TryParse(unit, out _), unit));

    private static IEnumerable<string> Units(TypeDescription type, HashSet<string> seen) => !seen.Add(type.SchemaLocation)
        ? []
        : type.Properties.Select(property => property.Unit).OfType<string>()
            .Concat(type.Properties.Where(property => property.Type is not null).SelectMany(property => Units(property.Type!(), seen))) // filtered just before
            .Concat(type.Cases.SelectMany(@case => Units(@case, seen)));
}
