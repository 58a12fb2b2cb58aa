using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace BoneExo.Codecs;

/// <summary>Walks arrays whose items all follow one schema.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Arrays
{
    /// <summary>Walks a value that must be an array; an item that cannot be built is left out.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Walk<TMode, T, TCodec>(ref byte json, int at, ref Evaluation run, out ValueArray<T> value, ArrayRules rules)
        where TMode : struct, IEvaluationMode where TCodec : struct, ISchemaCodec<T> =>
        Gather<TMode, T, TCodec>(ref json, at, ref run, out value, rules);

    /// <summary>The same for strings.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Walk<TMode, TCodec>(ref byte json, int at, ref Evaluation run, out ValueArray<string> value, ArrayRules rules)
        where TMode : struct, IEvaluationMode where TCodec : struct, ISchemaCodec<string> =>
        Gather<TMode, string, TCodec>(ref json, at, ref run, out value, rules);

    /// <summary>Judges a value that must be an array.</summary>
    public static int Judge<TItem>(ref byte json, int at, ref Evaluation run, ArrayRules rules) where TItem : struct, ISchemaEvaluator
    {
        if (!Utf8.IsArray(ref json, at))
            return Utf8.Invalid;
        int count = 0, mark = run.MarkItems();
        at = run.EnterArray(ref json, at);
        while (at > 0 && Utf8.Byte(ref json, at) != (byte)']')
        {
            if (rules.UniqueItems)
                run.PushItem(at);
            at = TItem.Evaluate<Verdict>(ref json, at, ref run);
            if (at < 0)
                return at;
            count++;
            at = Utf8.NextItem(ref json, at);
        }
        return at > 0 && rules.Allows(count) && (!rules.UniqueItems || AreUnique(ref json, ref run, mark)) ? run.Leave(ref json, at) : Utf8.Invalid;
    }

    /// <summary>Evaluates the array that begins here.</summary>
    public static int Evaluate<TMode, TItem>(ref byte json, int at, ref Evaluation run, ArrayRules rules)
        where TMode : struct, IEvaluationMode where TItem : struct, ISchemaEvaluator
    {
        if (!Utf8.IsArray(ref json, at))
            return run.Mismatch<TMode>(ref json, at, rules);
        int start = at, count = 0, mark = run.MarkItems(), hops = run.Go<TMode>(rules.Site, rules.Items, TItem.Site);
        at = run.EnterArray(ref json, at);
        while (at > 0 && Utf8.Byte(ref json, at) != (byte)']')
        {
            if (rules.UniqueItems)
                run.PushItem(at);
            at = TItem.Evaluate<TMode>(ref json, at, ref run);
            if (at < 0)
                return Utf8.Invalid;
            count++;
            at = Utf8.NextItem(ref json, at);
        }
        run.Return<TMode>(hops);
        return at > 0 && IsAllowed<TMode>(ref json, start, ref run, count, mark, rules) ? run.Leave(ref json, at) : Utf8.Invalid;
    }

    /// <summary>Writes the items in brackets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // as Gather is
    public static void Write<T, TCodec>(CompactWriter writer, ValueArray<T> value) where TCodec : struct, ISchemaCodec<T>
    {
        writer.StartArray();
        foreach (T item in value.AsSpan())
            TCodec.Write(writer, item);
        writer.EndArray();
    }

    /// <summary>Whether no two of the items pushed since the mark are equal as JSON; the items are given up.</summary>
    public static bool AreUnique(ref byte json, ref Evaluation run, int mark) =>
        EqualItems.Find(Utf8.Slice(ref json, 0, run.End), run.PopItems(mark)) is null;

    // In the code of each walk: what is compiled for all reference types has to look up the codec and call it indirectly for every item.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Gather<TMode, T, TCodec>(ref byte json, int at, ref Evaluation run, out ValueArray<T> value, ArrayRules rules)
        where TMode : struct, IEvaluationMode where TCodec : struct, ISchemaCodec<T>
    {
        value = default;
        if (!Utf8.IsArray(ref json, at))
            return run.Mismatch<TMode>(ref json, at, rules);
        int start = at, count = 0, mark = run.MarkItems();
        ItemBuffer<T> items = default;
        int hops = run.Go<TMode, T, TCodec>(rules.Site, rules.Items);
        at = run.EnterArray(ref json, at);
        while (at > 0 && Utf8.Byte(ref json, at) != (byte)']')
        {
            if (rules.UniqueItems)
                run.PushItem(at);
            at = TCodec.Walk<TMode>(ref json, at, ref run, out T? item);
            if (at < 0)
                return Utf8.Invalid;
            if (TMode.Builds && !(TMode.Collects && run.Missed()))
                items.Add(item!); // A codec builds every value that it does not miss.
            count++;
            at = Utf8.NextItem(ref json, at);
        }
        run.Return<TMode>(hops);
        if (at < 0 || !IsAllowed<TMode>(ref json, start, ref run, count, mark, rules))
            return Utf8.Invalid;
        if (TMode.Builds)
            value = new ValueArray<T>(items.ToArray());
        return run.Leave(ref json, at);
    }

    private static bool IsAllowed<TMode>(ref byte json, int start, ref Evaluation run, int count, int mark, ArrayRules rules)
        where TMode : struct, IEvaluationMode
    {
        if (!rules.Allows(count) && !run.Record<TMode>(start, count < rules.MinItems ? Keywords.MinItems : Keywords.MaxItems, rules, count))
            return false;
        if (!rules.UniqueItems)
            return true;
        ReadOnlySpan<int> items = run.PopItems(mark);
        return EqualItems.Find(Utf8.Slice(ref json, 0, run.End), items) is not var (first, second)
            || run.Record<TMode>(start, Keywords.UniqueItems, rules, detail: TMode.Collects ? $"{first} and {second}" : "");
    }
}
