namespace BoneExo.Generator.Tests;

/// <summary>An enumeration may have any number of literals; many are looked up in a table.</summary>
public class LargeEnumTests
{
    private const int Count = 300;

    private static readonly string Schema = $$"""
        { "type": "array", "x-bex-name": "Icons", "items": { "enum": [{{string.Join(", ", Literals())}}], "x-bex-name": "Icon" } }
        """;

    [Fact]
    public void Every_literal_is_read_and_written() =>
        Assert.Equal(true, CompiledBuild.Run(
            Record,
            """return SchemaJson.IsValid<Holder>(json) && SchemaJson.ToJson(SchemaJson.Parse<Holder>(json)) == json && SchemaJson.Parse<Holder>(json).Icons.Distinct().Count() == 300;""",
            $$"""{"icons":[{{string.Join(",", Literals())}}]}"""));

    [Fact]
    public void Literals_are_numbered_from_one_in_the_order_of_the_schema() =>
        Assert.Equal(
            "Icon0=1 Icon177=178 IconΩ=300",
            CompiledBuild.Run(Record, """return string.Join(" ", SchemaJson.Parse<Holder>(json).Icons.Select(icon => $"{icon}={(int)icon}"));""", """{"icons":["icon 0","icon\u0020177","icon ω"]}"""));

    [Theory]
    [InlineData("\"icon 299\"")]
    [InlineData("\"icon\"")]
    [InlineData("\"\"")]
    [InlineData("1")]
    public void Any_other_value_is_refused(string value) =>
        Assert.Equal("enum /icons/0", CompiledBuild.Run(
            Record,
            """return SchemaJson.TryParse(json, out Holder? _, out ValidationReport report) ? "read" : string.Join(", ", report.Errors.Select(error => $"{error.Rule} {error.Pointer}"));""",
            $$"""{"icons":[{{value}}]}"""));

    [Theory]
    [InlineData("0")]
    [InlineData("301")]
    [InlineData("-1")]
    public void What_is_no_member_is_not_written(string number) =>
        Assert.Equal("no member of Icon", CompiledBuild.Run(
            Record,
            $$"""try { return SchemaJson.ToJson(new Holder { Icons = [(Icon)({{number}})] }); } catch (ArgumentOutOfRangeException refusal) { return refusal.Message[..17]; }""",
            "{}"));

    private static string Record => $$"""{ "type": "object", "x-bex-name": "Holder", "properties": { "icons": {{Schema}} } }""";

    private static IEnumerable<string> Literals() => Enumerable.Range(0, Count).Select(index => index == Count - 1 ? "\"icon ω\"" : $"\"icon {index}\"");
}
