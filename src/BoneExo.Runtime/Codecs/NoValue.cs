using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>The schema <c>false</c>, which refuses every value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NoValue : ISchemaEvaluator
{
    private static readonly Site Nowhere = new("", "");

    /// <inheritdoc/>
    public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode
    {
        int end = Utf8.Skip(ref json, at, ref run);
        return end > 0 && run.Fail<TMode>(at, Nowhere, "false") ? end : Utf8.Invalid;
    }
}
