using BoneExo.Tests;
using CsCheck;

namespace BoneExo.Schema.Tests;

/// <summary>Whatever a schema file holds, the first stages come to an end and every finding has a place in it.</summary>
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
        Gen.Select(Gen.Int[0, 10000], Gen.Int[0, Names.Length - 1], Gen.Int[0, Values.Length - 1]).Array[1, 5].Sample(damages =>
        {
            string text = damages.Aggregate(Schema, (s, d) => Insert(s, d.Item1, $"\"{Names[d.Item2]}\": {Values[d.Item3]}"));

            return FrontEnd.Of(text).Places().All(p => p.Start >= 0 && p.Start + p.Length <= text.Length);
        }, iter: 2000);

    /// <summary>Puts a member at the beginning of one of the text's objects.</summary>
    private static string Insert(string text, int seed, string member)
    {
        int[] braces = [.. Enumerable.Range(0, text.Length).Where(i => text[i] == '{' && text[i + 1] is ' ' or '\n')];
        return text.Insert(braces[seed % braces.Length] + 1, member + ",");
    }
}
