using System.Diagnostics.CodeAnalysis;
using BoneExo.Codecs;

namespace BoneExo.Entry;

/// <summary>The codec of a generated type.</summary>
internal readonly struct TypeCodec<T> : ISchemaCodec<T> where T : ISchemaType<T>
{
    public static Site Site => T.Site;

    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, [MaybeNull] out T value) where TMode : struct, IEvaluationMode =>
        T.Walk<TMode>(ref json, at, ref run, out value);

    public static void Write(CompactWriter writer, T value) => T.Write(writer, value);
}
