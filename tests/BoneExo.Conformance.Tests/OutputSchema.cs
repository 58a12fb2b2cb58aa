using BoneExo.Dynamic;

namespace BoneExo.Conformance;

/// <summary>Our own schema of the standard's output formats, <c>output.schema.json</c>.</summary>
internal static class OutputSchema
{
    private const string Uri = "https://boneexo.dev/tests/output";

    /// <summary>What output of a format must be.</summary>
    public static DynamicSchema Of(OutputFormat format)
    {
        string name = format switch
        {
            OutputFormat.Flag => "flag",
            OutputFormat.Basic => "basic",
            _ => "detailed",
        };
        string text = File.ReadAllText(Path.Combine(Repo.FolderOf(), "output.schema.json"));
        return DynamicSchema.Compile([new("entry.json", $$"""{ "$ref": "{{Uri}}#/$defs/{{name}}" }"""), new("output.schema.json", text)], new() { Format = "assert" });
    }
}
