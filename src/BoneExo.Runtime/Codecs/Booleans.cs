using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace BoneExo.Codecs;

/// <summary>Walks boolean values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Booleans
{
    /// <summary>Judges a value that must be true or false.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Judge(ref byte json, int at, ref Evaluation run) =>
        Utf8.IsBoolean(ref json, at) ? Utf8.Literal(ref json, at, run.End) : Utf8.Invalid;

    /// <summary>Walks a value that must be true or false.</summary>
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out bool value, TypeRules rules) where TMode : struct, IEvaluationMode
    {
        byte first = Utf8.Byte(ref json, at);
        value = first == (byte)'t';
        return value || first == (byte)'f' ? Utf8.Literal(ref json, at, run.End) : run.Mismatch<TMode>(ref json, at, rules);
    }
}
