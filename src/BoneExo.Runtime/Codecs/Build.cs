using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Builds the value of a valid document and stops at the first failure.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Build : IEvaluationMode
{
    /// <inheritdoc/>
    public static bool Collects => false;

    /// <inheritdoc/>
    public static bool Builds => true;
}
