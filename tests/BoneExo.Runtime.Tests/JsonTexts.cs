using System.Globalization;
using System.Text;
using CsCheck;

namespace BoneExo.Runtime.Tests;

/// <summary>Generates JSON texts: well-formed ones, batches that are nearly valid, and mutations of their bytes.</summary>
internal static class JsonTexts
{
    public static readonly Gen<string> Number = Gen.OneOf(
        Gen.OneOf("0", "-0", "1", "1.0", "1e0", "10", "1e1", "0.1e2", "100", "1E+2", "1e400", "1.0e400", "-1", "0.10", "1e-1", "12345678901234567890123456789012345678901", "0e99"),
        Gen.Int[-20, 20].Select(number => number.ToString(CultureInfo.InvariantCulture)),
        Gen.Double[-1e3, 1e3].Select(number => number.ToString("R", CultureInfo.InvariantCulture)));

    public static readonly Gen<string> Text = Gen.OneOf(
            Gen.OneOf("", "a", "\\u0061", "b", "é", "\\u00e9", "骨", "😀", "\\ud83d\\ude00", "\\n", "\\\"", "\\/", "/", "~0", "a text that is longer than thirty-two bytes, all ASCII", "長いテキスト、三十二バイトを超える"),
            Gen.String[Gen.Char['a', 'd'], 0, 3])
        .Select(text => $"\"{text}\"");

    public static readonly Gen<string> Scalar = Gen.Frequency(
        (3, Number), (3, Text), (1, Gen.OneOf("true", "false", "null")));

    public static readonly Gen<string> Space = Gen.Frequency((4, Gen.Const("")), (1, Gen.OneOf(" ", "\n", "\t ", "\r\n  ")));

    public static readonly Gen<string> Value = ValueOf(3);

    /// <summary>Batches in which here and there a member is wrong.</summary>
    public static readonly Gen<string> Batch = Members(
        Required("specimens", Items(Specimen(), 1, 3)),
        Member("count", Gen.OneOf("0", "5", "1e1", "15.0", "100")), Member("total", Gen.OneOf("1", "-0", "1e3", "9223372036854775807")),
        Member("pValue", Gen.OneOf("0.5", "1", "1e-300", "1.0")), Member("price", Gen.OneOf("0.01", "19.99", "1e2", "0")),
        Member("big", Gen.OneOf("1", "123456789012345678901234567890", "-1.5e30")),
        Member("date", Gen.OneOf("\"2024-02-29\"", "\"2023-02-29\"")), Member("isDone", Gen.OneOf("true", "false")), Member("method", Text),
        Member("evidence", Items(Evidence(), 0, 3)),
        Member("amounts", Members(Member("a", Number), Member("b", Number))),
        Member("extra", Value), Member("control", Gen.OneOf(Specimen(), Gen.Const("null"))),
        Member("ages", Items(Gen.OneOf("0", "1.0", "null", "77"), 0, 12)));

    /// <summary>The bytes of one of the texts, with one byte changed, removed or added.</summary>
    public static Gen<byte[]> Mutated(Gen<string> texts) =>
        from text in texts
        let bytes = Encoding.UTF8.GetBytes(text)
        from at in Gen.Int[0, Math.Max(0, bytes.Length - 1)]
        from other in Gen.Frequency((3, Gen.OneOf("{}[]\",:\\ \t\n0-.eEtfnu/a"u8.ToArray())), (1, Gen.Byte))
        from kind in Gen.Int[0, 2]
        select kind switch
        {
            0 when bytes.Length > 0 => [.. bytes[..at], other, .. bytes[(at + 1)..]],
            1 when bytes.Length > 0 => [.. bytes[..at], .. bytes[(at + 1)..]],
            _ => (byte[])[.. bytes[..at], other, .. bytes[at..]],
        };

    private static Gen<string> ValueOf(int depth) => depth == 0
        ? Scalar
        : Gen.Frequency((3, Scalar), (1, ArrayOf(ValueOf(depth - 1))), (1, ObjectOf(Gen.OneOf(Text, Gen.OneOf("\"a\"", "\"b\"")), ValueOf(depth - 1))));

    private static Gen<string> ArrayOf(Gen<string> items) =>
        Gen.Select(Gen.Select(Space, items, (space, item) => space + item).Array[0, 12], Space, (all, space) => $"[{string.Join(',', all)}{space}]");

    private static Gen<string> ObjectOf(Gen<string> names, Gen<string> values) =>
        Gen.Select(Gen.Select(names, Space, values, (name, space, value) => $"{name}{space}:{value}").Array[0, 4], Space, (all, space) => $"{{{space}{string.Join(',', all)}}}");

    private static Gen<string> Specimen() => Members(
        Required("id", Gen.OneOf("\"sp-1\"", "\"sp-\\u0032\"", "\"sp-123456789\"")),
        Required("comment", Gen.OneOf(Text, Gen.Const("null"))),
        Member("side", Gen.OneOf("\"left\"", "\"right\"")),
        Member("note", Gen.OneOf(Text, Gen.Const("null"))),
        Member("keywords", Gen.OneOf("[]", "[\"a\"]", "[\"a\", \"b\"]", "[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\"]")),
        Member("other", Value));

    private static Gen<string> Evidence() => Gen.OneOf(
        Members(Required("kind", Gen.Const("\"measurement\"")), Required("quantity", Gen.OneOf("1", "0.5", "1e3"))),
        Members(Required("kind", Gen.Const("\"other\"")), Member("x", Value)));

    private static Gen<string> Items(Gen<string> items, int fewest, int most) =>
        Gen.Frequency((30, items), (1, Scalar)).Array[fewest, most].Select(all => $"[{string.Join(", ", all)}]");

    private static Gen<string?> Required(string name, Gen<string> value) => Gen.Frequency((40, Present(name, value)), (1, Gen.Const((string?)null)));

    private static Gen<string?> Member(string name, Gen<string> value) => Gen.Frequency((2, Present(name, value)), (2, Gen.Const((string?)null)));

    private static Gen<string?> Present(string name, Gen<string> value) =>
        Gen.Select(Gen.Frequency((60, Gen.Const(name)), (1, Gen.Const(name + "x"))), Gen.Frequency((40, value), (1, Scalar)), (written, text) => (string?)$"\"{written}\":{text}");

    private static Gen<string> Members(params Gen<string?>[] members) =>
        Gen.Shuffle(members).SelectMany(shuffled => shuffled.Aggregate(
            Gen.Const((string?[])[]), (all, next) => Gen.Select(all, next, (before, member) => (string?[])[.. before, member])))
        .Select(all => $"{{{string.Join(',', all.Where(member => member is not null))}}}");
}
