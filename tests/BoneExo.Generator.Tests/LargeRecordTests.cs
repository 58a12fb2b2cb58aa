namespace BoneExo.Generator.Tests;

/// <summary>A record may have any number of members; beyond 63 their presence takes several words.</summary>
public class LargeRecordTests
{
    private const int Count = 200;

    private static readonly string Schema = $$"""
        {
          "$defs": {
            "Wide": {
              "type": "object",
              "properties": { {{Join(", ", Enumerable.Range(0, Count), index => $$"""
                "m{{index}}": { "type": "{{(index % 2 == 0 ? "integer" : "string")}}" }
                """)}} },
              "required": ["m0", "m63", "m64", "m190"]
            }
          }
        }
        """;

    [Fact]
    public void Reading_and_writing_keeps_the_document()
    {
        string json = $"{{{Join(",", Enumerable.Range(0, Count), Member)},\"other\":1}}";

        Assert.Equal(json, Run("return SchemaJson.ToJson(SchemaJson.Parse<Wide>(json));", json));
    }

    [Fact]
    public void Members_that_are_not_required_may_be_absent() =>
        Assert.Equal(true, Run("return SchemaJson.Parse<Wide>(json) is { M0: 0, M62: null, M66: null, M65: null, M188: null, M190: 190 };", Document([0, 63, 64, 190])));

    [Fact]
    public void Names_are_known_in_every_spelling() =>
        Assert.Equal(true, Run(
            "return SchemaJson.IsValid<Wide>(json) && SchemaJson.Parse<Wide>(json) is { M0: 0, M63: \"63\", M64: 64, M190: 190 } wide && wide.Unmapped.Count == 1;",
            """{ "m\u0030" : 0, "\u006d63": "63", "m64":64, "m190" :190, "m1900": null }"""));

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(190)]
    public void Missing_member_is_named(int missing) =>
        Assert.Equal($"required 'm{missing}'", Run(Errors, Document(((int[])[0, 63, 64, 190]).Where(index => index != missing))));

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(199)]
    public void Second_occurrence_is_an_error(int member) =>
        Assert.Equal($"read/duplicate 'm{member}'", Run(Errors, Document([0, 63, 64, 190, .. ((int[])[199]).Where(_ => member == 199), member])));

    [Fact]
    public void Value_that_cannot_be_built_leaves_the_others() =>
        Assert.Equal(true, Run(
            "return !SchemaJson.TryParse(json, out Wide? wide, out ValidationReport report) && wide is { M0: 0, M66: null, M190: 190 } && report.Errors.Count == 1;",
            Document([0, 63, 64, 190]).Replace("}", ",\"m66\":\"x\"}", StringComparison.Ordinal)));

    private const string Errors = """
        return string.Join(", ", SchemaJson.TryParse(json, out Wide? _, out ValidationReport report) ? [] : report.Errors.Select(e => e.Rule + " " + e.Message.Split(' ').First(word => word.StartsWith('\''))));
        """;

    private static string Document(IEnumerable<int> members) => $"{{{Join(",", members, Member)}}}";

    private static string Member(int index) => index % 2 == 0 ? $"\"m{index}\":{index}" : $"\"m{index}\":\"{index}\"";

    private static string Join(string separator, IEnumerable<int> indices, Func<int, string> text) => string.Join(separator, indices.Select(index => text(index)));

    private static object? Run(string body, string json) => CompiledBuild.Run(Schema, body, json);
}
