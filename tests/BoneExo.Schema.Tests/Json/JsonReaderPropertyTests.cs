using System.Text.Json;
using BoneExo.Schema.Json;
using CsCheck;

namespace BoneExo.Schema.Tests.Json;

/// <summary>The reader against System.Text.Json, on random texts and on texts with random damage.</summary>
public class JsonReaderPropertyTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char["abAB01 _-/~\"\\\b\n\té€"], 0, 8],
        Gen.Const("😀"),
        Gen.Const("\\u"));

    private static readonly Gen<string> Scalar = Gen.OneOf(
        Gen.OneOf(Constants("null", "true", "false", "0", "-0", "1e5", "-12.5E-3", "1E+400", "0.10")),
        Gen.Int.Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Text.Select(t => JsonSerializer.Serialize(t)));

    private static readonly Gen<string> Space = Gen.OneOf(Constants("", "", "", " ", "\n", "\t\r\n "));

    private static readonly Gen<string> Json = Gen.Recursive<string>((depth, inner) => depth > 4
        ? Scalar
        : Gen.Frequency(
            (2, Scalar),
            (1, Gen.Select(Space, inner.Array[0, 4], (s, items) => "[" + s + string.Join(s + "," + s, items) + s + "]")),
            (1, Gen.Select(Space, Gen.Select(Text, inner).Array[0, 4], (s, members) =>
                "{" + s + string.Join(s + ",", members.Select(m => JsonSerializer.Serialize(m.Item1) + s + ":" + s + m.Item2)) + s + "}"))));

    private static readonly Gen<string> Damaged =
        Gen.Select(Json, Gen.Int[0, 1000], Gen.Int[0, 2], Gen.Char["{}[]:,\"\\0123456789eE+-.truefalsn \u0001\ud800x"], (text, at, kind, c) =>
        {
            int position = at % (text.Length + 1);
            return kind switch
            {
                0 => text.Insert(position, c.ToString()),
                1 when position < text.Length => text.Remove(position, 1),
                2 when position < text.Length => text.Remove(position, 1).Insert(position, c.ToString()),
                _ => text.Substring(0, position),
            };
        });

    [Fact]
    public void Good_texts_are_read_like_System_Text_Json_reads_them() => Json.Sample(Agrees, iter: 2000);

    [Fact]
    public void Damaged_texts_are_refused_like_System_Text_Json_refuses_them() => Damaged.Sample(Agrees, iter: 20000);

    private static Gen<string>[] Constants(params string[] texts) => [.. texts.Select(t => Gen.Const(t))];

    private static bool Agrees(string text)
    {
        JsonReading reading = JsonReader.Read(text);
        bool isWellFormed = reading.Faults.All(f => f.Rule.Id == "BEX1002");

        // Their parser takes UTF-8, which has no lone surrogates: it never sees the damaged text as it is.
        if (text.Any(char.IsSurrogate) && !IsWellFormedUtf16(text))
            return true;
        try
        {
            using JsonDocument theirs = JsonDocument.Parse(text);
            return isWellFormed && (reading.Faults.Count > 0 || SameValue(theirs.RootElement, reading.Value!));
        }
        catch (JsonException)
        {
            return !isWellFormed && reading.Value is null && reading.Faults.All(f => f.Range.Start >= 0 && f.Range.End <= text.Length);
        }
    }

    private static bool IsWellFormedUtf16(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }

    private static bool SameValue(JsonElement theirs, JsonValue ours) => (theirs.ValueKind, ours) switch
    {
        (JsonValueKind.Null, JsonNull) => true,
        (JsonValueKind.True, JsonBoolean { Value: true }) => true,
        (JsonValueKind.False, JsonBoolean { Value: false }) => true,
        (JsonValueKind.Number, Schema.Json.JsonNumber n) => theirs.GetRawText() == n.Lexeme,
        (JsonValueKind.String, JsonString s) => SameText(theirs, s.Value),
        (JsonValueKind.Array, JsonArray a) => theirs.EnumerateArray().Zip(a.Items).All(p => SameValue(p.First, p.Second)) && theirs.GetArrayLength() == a.Items.Count,
        (JsonValueKind.Object, JsonObject o) => theirs.EnumerateObject().Zip(o.Members).All(p => SameName(p.First, p.Second.Name) && SameValue(p.First.Value, p.Second.Value))
            && theirs.EnumerateObject().Count() == o.Members.Count,
        _ => false,
    };

    private static bool SameName(JsonProperty theirs, string ours) => !IsWellFormedUtf16(ours) || theirs.Name == ours;

    // An escaped lone surrogate is well-formed JSON, but they refuse to spell it.
    private static bool SameText(JsonElement theirs, string ours) => !IsWellFormedUtf16(ours) || theirs.GetString() == ours;
}
