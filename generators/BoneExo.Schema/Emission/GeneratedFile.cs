namespace BoneExo.Schema.Emission;

/// <summary>One generated C# file.</summary>
internal sealed record GeneratedFile(string HintName, string Text);
