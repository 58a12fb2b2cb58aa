using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Tests.Shaping;

public class UnionTests
{
    private const string Gene = """{ "type": "object", "properties": { "kind": { "const": "gene" }, "symbol": { "type": "string" } }, "required": ["kind"] }""";
    private const string Lipid = """{ "type": "object", "properties": { "kind": { "const": "lipid" } }, "required": ["kind"] }""";

    [Fact]
    public void Branches_with_a_constant_of_their_own_make_a_union()
    {
        UnionShape union = Union($"{Gene}, {Lipid}")!;

        Assert.Equal("kind", union.Discriminator);
        Assert.Equal(["gene", "lipid"], union.Cases.Select(@case => @case.Literal));
        Assert.False(union.IsOpen);
    }

    [Theory]
    [InlineData("""["gene"]""", true)]
    [InlineData("""["gene", "lipid"]""", false)]
    [InlineData("""["lipid"]""", false)]
    public void A_last_branch_for_exactly_the_other_literals_opens_a_union(string excluded, bool isUnion)
    {
        UnionShape? union = Union($$"""{{Gene}}, { "properties": { "kind": { "type": "string", "not": { "enum": {{excluded}} } } }, "required": ["kind"] }""");

        Assert.Equal(isUnion, union is { IsOpen: true, Cases.Count: 1 });
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "kind": { "const": "gene" } } }""", "both admit '\"gene\"' for 'kind'")]
    [InlineData("""{ "type": "object", "properties": { "kind": { "enum": ["lipid", "gene"] } }, "required": ["kind"] }""", "both admit '\"gene\"' for 'kind'")]
    [InlineData("""{ "type": "object", "properties": { "kind": { "const": "lipid" } } }""", "require 'kind' in both")]
    [InlineData("""{ "type": "object", "properties": { "kind": { "enum": ["lipid", "sugar"] } }, "required": ["kind"] }""", "give each literal of 'kind' a branch with that \"const\"")]
    [InlineData("""{ "type": "object" }""", "give each a required member with a \"const\" of its own")]
    public void Branches_that_may_overlap_make_no_union_and_are_named(string branch, string cure)
    {
        Compiled compiled = Compiled.Definition($$"""{ "oneOf": [{{Gene}}, {{branch}}] }""");

        Assert.IsType<RawForm>(compiled.Form);
        Assert.Contains(compiled.Messages, message => message == $"BEX3006 the schema becomes RawJson, because branches '/$defs/T/oneOf/0' and '/$defs/T/oneOf/1' may both be valid; {cure}");
    }

    [Fact]
    public void A_branch_that_admits_other_types_makes_no_union()
    {
        Compiled compiled = Compiled.Definition($$"""{ "oneOf": [{{Gene}}, { "properties": { "kind": { "const": "lipid" } }, "required": ["kind"] }] }""");

        Assert.Contains(compiled.Messages, message => message.Contains("a value that is no object can be valid", StringComparison.Ordinal));
    }

    private static UnionShape? Union(string branches) =>
        Compiled.Definition($$"""{ "type": "object", "oneOf": [{{branches}}] }""").Shapes.TryGetShape(Compiled.At("/$defs/T"), out Shape? shape) ? shape as UnionShape : null;
}
