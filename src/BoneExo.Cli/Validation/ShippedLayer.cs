using System.Reflection;
using BoneExo.Domain;

namespace BoneExo.Cli.Validation;

/// <summary>A layer of the shipped review as it was read, with what its schema finds wrong.</summary>
internal sealed record ShippedLayer(string Name, ReviewDataset? Dataset, IReadOnlyList<DataFinding> Findings)
{
    private static readonly string[] Names = ["review.json", "curation.json"];

    public static IReadOnlyList<ShippedLayer> ReadAll(SchemaJsonOptions options) => [.. Names.Select(name => Read(name, options))];

    private static ShippedLayer Read(string name, SchemaJsonOptions options)
    {
        using Stream resource = Assembly.Load("BoneExo.Corpus").GetManifestResourceStream(name)!; // the project embeds it
        using MemoryStream json = new();
        resource.CopyTo(json);
        _ = SchemaJson.TryParse(json.ToArray(), out ReviewDataset? dataset, out ValidationReport report, options);
        return new(name, dataset, [.. report.Errors.Select(error => DataFinding.Of(error, lineOffset: 0))]);
    }
}
