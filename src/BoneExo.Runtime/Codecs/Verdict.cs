using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Says only whether the document is valid: stops at the first failure and allocates nothing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Verdict : IEvaluationMode
{
    /// <inheritdoc/>
    public static bool Collects => false;

    /// <inheritdoc/>
    public static bool Builds => false;

    /// <inheritdoc/>
    public static bool OnlyDecides => true;
}
