namespace BoneExo.Cli.Validation;

/// <summary>A type of the domain without its rules: what is valid is not kept, so there may be any number of it.</summary>
internal sealed class TypeSchema(DomainType type) : DocumentType
{
    public override string Name => type.Name;

    public override bool MakesValues => false;

    public override bool IsValid(ReadOnlySpan<byte> utf8, SchemaJsonOptions options) => type.IsValid(utf8, options);

    public override DocumentReading Read(ReadOnlySpan<byte> utf8, SchemaJsonOptions options) => new(null, type.Validate(utf8, options));

    public override OutputUnit Evaluate(ReadOnlySpan<byte> utf8, OutputFormat format, SchemaJsonOptions options) => type.Evaluate(utf8, format, options);
}
