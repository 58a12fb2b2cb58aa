using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>What one walk over a document is for; the JIT specialises every walk for each mode, so its answers are constants.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEvaluationMode
{
    /// <summary>Whether the walk records every failure and goes on, instead of stopping at the first.</summary>
    static abstract bool Collects { get; }

    /// <summary>Whether the walk builds the value it reads.</summary>
    static abstract bool Builds { get; }

    /// <summary>Whether the walk only says whether the value is valid.</summary>
    static virtual bool OnlyDecides => false;

    /// <summary>Whether an evaluator of a schema around the value has accepted it.</summary>
    static virtual bool IsJudged => false;

    /// <summary>Whether the walk records what the schemas say of a value that is known to be valid.</summary>
    static virtual bool Annotates => false;
}
