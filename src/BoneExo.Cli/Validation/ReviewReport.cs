using BoneExo.Domain;
using BoneExo.Rules;

namespace BoneExo.Cli.Validation;

/// <summary>What came out of validating the shipped review.</summary>
/// <param name="Files">Its layers.</param>
/// <param name="Rules">Missing where a layer does not follow the schema.</param>
internal sealed record ReviewReport(IReadOnlyList<FileReport> Files, DatasetReport? Rules, IReadOnlyList<Issue> Issues)
{
    public int ExitCode => Files.Max(file => file.ExitCode);

    public static ReviewReport Make(SchemaJsonOptions options, CancellationToken cancellation)
    {
        FileValidator validator = new(DomainTypes.Named(nameof(ReviewDataset)), options);
        FileReport review = validator.Validate("review.json", Corpus.ReviewUtf8, isLines: false, cancellation);
        FileReport curation = validator.Validate("curation.json", Corpus.CurationUtf8, isLines: false, cancellation);
        IReadOnlyList<FileReport> files = [review, curation];
        bool isReadable = files.All(file => file.ExitCode == Hosting.ExitCode.Fine);
        return new(
            files,
            isReadable ? LayeredDataset.Group(files)[0].Check() : null,
            [.. LayerSource.In(curation).SelectMany(source => source.Layer.Issues)]);
    }
}
