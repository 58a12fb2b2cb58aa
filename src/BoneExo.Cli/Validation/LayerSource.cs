using BoneExo.Domain;

namespace BoneExo.Cli.Validation;

/// <summary>A layer of a data set and where it was read.</summary>
internal sealed record LayerSource(FileReport File, ReadDocument Document, ReviewDataset Layer)
{
    /// <summary>The layers in a file.</summary>
    public static IEnumerable<LayerSource> In(FileReport file) =>
        file.Documents.SelectMany(document => document.Value is ReviewDataset layer ? [new LayerSource(file, document, layer)] : Array.Empty<LayerSource>());
}
