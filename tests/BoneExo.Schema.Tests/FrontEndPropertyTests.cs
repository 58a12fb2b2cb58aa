using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;
using BoneExo.Tests;
using CsCheck;

namespace BoneExo.Schema.Tests;

/// <summary>Whatever a schema file holds, all stages come to an end and every finding of the first has a place in it.</summary>
public class FrontEndPropertyTests
{
    private static readonly string Schema = File.ReadAllText(Repo.Path("schema", "vocab", "codegen.schema.json"));

    private static readonly string[] Values =
    [
        "null", "-1", "\"\"", "[]", "{}", "true", "[1]", "{ \"$ref\": \"#\" }", "{ \"$id\": \"x\", \"$anchor\": \"y\" }", "{ \"$ref\": \"#/$defs\" }",
        "\"#/$defs/Curie/pattern\"", "\"#/%\"", "\"//\"", "\"a:\"", "{ \"oneOf\": [{ \"$ref\": \"#\" }] }", "{ \"unknown\": { \"$ref\": \"#/unknown\" } }",
    ];

    private static readonly string[] Names =
    [
        "$ref", "$id", "$anchor", "$defs", "$schema", "$vocabulary", "properties", "required", "items", "oneOf", "type", "enum", "pattern", "minimum", "x-bex-meaning", "x-bex-", "~/",
    ];

    [Fact]
    public void Damaged_schemas_give_findings_with_places() =>
        Damaged().Sample(text => FrontEnd.Of(text).Places().All(p => p.Start >= 0 && p.Start + p.Length <= text.Length), iter: 2000);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Damaged_schemas_go_through_all_stages(bool makesTypes) =>
        Damaged().Sample(text =>
        {
            // Its patterns take most of the time, and no damage changes them.
            text = text.Replace(@"\\p{L}", "A-Z", StringComparison.Ordinal);
            if (DocumentParser.Parse(new("a.json", "a.json", text, makesTypes ? SchemaRole.Generate : SchemaRole.Validate)).Document is not { } document)
                return true;
            CompiledModel model = SchemaCompiler.Compile([document], new("Sample", "Sample"), CancellationToken.None);

            return model.Units.Select(Emitter.Emit).All(file => file.Text.Length > 0);
        }, iter: 200);

    private static Gen<string> Damaged() =>
        Gen.Select(Gen.Int[0, 10000], Gen.Int[0, Names.Length - 1], Gen.Int[0, Values.Length - 1]).Array[1, 5]
            .Select(damages => damages.Aggregate(Schema, (s, d) => Insert(s, d.Item1, $"\"{Names[d.Item2]}\": {Values[d.Item3]}")));

    /// <summary>Puts a member at the beginning of one of the text's objects.</summary>
    private static string Insert(string text, int seed, string member)
    {
        int[] braces = [.. Enumerable.Range(0, text.Length).Where(i => text[i] == '{' && text[i + 1] is ' ' or '\n')];
        return text.Insert(braces[seed % braces.Length] + 1, member + ",");
    }
}
