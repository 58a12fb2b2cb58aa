namespace BoneExo.Benchmarks.Measuring;

/// <summary>What one candidate took.</summary>
/// <param name="Nanoseconds">Per document, the median of the rounds.</param>
/// <param name="MegabytesPerSecond">Of 10⁶ bytes.</param>
/// <param name="AllocatedBytes">Per document.</param>
/// <param name="Ratio">To the skim of the same run, by the byte.</param>
/// <param name="Valid">How many documents it calls valid; -1 where it gives no verdict.</param>
internal sealed record Measurement(string Candidate, double Nanoseconds, double MegabytesPerSecond, double AllocatedBytes, double Ratio, int Valid)
{
    /// <summary>How many documents it went through.</summary>
    public int Documents { get; init; }
}
