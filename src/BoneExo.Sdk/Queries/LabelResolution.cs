namespace BoneExo.Queries;

/// <summary>The records that a label may stand for.</summary>
/// <param name="Label">The label as given.</param>
/// <param name="Outcome">Whether it is one, several or none.</param>
/// <param name="Match">How closely all of them agree; nothing where there is none. What agrees less closely is no candidate.</param>
/// <param name="Candidates">The records, in the order of the dataset.</param>
public sealed record LabelResolution(string Label, LabelOutcome Outcome, LabelMatch? Match, ValueArray<LabelCandidate> Candidates);
