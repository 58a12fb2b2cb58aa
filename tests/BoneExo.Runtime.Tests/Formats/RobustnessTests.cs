using System.Text;
using BoneExo.Formats;
using CsCheck;

namespace BoneExo.Runtime.Tests.Formats;

/// <summary>What holds for every format, whatever the bytes are.</summary>
public class RobustnessTests
{
    private static readonly Dictionary<string, string[]> Examples = new()
    {
        ["date-time"] = ["1998-12-31T15:59:60.25-08:00", "1985-04-12t23:20:50z"],
        ["date"] = ["2024-02-29"],
        ["time"] = ["23:59:60.5+00:00"],
        ["duration"] = ["P3Y6M4DT12H30M5S", "P2W"],
        ["email"] = ["\"a\\\"b\"@example.com", "a.b@[IPv6:::1]"],
        ["idn-email"] = ["δοκιμή.a@bücher.example"],
        ["hostname"] = ["www.xn--bcher-kva.example", "xn--4dbrk0ce"],
        ["idn-hostname"] = ["क्\u200Cष.paral·lel.例え。テスト", "א״ב.xn--bcher-kva.e\u0323\u0302"],
        ["ipv4"] = ["192.0.2.255"],
        ["ipv6"] = ["2001:db8::ffff:1.2.3.4"],
        ["uri"] = ["http://u:p@[::1]:80/a%20b?q#f"],
        ["uri-reference"] = ["//u@[v1.a]/a?b#c"],
        ["iri"] = ["http://é@résumé/é?\uE000#é"],
        ["iri-reference"] = ["é/é?é#é"],
        ["uri-template"] = ["é{?a.b*,c:12}%41"],
        ["uuid"] = ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6"],
        ["json-pointer"] = ["/a~0b/~1é"],
        ["relative-json-pointer"] = ["12+3/a~0", "0#"],
        ["regex"] = ["(?<n>[a-\\u{1F600}\\p{Script=Greek}]{1,2}?)|\\k<n>\\1(?=é)"],
    };

    public static TheoryData<string> Names => [.. FormatRules.Names];

    [Fact]
    public void Every_name_has_a_predicate_and_no_other_has()
    {
        Assert.Equal(19, FormatRules.Names.Distinct().Count());
        Assert.All(FormatRules.Names, name => Assert.True(FormatRules.TryFind(name, out _)));
        Assert.All(["", "Date", "color", "date-time "], name => Assert.False(FormatRules.TryFind(name, out _)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutations_and_truncations_never_throw(string name)
    {
        Assert.True(FormatRules.TryFind(name, out FormatPredicate? predicate));
        foreach (byte[] example in Examples[name].Select(Encoding.UTF8.GetBytes))
        {
            for (int length = 0; length <= example.Length; length++)
            {
                predicate(example.AsSpan(0, length));
                predicate(example.AsSpan(length));
            }
            Gen.Select(Gen.Int[0, example.Length - 1], Gen.Byte, Gen.Int[0, 2]).Array[1, 4].Sample(edits =>
            {
                List<byte> text = [.. example];
                foreach ((int at, byte value, int kind) in edits)
                {
                    if (kind > 0)
                        text.Insert(Math.Min(at, text.Count), kind == 1 ? value : example[value % example.Length]);
                    else
                        text[Math.Min(at, text.Count - 1)] = value;
                }
                predicate(text.ToArray());
            });
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Random_bytes_and_characters_never_throw(string name)
    {
        Assert.True(FormatRules.TryFind(name, out FormatPredicate? predicate));
        Gen.Byte.Array[0, 80].Sample(bytes => { predicate(bytes); });
        Gen.OneOf("0", "1", "-", ":", ".", "/", "@", "[", "]", "(", ")", "{", "}", "\\", "\"", "~", "%", "#", "?", "T", "Z", "P", "xn--", "ü", "\u0301", "א", "\u200C", "。", "😀")
            .Array[0, 40].Select(string.Concat).Sample(text => { predicate(Encoding.UTF8.GetBytes(text)); });
    }

    [Theory]
    [InlineData("date-time")]
    [InlineData("date")]
    [InlineData("time")]
    [InlineData("duration")]
    [InlineData("email")]
    [InlineData("hostname")]
    [InlineData("idn-hostname")]
    [InlineData("ipv4")]
    [InlineData("ipv6")]
    [InlineData("uri")]
    [InlineData("iri")]
    [InlineData("uri-template")]
    [InlineData("uuid")]
    [InlineData("json-pointer")]
    [InlineData("relative-json-pointer")]
    public void Nothing_is_allocated(string name)
    {
        Assert.True(FormatRules.TryFind(name, out FormatPredicate? predicate));
        byte[] text = Encoding.UTF8.GetBytes(Examples[name][0]);
        predicate(text);

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isValid = predicate(text);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(isValid);
        Assert.Equal(before, after);
    }
}
