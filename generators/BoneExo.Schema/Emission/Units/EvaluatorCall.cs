namespace BoneExo.Schema.Emission.Units;

/// <summary>How one schema calls the evaluator of another.</summary>
/// <param name="Name">The evaluator's full name.</param>
/// <param name="Via">The keywords from the one to the other, where a reference is among them: then they are kept track of.</param>
internal sealed record EvaluatorCall(string Name, string? Via);
