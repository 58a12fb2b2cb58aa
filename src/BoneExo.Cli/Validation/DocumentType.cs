namespace BoneExo.Cli.Validation;

/// <summary>What documents are validated against.</summary>
internal abstract class DocumentType
{
    /// <summary>What a valid document is called in reports.</summary>
    public abstract string Name { get; }

    /// <summary>Whether valid documents become values, which rules look at afterwards; then all of them are kept.</summary>
    public virtual bool MakesValues => true;

    /// <summary>Whether a document is valid; said by several threads at once.</summary>
    public virtual bool IsValid(ReadOnlySpan<byte> utf8, SchemaJsonOptions options) => Read(utf8, options).Report.IsValid;

    /// <summary>Reads a document and finds everything that is wrong with it.</summary>
    public abstract DocumentReading Read(ReadOnlySpan<byte> utf8, SchemaJsonOptions options);

    /// <summary>Evaluates a document and reports in one of the standard's output formats.</summary>
    public abstract OutputUnit Evaluate(ReadOnlySpan<byte> utf8, OutputFormat format, SchemaJsonOptions options);
}

/// <summary>What was read, and what is wrong with it.</summary>
/// <param name="Value">Missing where the document is not valid, or where its type makes no values.</param>
/// <param name="Note">What to know of a valid document.</param>
internal sealed record DocumentReading(object? Value, ValidationReport Report, string? Note = null);
