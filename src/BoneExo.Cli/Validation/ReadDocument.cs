namespace BoneExo.Cli.Validation;

/// <summary>A valid document.</summary>
/// <param name="Line">How many lines stand before it in its file.</param>
internal sealed record ReadDocument(object Value, ReadOnlyMemory<byte> Json, int Line);
