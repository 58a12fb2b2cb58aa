using BoneExo.Cli.Commands;
using BoneExo.Domain;

namespace BoneExo.Cli.Validation;

/// <summary>What came out of validating the shipped review.</summary>
/// <param name="Collections">The records of all layers.</param>
/// <param name="Checks">What was looked for, and how often it was found.</param>
/// <param name="Issues">What the curator found.</param>
internal sealed record ReviewReport(
    IReadOnlyList<ShippedLayer> Layers,
    IReadOnlyList<(string Name, int Records)> Collections,
    IReadOnlyList<(string Name, int Findings)> Checks,
    IReadOnlyList<Issue> Issues)
{
    public int ExitCode => Layers.Any(layer => layer.Findings.Count > 0) ? Hosting.ExitCode.Problems : Hosting.ExitCode.Fine;

    public string Verdict => ExitCode == Hosting.ExitCode.Fine
        ? $"valid: {Quantities.Of(Issues.Count, "issue")} curated, no error without one"
        : $"not valid: {Quantities.Of(Layers.Sum(layer => layer.Findings.Count), "error")} that no issue acknowledges";

    public static ReviewReport Make(SchemaJsonOptions options)
    {
        IReadOnlyList<ShippedLayer> layers = ShippedLayer.ReadAll(options);
        IReadOnlyList<ReviewDataset> datasets = [.. layers.Select(layer => layer.Dataset).OfType<ReviewDataset>()];
        return new(
            layers,
            Validation.Collections.Count(datasets),
            [.. layers.Select(layer => ($"schema of {layer.Name}", layer.Findings.Count))],
            [.. datasets.SelectMany(dataset => dataset.Issues)]);
    }
}
