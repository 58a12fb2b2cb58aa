namespace BoneExo.Runtime.Tests.Formats;

/// <summary>RFC 1123, section 2.1, RFC 1035, section 2.3.4, and RFC 5890, section 2.3.2.1, for what punycode has produced.</summary>
public class HostnameTests
{
    private const string Label63 = "abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-123456789";

    [Theory]
    [InlineData("localhost")]
    [InlineData("www.Example.COM")]
    [InlineData("3com.com")] // the first character may be a digit
    [InlineData("1.2.3")]
    [InlineData("a.1.2.3.4")]
    [InlineData("1.2.3.4.5")]
    [InlineData("a-b--c.d")]
    [InlineData("ab--cd.example")] // no A-label, but a name by RFC 1123
    [InlineData(Label63 + ".org")]
    [InlineData("xn--bcher-kva.example")]
    [InlineData("XN--BCHER-KVA")] // 2.3.2.1: in either case
    [InlineData("xn--fiqs8s")]
    public void Hostname_has_labels_of_letters_digits_and_hyphens(string text)
    {
        Assert.True(FormatOf.Allows("hostname", text));
        Assert.True(FormatOf.Allows("idn-hostname", text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.")] // RFC 952: <hname> ::= <name>*["."<name>]
    [InlineData(".a")]
    [InlineData("a..b")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a.-b.c")]
    [InlineData("-")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("a:80")]
    [InlineData("a/b")]
    [InlineData("*.example")]
    [InlineData("1.2.3.4")] // an address; the highest level is alphabetic
    [InlineData("[::1]")]
    [InlineData(Label63 + "x.org")]
    [InlineData("xn--")]
    [InlineData("xn--a")] // cut off in a number
    [InlineData("xn--abc-")] // nothing but ASCII inside
    [InlineData("xn--bcher-kv~")]
    [InlineData("xn--99999999")] // beyond the last code point
    [InlineData("xn--e28h")] // encodes an emoji, which no label may contain
    [InlineData("xn--hba")] // U+00AA, which is not stable
    [InlineData("xn--wca")] // a capital
    [InlineData("xn--aa---3ra")] // 'aa--ü', with hyphens in the third and fourth place
    [InlineData("xn--u-ccb")] // a decomposed letter
    [InlineData("xn--a-wbb")] // a mark at the beginning
    [InlineData("xn--ab-0ea")] // a middle dot between other letters
    [InlineData("xn--a-zhcd")] // two directions
    public void Hostname_has_nothing_else(string text)
    {
        Assert.False(FormatOf.Allows("hostname", text));
        Assert.False(FormatOf.Allows("idn-hostname", text));
    }

    [Fact]
    public void Hostname_has_253_characters_at_most()
    {
        string name = string.Join('.', Enumerable.Repeat(Label63, 3)) + "." + Label63[..61];

        Assert.Equal(253, name.Length);
        Assert.True(FormatOf.Allows("hostname", name));
        Assert.False(FormatOf.Allows("hostname", name + "x"));
    }

    [Theory]
    [InlineData("bücher.example")]
    [InlineData("a\u3002b")]
    public void Hostname_is_ascii(string text) => Assert.False(FormatOf.Allows("hostname", text));
}
