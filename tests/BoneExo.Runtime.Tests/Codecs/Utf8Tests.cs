using System.Text;
using System.Text.Unicode;
using CsCheck;

namespace BoneExo.Runtime.Tests.Codecs;

public class Utf8Tests
{
    private static readonly Gen<byte[]> Pieces = Gen.OneOf(
        Gen.OneOf("a", "é", "骨", "😀", "abcdefghijklmnop", "\u07FF", "\u0800", "\uFFFF", "\U0010FFFF", "ааааааааа").Select(Encoding.UTF8.GetBytes),
        Gen.OneOf("80", "BF", "C0", "C1", "C2", "E0", "E080", "E09F80", "ED", "ED9FBF", "EDA080", "F0", "F08F8080", "F4", "F48FBFBF", "F4908080", "F5808080", "FF", "E9AA").Select(Convert.FromHexString));

    [Fact]
    public void Any_bytes_in_a_string_are_accepted_exactly_if_they_are_UTF8() =>
        Gen.Select(
            Gen.Frequency((9, Pieces), (1, Gen.Byte[0x23, 0xFF].Array[0, 8].Where(bytes => !bytes.Contains((byte)'\\')))).Array[0, 24], Gen.Int[0, 40]).Sample(
            (pieces, padding) =>
            {
                byte[] text = [.. pieces.SelectMany(piece => piece)];
                byte[] json = [.. "[\""u8, .. text, .. "\""u8, .. Enumerable.Repeat((byte)' ', padding), .. "]"u8];

                Assert.Equal(Utf8.IsValid(text), SchemaJson.IsValidBy<BoneExo.Codecs.AnyValue>(json));
            },
            iter: 30_000);

    [Fact]
    public void Valid_text_of_every_length_is_accepted_and_a_cut_of_its_last_character_is_not()
    {
        foreach (string character in (string[])["é", "骨", "😀"])
        {
            for (int count = 1; count < 60; count++)
            {
                byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(character, count)));

                Assert.True(IsAccepted(text), $"{count} of {character}");
                Assert.False(IsAccepted(text[..^1]), $"{count} of {character}, cut");
            }
        }
    }

    [Fact]
    public void White_space_of_any_length_stands_between_tokens()
    {
        for (int length = 0; length < 70; length++)
        {
            string space = new string(' ', length) + "\r\n" + new string('\t', length % 5);

            Assert.Equal(RawJson.Parse("""{"a":[1,{}],"b":{}}"""), RawJson.Parse($"{space}{{{space}\"a\"{space}:{space}[{space}1{space},{space}{{{space}}}{space}]{space},{space}\"b\":{{}}{space}}}{space}"));
        }
    }

    private static bool IsAccepted(byte[] text) => SchemaJson.IsValidBy<BoneExo.Codecs.AnyValue>([.. "[\""u8, .. text, .. "\"]"u8]);
}
