using BoneExo.Benchmarks.Measuring;

namespace BoneExo.Dynamic.Tests;

/// <summary>What is measured of a schema whose author did not think of C# names.</summary>
public class MeasuredSchemaTests
{
    [Theory]
    [InlineData("""{ "type": "object", "properties": { "a-b": {}, "a": {} } }""", "AB", "A")]
    [InlineData("""{ "type": "object", "properties": { "a-b": {}, "a_b": {}, "aB": {} } }""", "AB", "ABDistinct1", "ABDistinct2")]
    [InlineData("""{ "type": "object", "properties": { "a-b": {}, "a_b": { "$ref": "#/$defs/x" }, "ABDistinct1": {} }, "$defs": { "x": { "type": "object" } } }""", "AB", "ABDistinct1", "ABDistinct1Distinct2")]
    [InlineData("""{ "type": "object", "properties": { "p": { "enum": ["a-b", "aB"] } } }""", "P")]
    [InlineData("""{ "type": "object", "properties": { "p": { "$ref": "#/$defs/x" }, "q": { "$ref": "#/$defs/X" } }, "$defs": { "x": { "type": "object" }, "X": { "type": "object" } } }""", "P", "Q")]
    public void Names_that_clash_are_told_apart(string schema, params string[] members)
    {
        Type? record = MeasuredSchema.Compile(schema).Record;

        Assert.NotNull(record);
        Assert.Equal(members.Append("Unmapped").Order(), record.GetProperties().Select(property => property.Name).Order());
    }
}
