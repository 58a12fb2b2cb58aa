namespace BoneExo.Exports;

/// <summary>A dataset in another format.</summary>
/// <param name="Text">What the format says, with '\n' at the end of every line.</param>
/// <param name="Losses">What the format does not say, in the dataset's order: with <paramref name="Text"/> nothing is unaccounted for.</param>
public sealed record Export(string Text, ValueArray<ExportLoss> Losses);
