using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Builds a value that an evaluator of its whole schema has accepted: what is inside is not given to evaluators again.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BuildValid : IEvaluationMode
{
    /// <inheritdoc/>
    public static bool Collects => false;

    /// <inheritdoc/>
    public static bool Builds => true;

    /// <inheritdoc/>
    public static bool IsJudged => true;
}
