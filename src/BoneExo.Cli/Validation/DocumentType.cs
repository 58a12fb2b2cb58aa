namespace BoneExo.Cli.Validation;

/// <summary>What documents are validated against.</summary>
internal abstract class DocumentType
{
    /// <summary>What a valid document is called in reports.</summary>
    public abstract string Name { get; }

    /// <summary>Reads a document and finds everything that is wrong with it.</summary>
    public abstract DocumentReading Read(ReadOnlySpan<byte> utf8, SchemaJsonOptions options);

    /// <summary>Evaluates a document and reports in one of the standard's output formats.</summary>
    public abstract OutputUnit Evaluate(ReadOnlySpan<byte> utf8, OutputFormat format, SchemaJsonOptions options);
}

/// <summary>What was read, and what is wrong with it.</summary>
/// <param name="Value">Missing where the document is not valid, or where its type makes no values.</param>
/// <param name="Note">What to know of a valid document.</param>
internal sealed record DocumentReading(object? Value, ValidationReport Report, string? Note = null);
