namespace BoneExo.Benchmarks.Edits;

/// <summary>What one edit costs: milliseconds by step, each without the steps before it.</summary>
/// <param name="Emitted">The files that are emitted again.</param>
/// <param name="Total">A run of the driver, which also adds the parsing of emitted files; without the tracking of steps.</param>
/// <param name="Kilobytes">Allocated by that run.</param>
internal sealed record EditCost(int Emitted, double Parse, double Compile, double Units, double Located, double Emit, double Total, double Kilobytes);
