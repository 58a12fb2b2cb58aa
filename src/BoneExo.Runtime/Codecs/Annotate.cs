using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Records every annotation of a document that a verdict has found valid.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Annotate : IEvaluationMode
{
    /// <inheritdoc/>
    public static bool Collects => false;

    /// <inheritdoc/>
    public static bool Builds => false;

    /// <inheritdoc/>
    public static bool Annotates => true;
}
