namespace BoneExo.Scores;

/// <summary>
/// How much of a reporting checklist is fulfilled, and how much of it is known: always both, because a text that says nothing is no proof
/// that nothing was done.
/// </summary>
/// <param name="Fulfilled">The items that are reported.</param>
/// <param name="NotFulfilled">The items that are reported to be missing.</param>
/// <param name="Applicable">The items that apply to the methods used.</param>
public sealed record ReportingScore(int Fulfilled, int NotFulfilled, int Applicable)
{
    /// <summary>Fulfilled items among those that apply, from 0 to 1; nothing where nothing is stated.</summary>
    public double? Score => Fulfilled + NotFulfilled > 0 ? (double)Fulfilled / Applicable : null;

    /// <summary>Stated items among those that apply, from 0 to 1.</summary>
    public double Coverage => (double)(Fulfilled + NotFulfilled) / Applicable;

    /// <summary>The mean over several experiments; nothing where none has a score.</summary>
    public static double? Mean(IEnumerable<ReportingScore> scores)
    {
        double[] stated = [.. scores.Select(score => score.Score).OfType<double>()];
        return stated.Length > 0 ? stated.Average() : null;
    }

    /// <summary>Both figures, as counts.</summary>
    public override string ToString() => Score is null
        ? FormattableString.Invariant($"no score, 0 of {Applicable} items stated")
        : FormattableString.Invariant($"{Fulfilled} of {Applicable} items fulfilled, {Fulfilled + NotFulfilled} stated");
}
