using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using BoneExo.Values;

namespace BoneExo.Codecs;

/// <summary>Walks objects whose members all follow one schema.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Maps
{
    /// <summary>Walks a value that must be an object; a member that cannot be built is left out.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Walk<TMode, T, TCodec>(ref byte json, int at, ref Evaluation run, out ValueMap<T> value, ObjectRules rules)
        where TMode : struct, IEvaluationMode where TCodec : struct, ISchemaCodec<T> =>
        Gather<TMode, T, TCodec>(ref json, at, ref run, out value, rules);

    /// <summary>The same for strings.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Walk<TMode, TCodec>(ref byte json, int at, ref Evaluation run, out ValueMap<string> value, ObjectRules rules)
        where TMode : struct, IEvaluationMode where TCodec : struct, ISchemaCodec<string> =>
        Gather<TMode, string, TCodec>(ref json, at, ref run, out value, rules);

    /// <summary>Judges a value that must be an object.</summary>
    public static int Judge<TItem>(ref byte json, int at, ref Evaluation run, ObjectRules rules) where TItem : struct, ISchemaEvaluator
    {
        if (!Utf8.IsObject(ref json, at))
            return Utf8.Invalid;
        if (rules.Required != 0)
            return JudgeNamed<TItem>(ref json, at, ref run, rules);
        at = run.EnterObject(ref json, at);
        while (at > 0 && Utf8.IsName(ref json, at))
        {
            at = Utf8.AnyName(ref json, at, ref run);
            if (at < 0)
                return at;
            at = TItem.Evaluate<Verdict>(ref json, at, ref run);
            if (at < 0)
                return at;
            at = Utf8.NextMember(ref json, at);
        }
        return at > 0 ? run.Leave(ref json, at) : Utf8.Invalid;
    }

    // Apart, because the names of most maps need not be told apart.
    private static int JudgeNamed<TItem>(ref byte json, int at, ref Evaluation run, ObjectRules rules) where TItem : struct, ISchemaEvaluator
    {
        ulong seen = 0;
        at = run.EnterObject(ref json, at);
        while (at > 0 && Utf8.IsName(ref json, at))
        {
            ReadOnlySpan<byte> name = Utf8.Name(ref json, at, ref run, out at);
            if (at < 0)
                return at;
            seen |= 1UL << rules.IndexOf(name);
            at = TItem.Evaluate<Verdict>(ref json, at, ref run);
            if (at < 0)
                return at;
            at = Utf8.NextMember(ref json, at);
        }
        return at > 0 && (seen & rules.Required) == rules.Required ? run.Leave(ref json, at) : Utf8.Invalid;
    }

    /// <summary>Writes the entries in braces.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // as Gather is
    public static void Write<T, TCodec>(CompactWriter writer, ValueMap<T> value) where TCodec : struct, ISchemaCodec<T>
    {
        writer.StartObject();
        foreach ((string key, T item) in value.AsSpan())
        {
            writer.Name(key);
            TCodec.Write(writer, item);
        }
        writer.EndObject();
    }

    // In the code of each walk: what is compiled for all reference types has to look up the codec and call it indirectly for every member.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Gather<TMode, T, TCodec>(ref byte json, int at, ref Evaluation run, out ValueMap<T> value, ObjectRules rules)
        where TMode : struct, IEvaluationMode where TCodec : struct, ISchemaCodec<T>
    {
        value = default;
        if (!Utf8.IsObject(ref json, at))
            return run.Mismatch<TMode>(ref json, at, rules);
        int start = at;
        ulong seen = 0;
        MapBuilder<T> entries = default;
        int hops = run.Go<TMode, T, TCodec>(rules.Site, rules.Items);
        at = run.EnterObject(ref json, at);
        while (at > 0 && Utf8.IsName(ref json, at))
        {
            int name = at;
            ReadOnlySpan<byte> key = Utf8.Name(ref json, at, ref run, out at, out bool isPlain);
            if (at < 0)
                return Utf8.Invalid;
            if (rules.Required != 0)
                seen |= 1UL << rules.IndexOf(key);
            uint sample = 0;
            string? text = TMode.Builds ? isPlain ? Key(ref json, name, key, out sample) : LongKey(ref json, name, ref run, out sample) : null;
            int known = text is null ? -1 : entries.IndexOf(text, sample);
            if (known >= 0 && !run.Record<TMode>(name, Keywords.Duplicate, rules))
                return Utf8.Invalid;
            at = TCodec.Walk<TMode>(ref json, at, ref run, out T? item);
            if (at < 0)
                return Utf8.Invalid;
            if (text is not null && !(TMode.Collects && run.Missed()))
            {
                // A codec builds every value that it does not miss.
                if (known >= 0)
                    entries.Replace(known, item!);
                else
                    entries.Add(text, sample, item!);
            }
            at = Utf8.NextMember(ref json, at);
        }
        run.Return<TMode>(hops);
        if (at < 0 || ((seen & rules.Required) != rules.Required && !run.Missing<TMode>(start, seen, rules)))
            return Utf8.Invalid;
        if (TMode.Builds)
            value = new ValueMap<T>(entries.ToEntries());
        return run.Leave(ref json, at);
    }

    /// <summary>The C# string of a plain member name, and the sample of its text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static string Key(ref byte json, int at, ReadOnlySpan<byte> key, out uint sample)
    {
        // Of the document, not of the string: what was just written by wide stores is slow to load by others.
        sample = MapKeys.Sample(key);
        return PlainText.Widen(ref json, at + 1, key.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string LongKey(ref byte json, int at, ref Evaluation run, out uint sample)
    {
        int end = Utf8.String(ref json, at, ref run);
        ReadOnlySpan<byte> raw = Utf8.Slice(ref json, at + 1, end - at - 2);
        string text = Strings.Materialize(ref json, at, end, ref run);
        sample = MapKeys.Sample(raw.Contains((byte)'\\') ? Encoding.UTF8.GetBytes(text) : raw);
        return text;
    }
}
