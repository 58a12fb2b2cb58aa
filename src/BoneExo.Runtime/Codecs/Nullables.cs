using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace BoneExo.Codecs;

/// <summary>Walks values that may be null instead of what their codec reads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Nullables
{
    /// <summary>Walks null or a struct.</summary>
    public static int Walk<TMode, T, TCodec>(ref byte json, int at, ref Evaluation run, out T? value)
        where TMode : struct, IEvaluationMode where T : struct where TCodec : struct, ISchemaCodec<T>
    {
        value = null;
        if (Utf8.IsNull(ref json, at))
            return Utf8.Null(ref json, at, ref run);
        at = TCodec.Walk<TMode>(ref json, at, ref run, out T inner);
        if (TMode.Builds)
            value = inner;
        return at;
    }

    /// <summary>Walks null or an object.</summary>
    public static int Walk<TMode, T, TCodec>(ref byte json, int at, ref Evaluation run, [MaybeNull] out T value)
        where TMode : struct, IEvaluationMode where T : class where TCodec : struct, ISchemaCodec<T>
    {
        value = null;
        return Utf8.IsNull(ref json, at)
            ? Utf8.Null(ref json, at, ref run)
            : TCodec.Walk<TMode>(ref json, at, ref run, out value);
    }

    /// <summary>Walks null or a struct whose schema is reached by reference.</summary>
    public static int Walk<TMode, T, TCodec>(ref byte json, int at, ref Evaluation run, Site from, string via, out T? value)
        where TMode : struct, IEvaluationMode where T : struct where TCodec : struct, ISchemaCodec<T>
    {
        int hops = run.Go<TMode>(from, via, TCodec.Site);
        at = Walk<TMode, T, TCodec>(ref json, at, ref run, out value);
        run.Return<TMode>(hops);
        return at;
    }

    /// <summary>Walks null or an object whose schema is reached by reference.</summary>
    public static int Walk<TMode, T, TCodec>(ref byte json, int at, ref Evaluation run, Site from, string via, [MaybeNull] out T value)
        where TMode : struct, IEvaluationMode where T : class where TCodec : struct, ISchemaCodec<T>
    {
        int hops = run.Go<TMode>(from, via, TCodec.Site);
        at = Walk<TMode, T, TCodec>(ref json, at, ref run, out value);
        run.Return<TMode>(hops);
        return at;
    }

    /// <summary>Writes null or the struct.</summary>
    public static void Write<T, TCodec>(CompactWriter writer, T? value) where T : struct where TCodec : struct, ISchemaCodec<T>
    {
        if (value is { } inner)
            TCodec.Write(writer, inner);
        else
            writer.WriteNull();
    }

    /// <summary>Writes null or the object.</summary>
    public static void Write<T, TCodec>(CompactWriter writer, T? value) where T : class where TCodec : struct, ISchemaCodec<T>
    {
        if (value is not null)
            TCodec.Write(writer, value);
        else
            writer.WriteNull();
    }
}
