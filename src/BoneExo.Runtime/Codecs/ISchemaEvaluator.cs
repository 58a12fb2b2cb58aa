using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Evaluates a schema against the value at a position of a document.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISchemaEvaluator
{
    /// <summary>Where the schema stands.</summary>
    static virtual Site Site => Site.None;

    /// <summary>Evaluates the value that begins at <paramref name="at"/> and returns the offset after it, or a negative number.</summary>
    static abstract int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode;
}
