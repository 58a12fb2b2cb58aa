using BoneExo.Exports;

namespace BoneExo.Queries;

/// <summary>What a format holds of a dataset, and how much it leaves out.</summary>
/// <param name="Format">The name under which it is exported.</param>
/// <param name="Title">What the format is, and what it holds.</param>
/// <param name="Losses">Everything that it does not say.</param>
public sealed record ExportAccount(string Format, string Title, ValueArray<ExportLoss> Losses)
{
    /// <summary>How many losses are of a kind.</summary>
    public int Count(ExportLossKind kind) => Losses.Count(loss => loss.Kind == kind);
}
