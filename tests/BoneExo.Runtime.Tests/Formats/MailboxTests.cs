namespace BoneExo.Runtime.Tests.Formats;

/// <summary>RFC 5321, sections 4.1.2 and 4.1.3, and RFC 6531, section 3.3.</summary>
public class MailboxTests
{
    private const string Atom64 = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl";

    [Theory]
    [InlineData("smith@example.com")]
    [InlineData("a.b.c@example.com")]
    [InlineData("!#$%&'*+-/=?^_`{|}~@example.com")] // atext
    [InlineData("\"\"@example.com")] // *QcontentSMTP
    [InlineData("\"john smith\"@example.com")]
    [InlineData("\"a..b@c\"@example.com")]
    [InlineData("\"a\\\"b\\\\\\ c\"@example.com")] // quoted-pairSMTP
    [InlineData("smith@localhost")]
    [InlineData("smith@1st.example")]
    [InlineData("smith@xn--X")] // letters, digits and hyphens, whatever they encode
    [InlineData("smith@[192.0.2.1]")]
    [InlineData("smith@[192.000.02.001]")] // Snum = 1*3DIGIT
    [InlineData("smith@[IPv6:2001:db8::1]")]
    [InlineData("smith@[ipv6:::]")]
    [InlineData("smith@[IPv6:1:2:3:4:5:6:7:8]")]
    [InlineData("smith@[IPv6:1:2:3:4:5:6::]")]
    [InlineData("smith@[IPv6:::ffff:192.0.2.1]")]
    [InlineData(Atom64 + "@example.com")] // 4.5.3.1.1
    public void Mailbox_is_a_local_part_and_a_domain(string text)
    {
        Assert.True(FormatOf.Allows("email", text));
        Assert.True(FormatOf.Allows("idn-email", text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("smith")]
    [InlineData("smith@")]
    [InlineData("@example.com")]
    [InlineData("a@b@example.com")]
    [InlineData(".smith@example.com")]
    [InlineData("smith.@example.com")]
    [InlineData("a..b@example.com")]
    [InlineData("a b@example.com")]
    [InlineData("a(comment)@example.com")]
    [InlineData("a,b@example.com")]
    [InlineData("\"ab@example.com")]
    [InlineData("\"a\"b@example.com")]
    [InlineData("\"a\".b@example.com")]
    [InlineData("\"a\nb\"@example.com")]
    [InlineData("\"a\u007F\"@example.com")]
    [InlineData("\"a\\\n\"@example.com")]
    [InlineData("\"a\\\"@example.com")]
    [InlineData("smith@-example.com")]
    [InlineData("smith@example-.com")]
    [InlineData("smith@example..com")]
    [InlineData("smith@example.com.")]
    [InlineData("smith@exam_ple.com")]
    [InlineData("smith@192.0.2.1]")]
    [InlineData("smith@[192.0.2.1")]
    [InlineData("smith@[192.0.2.256]")]
    [InlineData("smith@[192.0.2]")]
    [InlineData("smith@[2001:db8::1]")]
    [InlineData("smith@[IPv6:]")]
    [InlineData("smith@[IPv6:1:2:3:4:5:6:7::]")] // IPv6-comp: "::" stands for two groups at least
    [InlineData("smith@[tag:content]")] // no such tag is registered
    [InlineData("smith@[]")]
    [InlineData("<smith@example.com>")]
    [InlineData("John Smith <smith@example.com>")]
    [InlineData("smith@example.com ")]
    [InlineData(Atom64 + "m@example.com")]
    [InlineData("smith@" + Atom64 + ".com")] // RFC 1035, section 2.3.4: a label has 63 octets
    public void Mailbox_is_nothing_else(string text)
    {
        Assert.False(FormatOf.Allows("email", text));
        Assert.False(FormatOf.Allows("idn-email", text));
    }

    [Theory]
    [InlineData("schlüssel@example.com")]
    [InlineData("δοκιμή.τεστ@παράδειγμα.δοκιμή")]
    [InlineData("\"квітка 花\"@example.com")]
    [InlineData("smith@bücher.example")]
    [InlineData("😀@example.com")] // UTF8-non-ascii is any
    public void Internationalised_mailbox_has_more_letters(string text)
    {
        Assert.False(FormatOf.Allows("email", text));
        Assert.True(FormatOf.Allows("idn-email", text));
    }

    [Theory]
    [InlineData("smith@Bücher.example")] // a U-label has no capitals
    [InlineData("smith@b\u0075\u0308cher.example")] // nor is it decomposed
    [InlineData("smith@😀.example")]
    [InlineData("smith@a\u3002example")] // Domain has no other dots
    [InlineData("\"a\\é\"@example.com")] // quoted pairs stay in ASCII
    public void Internationalised_mailbox_has_a_valid_domain(string text) => Assert.False(FormatOf.Allows("idn-email", text));

    [Fact]
    public void Internationalised_mailbox_is_well_formed_text() =>
        Assert.False(FormatOf.Allows("idn-email", [(byte)'a', 0xC3, (byte)'@', (byte)'b']));

    [Fact]
    public void Mailbox_has_254_octets_at_most()
    {
        string domain = string.Join('.', Enumerable.Repeat(new string('d', 61), 4));

        Assert.True(FormatOf.Allows("email", $"123456@{domain}"));
        Assert.False(FormatOf.Allows("email", $"1234567@{domain}"));
    }
}
