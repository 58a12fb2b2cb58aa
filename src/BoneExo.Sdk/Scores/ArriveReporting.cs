using BoneExo.Domain;

namespace BoneExo.Scores;

/// <summary>
/// Scores an animal model by the essential items of ARRIVE 2.0 that the model can state: study design, sample size, randomisation,
/// blinding, outcome measures, experimental animals, experimental procedures. Exclusion criteria, statistics and results are no part of it.
/// </summary>
public static class ArriveReporting
{
    private const int Items = 7;

    /// <summary>The score of a model. An item of which a part is missing is not stated; one that is denied is not fulfilled.</summary>
    public static ReportingScore Of(ExperimentalModel.InVivo model)
    {
        bool?[] items =
        [
            Stated(model.Groups is not null),
            Stated(model.NPerGroup is not null),
            model.Randomised,
            model.Blinded,
            Stated(model.PrimaryOutcome is not null),
            Stated(model is { Species: not null, Strain: not null, Sex: not null and not Sex.NotStated, Age: not null }),
            Stated(model.Induction is { Kind: not InductionKind.NotStated, Route: not null } and not { Agent: null, Procedure: null }),
        ];
        return new(items.Count(item => item is true), items.Count(item => item is false), Items);
    }

    private static bool? Stated(bool isStated) => isStated ? true : null;
}
