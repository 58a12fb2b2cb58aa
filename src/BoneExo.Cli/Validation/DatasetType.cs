using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Cli.Validation;

/// <summary>The type of whole data sets, which say by which version of the schema they go.</summary>
internal sealed class DatasetType : DomainType
{
    public override TypeDescription Description => SchemaJson.Describe<ReviewDataset>();

    public override Completeness Complete(object value) => Completeness.Of((ReviewDataset)value);

    public override DocumentReading Read(ReadOnlySpan<byte> utf8, SchemaJsonOptions options)
    {
        VersionedReading<ReviewDataset> reading = Dataset.Read(utf8, options);
        return new(reading.Value, reading.Report, reading.Note);
    }

    /// <summary>By this version of the schema, whatever version the data set goes by: the output's locations are those of its own text.</summary>
    public override OutputUnit Evaluate(ReadOnlySpan<byte> utf8, OutputFormat format, SchemaJsonOptions options) =>
        SchemaJson.Evaluate<ReviewDataset>(utf8, format, options);
}
