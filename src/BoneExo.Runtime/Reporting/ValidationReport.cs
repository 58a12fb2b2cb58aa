namespace BoneExo;

/// <summary>What a validation found.</summary>
/// <param name="IsValid">Whether nothing was found.</param>
/// <param name="Errors">Every error, in the order of the document.</param>
/// <param name="IsTruncated">Whether there were more errors than the limit.</param>
public sealed record ValidationReport(bool IsValid, ValueArray<SchemaError> Errors, bool IsTruncated)
{
    /// <summary>The report of every valid document.</summary>
    internal static ValidationReport Valid { get; } = new(true, [], false);

    /// <summary>One line per error.</summary>
    public override string ToString() => IsValid ? "valid" : string.Join('\n', (IEnumerable<SchemaError>)Errors);
}
