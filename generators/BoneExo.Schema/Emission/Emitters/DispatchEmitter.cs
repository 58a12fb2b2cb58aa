namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes methods from UTF-8 text to a number or member: by length, then by the bytes that tell most texts apart.</summary>
internal static class DispatchEmitter
{
    /// <summary>As many texts are compared one after another.</summary>
    public const int MostInRow = 3;

    /// <summary>More texts are looked up in a table: the JIT gives up optimizing a method with thousands of comparisons.</summary>
    public const int MostCompared = 64;

    public static void Write(CodeWriter writer, string head, IEnumerable<(string Text, string Result)> entries, string otherwise)
    {
        var lengths = entries
            .Select(entry => new Entry(entry.Text, Literal.UnescapedBytes(entry.Text), entry.Result))
            .GroupBy(entry => entry.Utf8.Length)
            .OrderBy(length => length.Key);
        using (writer.Block($"{head} => text.Length switch", "};"))
        {
            foreach (IGrouping<int, Entry> length in lengths)
                WriteArms(writer, Literal.Number(length.Key), [.. length], otherwise);
            writer.WriteLine($"_ => {otherwise},");
        }
    }

    private static void WriteArms(CodeWriter writer, string pattern, List<Entry> entries, string otherwise)
    {
        int index = entries.Count > MostInRow ? BestIndex([.. entries.Select(entry => entry.Utf8)]) : -1;
        if (index < 0)
        {
            foreach (Entry entry in entries)
                writer.WriteLine($"{pattern} when global::System.MemoryExtensions.SequenceEqual(text, {Literal.Unescaped(entry.Text)}) => {entry.Result},");
            return;
        }

        using (writer.Block($"{pattern} => text[{Literal.Number(index)}] switch", "},"))
        {
            foreach (IGrouping<byte, Entry> value in entries.GroupBy(entry => entry.Utf8[index]).OrderBy(value => value.Key))
                WriteArms(writer, Literal.Byte(value.Key), [.. value], otherwise);
            writer.WriteLine($"_ => {otherwise},");
        }
    }

    /// <summary>The place with the most different bytes; none where the texts are all the same.</summary>
    public static int BestIndex(List<byte[]> texts)
    {
        int best = -1, most = 1;
        for (int i = 0; i < texts[0].Length; i++)
        {
            int index = i, different = texts.Select(text => text[index]).Distinct().Count();
            if (different > most)
                (best, most) = (i, different);
        }

        return best;
    }

    private sealed record Entry(string Text, byte[] Utf8, string Result);
}
