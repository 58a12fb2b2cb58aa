using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace BoneExo.Codecs;

/// <summary>Evaluates, reads and writes the values of one C# type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISchemaCodec<T>
{
    /// <summary>Where the schema stands; of no use where nothing refers to it.</summary>
    static virtual Site Site => Site.None;

    /// <summary>Evaluates the value that begins at <paramref name="at"/>, builds it in building modes, and returns the offset after it, or a negative number.</summary>
    static abstract int Walk<TMode>(ref byte json, int at, ref Evaluation run, [MaybeNull] out T value) where TMode : struct, IEvaluationMode;

    /// <summary>Writes the value.</summary>
    static abstract void Write(CompactWriter writer, T value);
}
