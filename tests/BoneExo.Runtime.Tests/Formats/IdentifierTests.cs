namespace BoneExo.Runtime.Tests.Formats;

/// <summary>RFC 3986 and RFC 3987; each text with those of the four formats that it has.</summary>
public class IdentifierTests
{
    private static readonly string[] Formats = ["uri", "uri-reference", "iri", "iri-reference"];

    [Theory]
    [InlineData("ftp://ftp.is.co.za/rfc/rfc1808.txt")] // 1.1.2
    [InlineData("ldap://[2001:db8::7]/c=GB?objectClass?one")]
    [InlineData("mailto:John.Doe@example.com")]
    [InlineData("tel:+1-816-555-1212")]
    [InlineData("urn:oasis:names:specification:docbook:dtd:xml:4.1.2")]
    [InlineData("a+b-c.1:")] // 3.1, and an empty path
    [InlineData("http://user:p%20w@host:8042/over/there?name=ferret#nose")]
    [InlineData("http://")] // reg-name may be empty
    [InlineData("http://host:")] // port = *DIGIT
    [InlineData("http://@:0?#")]
    [InlineData("http://[::ffff:1.2.3.4]")]
    [InlineData("http://[v1F.a:b!~]:80/")] // IPvFuture
    [InlineData("http://999.1.2.300/")] // a reg-name, if no address
    [InlineData("http://a!$&'()*+,;=-._~%41/")]
    [InlineData("x:/a//b/:@!")]
    [InlineData("x:a?/?:@#/?")]
    public void Uri_follows_the_grammar(string text) => AssertFormats(text, "uri", "uri-reference", "iri", "iri-reference");

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("?")]
    [InlineData("g")]
    [InlineData("./g:h")] // 4.2
    [InlineData("../../g;x=1/y?q#f")]
    [InlineData("//g@h:1/a:b")]
    [InlineData("/a:b")]
    [InlineData("a/b:c")]
    [InlineData("a?b:c")]
    [InlineData("@a")]
    public void Reference_may_be_relative(string text) => AssertFormats(text, "uri-reference", "iri-reference");

    [Theory]
    [InlineData("http://résumé.example.org")]
    [InlineData("http://r\u00E9sum\u00E9@é/é?é#é")]
    [InlineData("x:\u00A0\uD7FF\uF900\uFDCF\uFDF0\uFFEF")] // 2.2, ucschar
    [InlineData("x:\U00010000\U0001FFFD\U000E1000\U000EFFFD")]
    [InlineData("x:?\uE000\uF8FF\U000F0000\U0010FFFD")] // iprivate, in a query only
    public void Iri_has_more_letters(string text) => AssertFormats(text, "iri", "iri-reference");

    [Theory]
    [InlineData("é:b/é")] // a scheme has none of them; nor is a colon in the first segment
    [InlineData("1a:b")]
    [InlineData(":b")]
    [InlineData("a b")]
    [InlineData("a_b:c")]
    [InlineData("x:a b")]
    [InlineData("x:\"")]
    [InlineData("x:<>")]
    [InlineData("x:\\a")]
    [InlineData("x:^")]
    [InlineData("x:`")]
    [InlineData("x:{a}")]
    [InlineData("x:|")]
    [InlineData("x:\u007F")]
    [InlineData("x:[a]")]
    [InlineData("x:%")]
    [InlineData("x:%4")]
    [InlineData("x:%4g")]
    [InlineData("x:a#b#c")]
    [InlineData("x://a@b@c")]
    [InlineData("x://a:b")]
    [InlineData("x://a:1:2")]
    [InlineData("x://[::1")]
    [InlineData("x://::1]")]
    [InlineData("x://[]")]
    [InlineData("x://[1.2.3.4]")]
    [InlineData("x://[::1]a")]
    [InlineData("x://[::1%25eth0]")] // RFC 6874's, not the standard's
    [InlineData("x://[v.a]")]
    [InlineData("x://[v1.]")]
    [InlineData("x://[v1.é]")]
    [InlineData("x://[vg.a]")]
    [InlineData("x://[@h/a")]
    [InlineData("x:\uE000")] // iprivate outside a query
    [InlineData("x:#\uE000")]
    [InlineData("x:?\uFDD0")]
    [InlineData("x:\uFFFE")]
    [InlineData("x:\u0080")]
    [InlineData("x:\U000E0FFF")]
    [InlineData("x:\U0001FFFE")]
    [InlineData("x:a\u200Eb")] // RFC 3987, section 4.1
    [InlineData("x:a\u200F")]
    [InlineData("x:?\u202A")]
    [InlineData("x:\u202Ea")]
    public void Neither_has_anything_else(string text) => AssertFormats(text);

    [Fact]
    public void Iri_is_well_formed_text()
    {
        Assert.False(FormatOf.Allows("iri", [(byte)'x', (byte)':', 0xC3]));
        Assert.False(FormatOf.Allows("iri", [(byte)'x', (byte)':', 0xED, 0xA0, 0x80]));
    }

    private static void AssertFormats(string text, params string[] expected) =>
        Assert.Equal(expected, Formats.Where(format => FormatOf.Allows(format, text)));
}
