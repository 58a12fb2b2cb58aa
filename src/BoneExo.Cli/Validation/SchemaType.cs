using BoneExo.Dynamic;

namespace BoneExo.Cli.Validation;

/// <summary>A schema of the user's, which makes no values.</summary>
internal sealed class SchemaType(string path, DynamicSchema schema) : DocumentType
{
    public override string Name => Path.GetFileName(path);

    public override bool MakesValues => false;

    public override bool IsValid(ReadOnlySpan<byte> utf8, SchemaJsonOptions options) => schema.IsValid(utf8, options);

    public override DocumentReading Read(ReadOnlySpan<byte> utf8, SchemaJsonOptions options) => new(null, schema.Validate(utf8, options));

    public override OutputUnit Evaluate(ReadOnlySpan<byte> utf8, OutputFormat format, SchemaJsonOptions options) => schema.Evaluate(utf8, format, options);
}
