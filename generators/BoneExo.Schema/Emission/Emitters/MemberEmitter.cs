using System.Globalization;
using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>
/// Writes how a walk tells known names apart: a few by words that include the closing quote, so that the name's end need not be found
/// first; more by length, then by words.
/// </summary>
internal static class MemberEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    private const int MostInRow = 5;

    /// <summary>As many names of one length are compared one after another.</summary>
    private const int MostOfLength = 4;

    /// <summary>The bytes that are compared at once.</summary>
    public const int Word = 8;

    /// <summary>The field that knows the names in every spelling.</summary>
    public static string Table(string method) => method + "Names";

    public static void WriteTable(CodeWriter writer, IEnumerable<string> names, string method)
    {
        writer.WriteLine($"private static readonly {RuntimeNames.Codecs}KnownNames {Table(method)} = new({string.Join(", ", names.Select(Literal.String))});");
        writer.WriteLine();
    }

    /// <summary>Sets <c>member</c> to the name's number or -1, and <c>at</c> to the offset of the value.</summary>
    public static void Write(CodeWriter writer, EquatableArray<string> names, string method)
    {
        string lookUp = $"long found = {Table(method)}.Find(ref json, at, ref run);";
        if (names.Count > DispatchEmitter.MostCompared)
        {
            writer.WriteLines(lookUp, "int member = (int)(found >> 32);", "at = (int)found;");
            return;
        }

        byte[][] utf8 = [.. names.Select(Literal.UnescapedBytes)];
        if (names.Count <= MostInRow)
            WriteRow(writer, utf8);
        else
            WriteByLength(writer, utf8);

        using (writer.Block("else"))
        {
            // With escapes, white space before the colon, or near the document's end.
            writer.WriteLines(
                lookUp,
                "member = (int)(found >> 32);",
                "at = (int)found;");
        }
    }

    private static void WriteRow(CodeWriter writer, byte[][] names)
    {
        List<int> plain = [.. Enumerable.Range(0, names.Length).Where(i => IsPlain(names[i]))];
        int readable = Math.Max(Word + 1, names.Max(name => name.Length) + 2);
        writer.WriteLine("int member = -1, colon = 0;");
        using (writer.Block($"if (run.End - at >= {Literal.Number(readable)})"))
        {
            writer.WriteLine($"ulong word = {Utf8}.Eight(ref json, at + 1);");
            foreach (int i in plain)
            {
                byte[] quoted = [.. names[i], (byte)'"'];
                writer.WriteLine($"{(i > plain[0] ? "else " : "")}if ({string.Join(" && ", Words(quoted, 1))})");
                writer.WriteLine($"    (member, colon) = ({Literal.Number(i)}, at + {Literal.Number(quoted.Length + 1)});");
            }
        }

        writer.WriteLine();
        writer.WriteLine($"if (member >= 0 && {Utf8}.Byte(ref json, colon) == (byte)':')");
        writer.WriteLine($"    at = {Utf8}.Value(ref json, colon);");
    }

    /// <summary>Whether a name stands in documents as it is: a quote inside it would be taken for its end.</summary>
    public static bool IsPlain(byte[] name) => Array.TrueForAll(name, value => value >= ' ' && value is not ((byte)'"' or (byte)'\\'));

    /// <summary>The comparisons of a text that begins so many bytes from here, and whose first eight bytes are in <c>word</c>.</summary>
    public static IEnumerable<string> Words(byte[] text, int offset)
    {
        ulong first = Number(text, 0, Math.Min(Word, text.Length));
        if (text.Length < Word)
        {
            yield return $"(word & {Literal.Mask((1UL << (8 * text.Length)) - 1)}) == {Literal.Mask(first)}";
            yield break;
        }

        yield return $"word == {Literal.Mask(first)}";
        for (int i = Word; i < text.Length; i += Word)
        {
            // The last word overlaps the one before.
            int from = Math.Min(i, text.Length - Word);
            yield return $"{Utf8}.Eight(ref json, at + {Literal.Number(from + offset)}) == {Literal.Mask(Number(text, from, Word))}";
        }
    }

    private static void WriteByLength(CodeWriter writer, byte[][] names)
    {
        writer.WriteLine($"int member = -1, length = {Utf8}.NameLength(ref json, at, ref run);");
        using (writer.Block("if (length >= 0)"))
        {
            using (writer.Block("switch (length)"))
            {
                foreach (var length in names.Select((name, member) => (Name: name, Member: member)).GroupBy(entry => entry.Name.Length).OrderBy(length => length.Key))
                {
                    writer.WriteLine($"case {Literal.Number(length.Key)}:");
                    using (writer.Indent())
                    {
                        WriteAlternatives(writer, [.. length]);
                        writer.WriteLine("break;");
                    }
                }
            }

            writer.WriteLine();
            writer.WriteLine($"at = {Utf8}.Value(ref json, at + length + 2);");
        }
    }

    private static void WriteAlternatives(CodeWriter writer, List<(byte[] Name, int Member)> names)
    {
        int index = names.Count > MostOfLength ? DispatchEmitter.BestIndex([.. names.Select(entry => entry.Name)]) : -1;
        if (index < 0)
        {
            for (int i = 0; i < names.Count; i++)
            {
                writer.WriteLine($"{(i > 0 ? "else " : "")}if ({string.Join(" && ", Pieces(names[i].Name))})");
                writer.WriteLine($"    member = {Literal.Number(names[i].Member)};");
            }

            return;
        }

        using (writer.Block($"switch ({Utf8}.Byte(ref json, at + {Literal.Number(index + 1)}))"))
        {
            foreach (var value in names.GroupBy(entry => entry.Name[index]).OrderBy(value => value.Key))
            {
                writer.WriteLine($"case {Literal.Byte(value.Key)}:");
                using (writer.Indent())
                {
                    WriteAlternatives(writer, [.. value]);
                    writer.WriteLine("break;");
                }
            }
        }
    }

    /// <summary>The comparisons of a name whose length is known: as few as there can be, the last overlapping the one before.</summary>
    public static IEnumerable<string> Pieces(byte[] name)
    {
        int size = name.Length >= 8 ? 8 : name.Length >= 4 ? 4 : name.Length >= 2 ? 2 : 1;
        if (name.Length == 0)
            yield return "true";
        for (int i = 0; i < name.Length; i += size)
        {
            int from = Math.Min(i, name.Length - size);
            yield return $"{Utf8}.{(size switch { 8 => "Eight", 4 => "Four", 2 => "Two", _ => "Byte" })}(ref json, at + {Literal.Number(from + 1)}) == 0x{Number(name, from, size).ToString("X", CultureInfo.InvariantCulture)}{(size switch { 8 => "UL", 4 => "U", _ => "" })}";
        }
    }

    private static ulong Number(byte[] text, int from, int count)
    {
        ulong number = 0;
        for (int i = count - 1; i >= 0; i--)
            number = number << 8 | text[from + i];
        return number;
    }
}
