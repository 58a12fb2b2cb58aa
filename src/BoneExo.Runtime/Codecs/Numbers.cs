using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace BoneExo.Codecs;

/// <summary>Walks number values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Numbers
{
    private delegate bool Reader<T>(ReadOnlySpan<byte> lexeme, out T value);

    /// <summary>Walks a value that must be a number and, in building modes, fit <see cref="int"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out int value, NumberRules rules) where TMode : struct, IEvaluationMode
    {
        int end = Simple(ref json, at, out long number, rules);
        value = (int)number;
        return end > 0 && (!TMode.Builds || value == number)
            ? end
            : Exact<TMode, int>(ref json, at, ref run, out value, rules, JsonNumber.TryRead, "int");
    }

    /// <summary>Walks a value that must be a number and, in building modes, fit <see cref="long"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out long value, NumberRules rules) where TMode : struct, IEvaluationMode
    {
        int end = Simple(ref json, at, out value, rules);
        return end > 0 ? end : Exact<TMode, long>(ref json, at, ref run, out value, rules, JsonNumber.TryRead, "long");
    }

    /// <summary>Walks a value that must be a number and, in building modes, fit <see cref="double"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out double value, NumberRules rules) where TMode : struct, IEvaluationMode
    {
        int end = Simple(ref json, at, out long number, rules);
        // "-0" keeps its sign only through the exact reading.
        value = number;
        return end > 0 && (!TMode.Builds || number != 0)
            ? end
            : Exact<TMode, double>(ref json, at, ref run, out value, rules, JsonNumber.TryRead, "double");
    }

    /// <summary>Walks a value that must be a number and, in building modes, fit <see cref="decimal"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out decimal value, NumberRules rules) where TMode : struct, IEvaluationMode
    {
        int end = Simple(ref json, at, out long number, rules);
        value = TMode.Builds ? number : 0;
        return end > 0 ? end : Exact<TMode, decimal>(ref json, at, ref run, out value, rules, JsonNumber.TryRead, "decimal");
    }

    /// <summary>Walks a value that must be a number and, in building modes, an integer of any length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out BigInteger value, NumberRules rules) where TMode : struct, IEvaluationMode
    {
        int end = Simple(ref json, at, out long number, rules);
        value = TMode.Builds ? number : default(BigInteger);
        return end > 0 ? end : Exact<TMode, BigInteger>(ref json, at, ref run, out value, rules, JsonNumber.TryRead, "BigInteger");
    }

    /// <summary>Evaluates the number that begins here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Check<TMode>(ref byte json, int at, ref Evaluation run, NumberRules rules) where TMode : struct, IEvaluationMode
    {
        int end = Simple(ref json, at, out _, rules);
        return end > 0 ? end : Checked<TMode>(ref json, at, ref run, rules, out _);
    }

    /// <summary>Judges a value that must be a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Judge(ref byte json, int at, ref Evaluation run)
    {
        _ = run;
        return Utf8.Number(ref json, at);
    }

    /// <summary>Judges a value that must be a number and follow rules.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Judge(ref byte json, int at, ref Evaluation run, NumberRules rules)
    {
        int end = Simple(ref json, at, out _, rules);
        return end > 0 ? end : JudgeExactly(ref json, at, ref run, rules);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int JudgeExactly(ref byte json, int at, ref Evaluation run, NumberRules rules) =>
        Utf8.IsNumber(ref json, at) ? Checked<Verdict>(ref json, at, ref run, rules, out _) : Utf8.Invalid;

    /// <summary>Reads a plain integer that follows the rules; 0 where the value needs a closer look.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Simple(ref byte json, int at, out long number, NumberRules rules)
    {
        int end = Utf8.SimpleInteger(ref json, at, out number);
        return rules.Allows(number) ? end : 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Exact<TMode, T>(
        ref byte json, int at, ref Evaluation run, out T value, NumberRules rules, Reader<T> reader, string type)
        where TMode : struct, IEvaluationMode where T : struct
    {
        value = default;
        if (!Utf8.IsNumber(ref json, at))
            return run.Mismatch<TMode>(ref json, at, rules);
        int end = Checked<TMode>(ref json, at, ref run, rules, out bool isReadable);
        if (!TMode.Builds || end < 0)
            return end;
        if (!isReadable)
            return run.Miss(end);
        return reader(Utf8.Slice(ref json, at, end - at), out value)
            ? end
            : run.Unreadable<TMode>(at, end, Keywords.Range, rules, type);
    }

    /// <summary>Checks a number and its rules exactly; the offset after it, or a negative number where the walk stops.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Checked<TMode>(ref byte json, int at, ref Evaluation run, NumberRules rules, out bool isReadable)
        where TMode : struct, IEvaluationMode
    {
        isReadable = false;
        int end = Utf8.Number(ref json, at);
        if (end < 0)
            return Utf8.Invalid;
        ReadOnlySpan<byte> lexeme = Utf8.Slice(ref json, at, end - at);
        if (!rules.IsOfType(lexeme))
            return rules.IsTyped && !run.Record<TMode>(at, Keywords.Type, rules) ? Utf8.Invalid : end;
        string? violated = rules.Violated(lexeme);
        isReadable = violated is null || !rules.IsScalar;
        for (; violated is not null; violated = rules.Violated(lexeme, violated))
        {
            if (!run.Record<TMode>(at, violated, rules))
                return Utf8.Invalid;
        }
        return end;
    }
}
