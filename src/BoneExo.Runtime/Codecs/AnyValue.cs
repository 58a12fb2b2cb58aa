using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>The schema <c>true</c>: any well-formed value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AnyValue : ISchemaEvaluator
{
    /// <inheritdoc/>
    public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode =>
        Utf8.Skip(ref json, at, ref run);
}
