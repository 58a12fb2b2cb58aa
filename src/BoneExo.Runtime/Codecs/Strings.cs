using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using BoneExo.Values;

namespace BoneExo.Codecs;

/// <summary>Walks string values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Strings
{
    private static readonly SearchValues<byte> PlainBytes =
        SearchValues.Create([.. Enumerable.Range(0x20, 0x60).Select(character => (byte)character).Where(character => character != (byte)'\\')]);

    private delegate bool Reader<T>(ReadOnlySpan<byte> text, out T value);

    /// <summary>Walks a value that must be a string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, [MaybeNull] out string value, StringRules rules)
        where TMode : struct, IEvaluationMode
    {
        if (Utf8.IsString(ref json, at))
        {
            int length = Utf8.PlainLengthInRow(ref json, at + 1, ref run);
            if (length >= 0 && rules.AllowsPlain(length))
            {
                value = TMode.Builds ? PlainText.Widen(ref json, at + 1, length) : null;
                return at + length + 2;
            }
        }
        return LongWalk<TMode>(ref json, at, ref run, out value, rules);
    }

    /// <summary>Walks a value that must be a string and, in building modes, a <see cref="Guid"/>.</summary>
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out Guid value, StringRules rules) where TMode : struct, IEvaluationMode =>
        Read<TMode, Guid>(ref json, at, ref run, out value, rules, TextForms.TryReadGuid, "a UUID such as 123e4567-e89b-12d3-a456-426614174000");

    /// <summary>Walks a value that must be a string and, in building modes, a date.</summary>
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out DateOnly value, StringRules rules) where TMode : struct, IEvaluationMode =>
        Read<TMode, DateOnly>(ref json, at, ref run, out value, rules, TextForms.TryReadDate, "a date such as 2026-11-23");

    /// <summary>Walks a value that must be a string and, in building modes, a date with time and offset.</summary>
    public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, out DateTimeOffset value, StringRules rules) where TMode : struct, IEvaluationMode =>
        Read<TMode, DateTimeOffset>(ref json, at, ref run, out value, rules, TextForms.TryReadDateTime, "a date and time such as 2026-11-23T10:00:00Z");

    /// <summary>Evaluates the string that begins here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Check<TMode>(ref byte json, int at, ref Evaluation run, StringRules rules) where TMode : struct, IEvaluationMode
    {
        int length = Utf8.PlainLengthInRow(ref json, at + 1, ref run);
        return length >= 0 && rules.AllowsPlain(length)
            ? at + length + 2
            : LongCheck<TMode>(ref json, at, ref run, rules);
    }

    /// <summary>Judges a value that must be a string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Judge(ref byte json, int at, ref Evaluation run) =>
        Utf8.IsString(ref json, at) ? Utf8.String(ref json, at, ref run) : Utf8.Invalid;

    /// <summary>Judges one of a row of values that must be strings.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int JudgeInRow(ref byte json, int at, ref Evaluation run) =>
        Utf8.IsString(ref json, at) ? Utf8.StringInRow(ref json, at, ref run) : Utf8.Invalid;

    /// <summary>Judges a value that must be a string and follow rules.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Judge(ref byte json, int at, ref Evaluation run, StringRules rules) =>
        Utf8.IsString(ref json, at) ? Check<Verdict>(ref json, at, ref run, rules) : Utf8.Invalid;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LongWalk<TMode>(ref byte json, int at, ref Evaluation run, out string? value, StringRules rules)
        where TMode : struct, IEvaluationMode
    {
        value = null;
        if (!Utf8.IsString(ref json, at))
            return run.Mismatch<TMode>(ref json, at, rules);
        int length = rules.AsksPatternOnly ? Utf8.PlainLengthInRow(ref json, at + 1, ref run) : Utf8.Invalid;
        if (length >= 0 && rules.HoldsOfPlain(ref json, at + 1, length, run.End))
        {
            if (TMode.Builds)
                value = PlainText.Widen(ref json, at + 1, length);
            return at + length + 2;
        }
        int end = Checked<TMode>(ref json, at, ref run, rules, out bool isViolated);
        if (!TMode.Builds || end < 0)
            return end;
        if (isViolated && rules.IsScalar)
            return run.Miss(end);
        value = Materialize(ref json, at, end, ref run);
        return end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LongCheck<TMode>(ref byte json, int at, ref Evaluation run, StringRules rules) where TMode : struct, IEvaluationMode
    {
        int length = rules.AsksPatternOnly ? Utf8.PlainLengthInRow(ref json, at + 1, ref run) : Utf8.Invalid;
        return length >= 0 && rules.HoldsOfPlain(ref json, at + 1, length, run.End)
            ? at + length + 2
            : Checked<TMode>(ref json, at, ref run, rules, out _);
    }

    private static int Read<TMode, T>(
        ref byte json, int at, ref Evaluation run, out T value, StringRules rules, Reader<T> reader, string form)
        where TMode : struct, IEvaluationMode where T : struct
    {
        value = default;
        if (!Utf8.IsString(ref json, at))
            return run.Mismatch<TMode>(ref json, at, rules);
        int end = Checked<TMode>(ref json, at, ref run, rules, out bool isViolated);
        if (!TMode.Builds || end < 0)
            return end;
        if (isViolated && rules.IsScalar)
            return run.Miss(end);
        return reader(Utf8.Text(ref json, at, ref run, out _), out value)
            ? end
            : run.Unreadable<TMode>(at, end, Keywords.Format, rules, form);
    }

    /// <summary>Checks a string and its rules; the offset after it, or a negative number where the walk stops.</summary>
    private static int Checked<TMode>(ref byte json, int at, ref Evaluation run, StringRules rules, out bool isViolated)
        where TMode : struct, IEvaluationMode
    {
        isViolated = false;
        if (rules.LimitsLengthOnly)
        {
            int after = Utf8.RestOfString(ref json, at + 1, run.End);
            if (after < 0 || rules.AllowsAnyOf(after - at - 2))
                return after;
            ReadOnlySpan<byte> raw = Utf8.Slice(ref json, at + 1, after - at - 2);
            if (!raw.Contains((byte)'\\') && WrongLength(raw, rules) is null)
                return after;
        }
        ReadOnlySpan<byte> text = Utf8.Text(ref json, at, ref run, out int end);
        if (end < 0)
            return Utf8.Invalid;
        string? wrongLength = WrongLength(text, rules);
        PatternMatch match = rules.Matches(text);
        bool hasFormat = rules.HasFormat(text);
        string? content = rules.ViolatedContent(text);
        isViolated = wrongLength is not null || match != PatternMatch.Yes || !hasFormat || content is not null;
        if (wrongLength is not null && !run.Record<TMode>(at, wrongLength, rules))
            return Utf8.Invalid;
        if (!hasFormat && !run.Record<TMode>(at, Keywords.AssertedFormat, rules))
            return Utf8.Invalid;
        if (content is not null && !run.Record<TMode>(at, content, rules))
            return Utf8.Invalid;
        string detail = match == PatternMatch.Undecided ? "pattern not decided" : "";
        return match == PatternMatch.Yes || run.Record<TMode>(at, Keywords.Pattern, rules, detail: detail) ? end : Utf8.Invalid;
    }

    /// <summary>Whether an unescaped text follows every rule.</summary>
    internal static bool Holds(ReadOnlySpan<byte> text, StringRules rules) =>
        WrongLength(text, rules) is null && (rules.Pattern?.IsMatch(text) ?? true) && rules.HasFormat(text) && rules.ViolatedContent(text) is null;

    private static string? WrongLength(ReadOnlySpan<byte> text, StringRules rules)
    {
        // A code point has one to four bytes, so most lengths need no count.
        if (text.Length <= rules.MaxLength && text.Length / 4 >= rules.MinLength)
            return null;
        int length = Utf8.CodePoints(text);
        return length < rules.MinLength ? Keywords.MinLength : length > rules.MaxLength ? Keywords.MaxLength : null;
    }

    /// <summary>The C# string of a checked string, from its opening quote to the offset after its closing one.</summary>
    internal static string Materialize(ref byte json, int at, int end, ref Evaluation run)
    {
        ReadOnlySpan<byte> raw = Utf8.Slice(ref json, at + 1, end - at - 2);
        if (!raw.ContainsAnyExcept(PlainBytes))
            return Encoding.Latin1.GetString(raw);
        return Encoding.UTF8.GetString(raw.Contains((byte)'\\') ? run.Unescape(raw, replacesLoneSurrogates: true) : raw);
    }

    /// <summary>The C# string of a checked member name.</summary>
    internal static string Name(ref byte json, int at, ref Evaluation run)
    {
        int length = Utf8.PlainLength(ref json, at + 1, ref run);
        return length >= 0 ? PlainText.Widen(ref json, at + 1, length) : Materialize(ref json, at, Utf8.String(ref json, at, ref run), ref run);
    }
}
