using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Records every failure and builds nothing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Collect : IEvaluationMode
{
    /// <inheritdoc/>
    public static bool Collects => true;

    /// <inheritdoc/>
    public static bool Builds => false;
}
