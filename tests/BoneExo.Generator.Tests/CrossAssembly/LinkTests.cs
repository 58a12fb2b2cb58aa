namespace BoneExo.Generator.Tests.CrossAssembly;

/// <summary>An assembly that meets another version of the one it was compiled against.</summary>
public class LinkTests
{
    private const string Base = """
        {
          "$id": "https://example.org/v1/base",
          "$defs": {
            "Study": {
              "type": "object",
              "required": ["id"],
              "properties": { "id": { "type": "string" }, "animals": { "type": "integer", "minimum": 0 }, "description": { "type": "string" } }
            },
            "Side": { "enum": ["left", "right"] }
          }
        }
        """;

    private const string Clinic = """
        {
          "$defs": {
            "MyStudy": { "allOf": [{ "$ref": "https://example.org/v1/base#/$defs/Study" }], "type": "object", "properties": { "ward": { "type": "string" } } },
            "Arm": { "type": "object", "properties": { "side": { "$ref": "https://example.org/v1/base#/$defs/Side" } } }
          }
        }
        """;

    private static readonly Build A = Assemblies.Publisher("Base", "base.schema.json", Base);
    private static readonly Build B = Assemblies.User("Clinic", Clinic, A.File());

    [Theory]
    [InlineData("\"minimum\": 0", "\"minimum\": 0, \"title\": \"Count\"")]
    [InlineData("\"animals\"", "\"arms\": { \"type\": \"integer\" }, \"animals\"")]
    [InlineData("\"left\"", "\"left\", \"both\"")]
    [InlineData("\"Side\"", "\"More\": { \"enum\": [\"x\"] }, \"Side\"")]
    [InlineData("\"minimum\": 0", "\"minimum\": 0")]
    public void A_version_that_only_adds_fits(string before, string after) => Assert.Equal("fits", Verify(before, after));

    [Theory]
    [InlineData("[\"id\"]", "[\"id\", \"animals\"]", "#/$defs/Study", "member 'animals' is required")]
    [InlineData("\"animals\"", "\"mice\"", "#/$defs/Study", "member 'animals' is gone")]
    [InlineData("\"integer\"", "\"string\"", "#/$defs/Study", "member 'animals' follows another schema")]
    [InlineData("\"required\": [\"id\"]", "\"minProperties\": 2", "#/$defs/Study", "it asks something else of the whole")]
    [InlineData("v1/base", "v2/base", "", "it is not published any more")]
    public void Another_version_is_refused_with_the_names_of_both(string before, string after, string definition, string difference) =>
        Assert.Equal(
            $"'Clinic 0.0.0' was compiled against another version of 'https://example.org/v1/base{definition}' than 'Base 0.0.0' publishes: {difference}; rebuild 'Clinic' with this version, or load the one it was built with",
            Verify(before, after));

    [Fact]
    public void What_is_loaded_is_verified_where_nothing_is_named() => Assert.StartsWith("'Clinic 0.0.0' was compiled against", Verify("\"integer\"", "\"string\"", ""), StringComparison.Ordinal);

    private static string Verify(string before, string after, string assembly = "typeof(Clinic.MyStudy).Assembly")
    {
        Assert.Contains(before, Base, StringComparison.Ordinal);
        return (string)Assemblies.Run("", A.With("base.schema.json", Base.Replace(before, after, StringComparison.Ordinal), isPublished: true), B with
        {
            CSharp = Assemblies.Program($$"""
                try
                {
                    SchemaJson.VerifyLinks({{assembly}});
                    return "fits";
                }
                catch (SchemaLinkException exception)
                {
                    return exception.Message;
                }
                """),
        })!;   // a text, by its last statements
    }
}
