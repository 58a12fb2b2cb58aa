using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>Reads and writes any JSON value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RawJsonCodec : ISchemaCodec<RawJson>, ISchemaEvaluator
{
    /// <inheritdoc/>
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out RawJson value) where TMode : struct, IEvaluationMode =>
        RawJsons.Walk<TMode>(ref json, at, ref run, out value);

    /// <inheritdoc/>
    public static int Evaluate<TMode>(ref byte json, int at, ref Evaluation run) where TMode : struct, IEvaluationMode =>
        Utf8.Skip(ref json, at, ref run);

    /// <inheritdoc/>
    public static void Write(CompactWriter writer, RawJson value) => writer.Write(value);
}
