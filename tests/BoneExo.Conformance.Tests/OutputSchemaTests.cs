using System.Text;
using BoneExo.Dynamic;

namespace BoneExo.Conformance;

/// <summary>The schema of the output formats refuses what the standard refuses.</summary>
public class OutputSchemaTests
{
    private const string Place = """ "keywordLocation": "/type", "instanceLocation": "/a" """;

    [Theory]
    [InlineData(OutputFormat.Flag, """{ "valid": true }""", true)]
    [InlineData(OutputFormat.Flag, """{ "valid": true, "annotations": [] }""", false)]
    [InlineData(OutputFormat.Flag, """{ "valid": "true" }""", false)]
    [InlineData(OutputFormat.Basic, """{ "valid": false, "errors": [{ "valid": false, "error": "e",""" + Place + "}] }", true)]
    [InlineData(OutputFormat.Basic, """{ "valid": false, "errors": [{ "valid": false, "error": "e", "keywordLocation": "/type" }] }""", false)]
    [InlineData(OutputFormat.Basic, """{ "valid": false, "errors": [{ "valid": false,""" + Place + "}] }", false)]
    [InlineData(OutputFormat.Basic, """{ "valid": false, "annotations": [{ "valid": true, "annotation": 1,""" + Place + "}] }", false)]
    [InlineData(OutputFormat.Basic, """{ "valid": true, "annotations": [{ "valid": true, "annotation": 1,""" + Place + "}] }", true)]
    [InlineData(OutputFormat.Basic, """{ "valid": true, "annotations": [{ "valid": true, "annotation": 1, "keywordLocation": "/$ref/type", "instanceLocation": "" }] }""", false)]
    [InlineData(OutputFormat.Basic, """{ "valid": true, "annotations": [{ "valid": true, "annotation": 1, "keywordLocation": "/$ref/type", "absoluteKeywordLocation": "urn:x#/type", "instanceLocation": "" }] }""", true)]
    [InlineData(OutputFormat.Basic, """{ "valid": true, "annotations": [{ "valid": true, "annotation": 1, "keywordLocation": "type", "instanceLocation": "" }] }""", false)]
    [InlineData(OutputFormat.Detailed, """{ "valid": false, "keywordLocation": "", "instanceLocation": "", "errors": [{ "valid": false, "error": "e",""" + Place + "}] }", true)]
    [InlineData(OutputFormat.Detailed, """{ "valid": false, "keywordLocation": "", "instanceLocation": "", "errors": [{ "valid": false, "errors": [],""" + Place + "}] }", false)]
    [InlineData(OutputFormat.Detailed, """{ "valid": false, "errors": [{ "valid": false, "error": "e",""" + Place + "}] }", false)]
    public void Outputs_are_told_apart(OutputFormat format, string json, bool isValid)
    {
        using DynamicSchema schema = OutputSchema.Of(format);

        Assert.Equal(isValid, schema.IsValid(Encoding.UTF8.GetBytes(json)));
    }
}
