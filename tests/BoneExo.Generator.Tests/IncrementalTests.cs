using static BoneExo.Generator.Tests.Reasons;

namespace BoneExo.Generator.Tests;

public class IncrementalTests
{
    private const string Specimen = """
        {
          "$comment": "first",
          "type": "object",
          "description": "A piece of tissue.",
          "properties": { "id": { "type": "string" } },
          "required": ["id"]
        }
        """;

    private const string Visit = """{ "type": "object", "properties": { "age": { "type": "integer" } } }""";

    private static readonly Build One = Build.Of(Specimen);
    private static readonly Build Two = One.With("visit.schema.json", Visit);
    private static readonly Build Flawed = Build.Of("""{ "$defs": { "A": { "type": "object", "properties": { "b": { "$ref": "#/$defs/B" } } } } }""");

    [Fact]
    public void Reformatting_a_schema_emits_nothing() =>
        new Edit(One, Build.Of("\n\n" + Specimen))
            .Expect(Documents: Unchanged, Model: Cached, Units: Cached, Located: Unchanged);

    [Fact]
    public void Reformatting_a_schema_with_a_finding_moves_the_finding_only() =>
        new Edit(Flawed, Build.Of("\n\n" + Flawed.Files[0].Content))
            .Expect(Documents: Unchanged, Model: Cached, Units: Cached, Located: Modified);

    [Fact]
    public void Changing_a_comment_emits_nothing() =>
        new Edit(One, Build.Of(Specimen.Replace("first", "second", StringComparison.Ordinal)))
            .Expect(Documents: Modified, Model: Unchanged, Units: Cached, Located: Unchanged);

    [Fact]
    public void Changing_a_description_emits_its_type_again() =>
        new Edit(Two, Two.With("specimen.schema.json", Specimen.Replace("tissue", "bone", StringComparison.Ordinal)))
            .Expect(Documents: Modified | Cached, Model: Modified, Units: Modified | Cached, Located: Unchanged);

    [Fact]
    public void Adding_a_property_emits_its_type_again() =>
        new Edit(Two, Two.With("specimen.schema.json", Specimen.Replace("\"properties\": {", "\"properties\": { \"note\": { \"type\": \"string\" },", StringComparison.Ordinal)))
            .Expect(Documents: Modified | Cached, Model: Modified, Units: Modified | Cached, Located: Unchanged);

    [Fact]
    public void Editing_unrelated_code_does_nothing() =>
        new Edit(One, One with { CSharp = "class Unrelated;" })
            .Expect(Documents: Cached, Model: Cached, Units: Cached, Located: Cached);

    [Fact]
    public void Adding_a_schema_emits_its_types_only() =>
        new Edit(One, Two)
            .Expect(Documents: New | Cached, Model: Modified, Units: New | Modified | Cached, Located: Unchanged);

    [Fact]
    public void Removing_a_schema_emits_no_other_type() =>
        new Edit(Two, Two.Without("visit.schema.json"))
            .Expect(Documents: Removed | Cached, Model: Modified, Units: Removed | Modified | Cached, Located: Unchanged);

    [Fact]
    public void Changing_the_namespace_emits_all_types_again() =>
        new Edit(One, One.WithOption("RootNamespace", "Elsewhere"))
            .Expect(Documents: Cached, Model: Modified, Units: New | Removed, Located: Cached);

    [Fact]
    public void Without_schemas_nothing_is_emitted()
    {
        Build build = new([]);

        Assert.Empty(build.Generated());
        Assert.Empty(build.Diagnostics());
    }
}
