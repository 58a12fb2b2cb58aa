using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Records every failure and builds what can be built.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Recover : IEvaluationMode
{
    /// <inheritdoc/>
    public static bool Collects => true;

    /// <inheritdoc/>
    public static bool Builds => true;
}
