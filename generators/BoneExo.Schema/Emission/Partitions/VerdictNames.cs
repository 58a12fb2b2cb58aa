using BoneExo.Schema.Naming;
using BoneExo.Schema.Optimizing;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Names of verdicts: each tells its first schema, and two goals have two names.</summary>
internal static class VerdictNames
{
    /// <summary>The class inside a document's evaluators; those are called by pointers, which begin with <c>_</c> or are <c>Root</c>.</summary>
    public const string Class = "Verdicts";

    // A pointer's name has 'U' only before four hexadecimal digits.
    public static string Method(Goal goal) => EvaluatorNames.Pointer(goal.Schemas[0].Pointer)
        + (goal.Schemas.Count > 1 ? "UAnd" + EvaluatorNames.Digest(string.Join("\n", goal.Schemas.Skip(1))) : "");
}
