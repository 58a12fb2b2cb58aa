namespace BoneExo;

/// <summary>A key that breaks the integrity of a dataset.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Pointer">The JSON Pointer of the repeated key's record, or of the reference.</param>
/// <param name="Message">What is wrong and its cure, in one sentence.</param>
/// <param name="Related">The pointer of the other record: the one that has the key.</param>
public sealed record KeyFault(KeyFaultKind Kind, string Pointer, string Message, string? Related)
{
    /// <summary>The fault on one line.</summary>
    public override string ToString() => $"{Pointer}: {Message}";
}
