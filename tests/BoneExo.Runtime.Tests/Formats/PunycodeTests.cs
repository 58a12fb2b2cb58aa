using System.Globalization;
using System.Text;
using BoneExo.Formats;
using CsCheck;

namespace BoneExo.Runtime.Tests.Formats;

/// <summary>RFC 3492.</summary>
public class PunycodeTests
{
    private static readonly Gen<int> CodePoint = Gen.Frequency(
        (3, Gen.Int['a', 'z']), (1, Gen.Int['0', '9']), (3, Gen.Int[0x80, 0x800]), (2, Gen.Int[0x3040, 0xD7FF]), (1, Gen.Int[0x10000, 0x10FFFF]));

    [Fact]
    public void What_is_encoded_is_decoded() =>
        CodePoint.Array[1, 30].Where(label => label.Any(code => code >= 0x80)).Sample(label =>
        {
            byte[] text = new byte[400];
            int[] decoded = new int[label.Length + 1];
            int length = Punycode.Encode(label, text);
            int count = Punycode.Decode(text.AsSpan(0, length), decoded);
            return length > 0 && count == label.Length && decoded.AsSpan(0, count).SequenceEqual(label);
        });

    [SkippableFact]
    public void Encoding_is_that_of_the_framework()
    {
        Skip.If(Framework.IsInvariant, "the framework encodes by ICU");
        IdnMapping mapping = new() { AllowUnassigned = true };
        Gen.OneOf('ü', 'é', 'λ', 'ж', '例', '한', 'a', 'z', '7').Array[1, 12].Select(letters => new string(letters)).Where(text => text.Any(c => c >= 0x80))
            .Sample(text => "xn--" + Encode(text) == mapping.GetAscii(text));
    }

    [Fact]
    public void What_does_not_fit_is_not_encoded()
    {
        int[] label = [.. "bücher".Select(c => (int)c)];

        Assert.Equal("bcher-kva", Encode("bücher"));
        for (int room = 0; room < "bcher-kva".Length; room++)
            Assert.Equal(-1, Punycode.Encode(label, new byte[room]));
    }

    [Theory]
    [InlineData("kv")] // cut off
    [InlineData("-")]
    [InlineData("a-é")]
    [InlineData("99999999999999999999")] // too large
    [InlineData("ib9b")] // a surrogate
    [InlineData("en32g")] // U+110000
    public void What_encodes_nothing_is_refused(string text) => Assert.Equal(-1, Punycode.Decode(Encoding.UTF8.GetBytes(text), new int[60]));

    private static string Encode(string text)
    {
        byte[] encoded = new byte[400];
        int length = Punycode.Encode([.. text.EnumerateRunes().Select(rune => rune.Value)], encoded);
        return Encoding.ASCII.GetString(encoded, 0, length);
    }
}
