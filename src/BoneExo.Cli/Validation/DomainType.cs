using BoneExo.Scores;

namespace BoneExo.Cli.Validation;

/// <summary>A type of the domain, for documents whose type is known by name only.</summary>
internal abstract class DomainType : DocumentType
{
    public override string Name => Description.Name;

    public abstract TypeDescription Description { get; }

    /// <summary>Finds what the type's schema refuses, of which a value that no C# type holds is none.</summary>
    public virtual ValidationReport Validate(ReadOnlySpan<byte> utf8, SchemaJsonOptions options) => Read(utf8, options).Report;

    /// <summary>How much a value of the type states of what reporting standards ask for.</summary>
    public abstract Completeness Complete(object value);
}

/// <summary>A generated type as a domain type.</summary>
internal sealed class DomainType<T> : DomainType
    where T : ISchemaType<T>
{
    public override TypeDescription Description => T.Description;

    public override DocumentReading Read(ReadOnlySpan<byte> utf8, SchemaJsonOptions options)
    {
        _ = SchemaJson.TryParse(utf8, out T? value, out ValidationReport report, options);
        return new(value, report);
    }

    public override bool IsValid(ReadOnlySpan<byte> utf8, SchemaJsonOptions options) => SchemaJson.IsValid<T>(utf8, options);

    public override ValidationReport Validate(ReadOnlySpan<byte> utf8, SchemaJsonOptions options) => SchemaJson.Validate<T>(utf8, options);

    public override Completeness Complete(object value) => Completeness.Of((T)value);

    public override OutputUnit Evaluate(ReadOnlySpan<byte> utf8, OutputFormat format, SchemaJsonOptions options) => SchemaJson.Evaluate<T>(utf8, format, options);
}
