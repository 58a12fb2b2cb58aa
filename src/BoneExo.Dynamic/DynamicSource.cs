namespace BoneExo.Dynamic;

/// <summary>A schema document for <see cref="DynamicSchema.Compile(IEnumerable{DynamicSource}, DynamicSchemaOptions?, CancellationToken)"/>.</summary>
/// <param name="Path">What relative references resolve against; a document at an absolute URI is also found there.</param>
/// <param name="Text">The schema as JSON.</param>
public sealed record DynamicSource(string Path, string Text)
{
    /// <summary>What diagnostics show instead of the path.</summary>
    public string? FilePath { get; init; }
}
