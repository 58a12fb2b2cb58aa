namespace BoneExo.Cli.Validation;

/// <summary>A type of the domain, for documents whose type is known by name only.</summary>
internal abstract class DomainType
{
    public string Name => Description.Name;

    public abstract TypeDescription Description { get; }

    /// <summary>Reads a document and finds everything that is wrong with it.</summary>
    public abstract DomainReading Read(ReadOnlySpan<byte> utf8, SchemaJsonOptions options);
}

/// <summary>A generated type as a domain type.</summary>
internal sealed class DomainType<T> : DomainType
    where T : ISchemaType<T>
{
    public override TypeDescription Description => T.Description;

    public override DomainReading Read(ReadOnlySpan<byte> utf8, SchemaJsonOptions options)
    {
        _ = SchemaJson.TryParse(utf8, out T? value, out ValidationReport report, options);
        return new(value, report);
    }
}

/// <summary>What was read, and what is wrong with it.</summary>
internal sealed record DomainReading(object? Value, ValidationReport Report);
