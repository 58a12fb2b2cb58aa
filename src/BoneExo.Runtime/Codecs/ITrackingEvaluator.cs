using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>An evaluator that also marks which members or items it has evaluated, for a schema above that asks for the others.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITrackingEvaluator : ISchemaEvaluator
{
    /// <summary>Evaluates the value that begins here, and adds to the current set of marks.</summary>
    static abstract int Track<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode;
}
