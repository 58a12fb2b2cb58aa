using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using Microsoft.CodeAnalysis;

namespace BoneExo.Generator.Tests.CrossAssembly;

public class DiagnosticTests
{
    private const string Side = """{ "$id": "https://example.org/v1/side", "$defs": { "Side": { "enum": ["left", "right"] } } }""";

    private const string User = """
        {
          "$defs": {
            "U": { "type": "object", "properties": { "side": { "$ref": "https://example.org/v1/side#/$defs/Side" } } }
          }
        }
        """;

    private static readonly Build A = Assemblies.Publisher("A", "side.schema.json", Side);

    [Fact]
    public void Two_assemblies_with_different_texts_are_an_error_at_the_reference() =>
        Assert.Equal(
            ["/project/user.schema.json(3,64): error BEX4001: 'https://example.org/v1/side' is published by 'A' and 'B' with different texts; reference versions of them that agree"],
            Assemblies.User("U", User, A.File(), Assemblies.Publisher("B", "side.schema.json", Side.Replace("right", "Right", StringComparison.Ordinal)).File()).Problems());

    [Fact]
    public void Two_assemblies_with_a_type_for_one_definition_are_an_error_at_the_reference() =>
        Assert.Equal(
            ["/project/user.schema.json(3,64): error BEX4005: 'https://example.org/v1/side#/$defs/Side' is the type 'A.Side' of 'A' and also the type 'B.Side' of 'B'; reference one of these assemblies only"],
            Assemblies.User("U", User, A.Project(), Assemblies.Publisher("B", "side.schema.json", Side).File()).Problems());

    [Fact]
    public void Contradictions_that_no_reference_meets_are_none_of_the_users() =>
        Assert.Empty(Assemblies.User("U", """{ "$defs": { "U": { "enum": ["a"] } } }""", A.File(), Assemblies.Publisher("B", "side.schema.json", Side).File()).Problems());

    [Fact]
    public void Own_document_with_a_published_identifier_is_an_error_at_that()
    {
        Build user = Assemblies.User("U", User, A.File()).With("copy.schema.json", Side);

        Assert.Equal(
            ["/project/copy.schema.json(1,10): error BEX4002: 'https://example.org/v1/side' is published by 'A', which this project references; remove this file and refer to that one, or give it another '$id'"],
            user.Problems());
    }

    [Fact]
    public void Assembly_of_a_newer_format_is_refused() =>
        Assert.Equal(
            [
                "error BEX4003: assembly 'Future' publishes its schemas in format 2, and this generator reads formats up to 1; reference the newer BoneExo.Sdk that 'Future' was built with",
                "/project/user.schema.json(3,64): error BEX2001: '$ref' target 'https://example.org/v1/side#/$defs/Side' does not exist",
            ],
            Assemblies.User("U", User, Future()).Problems());

    [Fact]
    public void Published_document_without_absolute_identifier_is_an_error() =>
        Assert.Equal(
            [
                "/project/a.schema.json(1,1): error BEX4004: 'a.schema.json' is published but has no absolute '$id', by which others could refer to it; give it one that names its major version, such as 'https://example.org/v1/name'",
                "/project/b.schema.json(1,10): error BEX4004: 'b.schema.json' is published but has no absolute '$id', by which others could refer to it; give it one that names its major version, such as 'https://example.org/v1/name'",
            ],
            (Assemblies.Named("A") with
            {
                Files =
                [
                    new("a.schema.json", """{ "$defs": { "Side": { "enum": ["left"] } } }""", isPublished: true),
                    new("b.schema.json", """{ "$id": "relative", "$defs": { "Arm": { "enum": ["left"] } } }""", isPublished: true),
                ],
            }).Problems());

    [Fact]
    public void Published_document_that_refers_to_a_private_one_is_an_error_there() =>
        Assert.Equal(
            ["/project/a.schema.json(1,74): error BEX4006: a published schema refers to 'b.schema.json', which is not published; publish that as well, or move the definition"],
            (Assemblies.Named("A") with
            {
                Files =
                [
                    new("a.schema.json", """{ "$id": "https://example.org/v1/a", "$defs": { "T": { "items": { "$ref":"b.schema.json#/$defs/B" } } } }""", isPublished: true),
                    new("b.schema.json", """{ "$defs": { "B": { "enum": ["left"] } } }"""),
                ],
            }).Problems().Where(problem => !problem.Contains("BEX2020", StringComparison.Ordinal)));

    [Fact]
    public void Error_in_a_published_document_is_reported_at_the_reference_that_led_there()
    {
        Build middle = Assemblies.Publisher("Middle", "middle.schema.json", User.Insert(1, """ "$id": "https://example.org/v1/middle",""")) with { References = [A.File()] };
        Build user = Assemblies.User("U", """{ "$defs": { "T": { "type": "object", "properties": { "u": { "$ref": "https://example.org/v1/middle#/$defs/U" } } } } }""", middle.File());

        Assert.Equal(
            ["/project/user.schema.json(1,70): error BEX2001: in 'https://example.org/v1/middle#/$defs/U/properties/side/$ref', published by 'Middle': '$ref' target 'https://example.org/v1/side#/$defs/Side' does not exist; reference the assembly that publishes it"],
            user.Problems());
    }

    [Fact]
    public void Reference_to_no_published_document_is_told_the_nearest() =>
        Assert.EndsWith(
            "'$ref' target 'https://example.org/v1/sides#/$defs/Side' does not exist; did you mean 'https://example.org/v1/side#/$defs/Side'?",
            Assert.Single(Assemblies.User("U", User.Replace("v1/side", "v1/sides", StringComparison.Ordinal), A.File()).Problems()),
            StringComparison.Ordinal);

    [Fact]
    public void Warning_in_a_published_document_is_its_authors() =>
        Assert.Empty(Assemblies.User("U", User, Assemblies.Publisher("A", "side.schema.json", Side.Replace("\"enum\"", "\"minimum\": 1, \"enum\"", StringComparison.Ordinal)).File()).Problems());

    /// <summary>An assembly whose attributes begin with the number of the next format.</summary>
    private static PortableExecutableReference Future()
    {
        PersistedAssemblyBuilder assembly = new(new AssemblyName("Future"), typeof(object).Assembly);
        assembly.DefineDynamicModule("Future");
        ConstructorInfo constructor = typeof(PublishedSchemaAttribute).GetConstructor([typeof(int), typeof(string), typeof(string)])!;    // public, in the runtime
        assembly.SetCustomAttribute(new(constructor, [2, "what comes next", "is not known"]));
        using MemoryStream image = new();
        assembly.Save(image);
        return MetadataReference.CreateFromImage(ImmutableArray.Create(image.ToArray()));
    }
}
