namespace BoneExo.Runtime.Tests.Formats;

/// <summary>RFC 5890 to 5893: U-labels and the names that they are in.</summary>
public class InternationalHostnameTests
{
    [Theory]
    [InlineData("bücher.example")]
    [InlineData("παράδειγμα.δοκιμή")]
    [InlineData("例え.テスト")]
    [InlineData("실례.테스트")]
    [InlineData("उदाहरण.परीक्षा")]
    [InlineData("faß.de")] // RFC 5892, section 2.6: exceptions
    [InlineData("βόλος")]
    [InlineData("〇་")]
    [InlineData("bücher.xn--bcher-kva.COM")] // A-labels and other labels beside it
    [InlineData("a\u3002ü\uFF0Eb\uFF61c")] // the full stops of RFC 3490, section 3.1
    [InlineData("ü-ü")]
    [InlineData("1ü")]
    public void Label_has_what_is_valid(string text) => Assert.True(FormatOf.Allows("idn-hostname", text));

    [Theory]
    [InlineData("Bücher")] // not stable under case folding
    [InlineData("ＡＢＣü")] // nor under compatibility
    [InlineData("ﬁü")]
    [InlineData("ª")]
    [InlineData("b\u0075\u0308cher")] // RFC 5891, section 4.1: Form C
    [InlineData("e\u0323\u0302é\u0301\u0327")]
    [InlineData("ü ü")]
    [InlineData("ü_ü")]
    [InlineData("ü!")]
    [InlineData("☃")] // symbols
    [InlineData("😀")]
    [InlineData("ü\u00AD")] // ignorable
    [InlineData("ü\uFE0F")]
    [InlineData("\u1100\u1161")] // old Jamo
    [InlineData("ä\u20D0")] // blocks for symbols
    [InlineData("\U0001D165ü")]
    [InlineData("ـü")] // exceptions that are disallowed
    [InlineData("〱")]
    [InlineData("〮ü")]
    [InlineData("ü\u0378")] // unassigned
    [InlineData("ü\uE000")] // private
    [InlineData("ü\uFFFF")]
    public void Label_has_nothing_that_is_disallowed(string text) => Assert.False(FormatOf.Allows("idn-hostname", text));

    [Theory]
    [InlineData("-ü")] // RFC 5891, section 4.2.3.1
    [InlineData("ü-")]
    [InlineData("üa--b")]
    [InlineData("xn--ü")]
    [InlineData("\u0301ü")] // 4.2.3.2: combining marks, nonspacing, spacing and enclosing
    [InlineData("\u0903क")]
    [InlineData("\u0488ф")]
    [InlineData("ü.")]
    [InlineData(".ü")]
    [InlineData("ü\u3002\uFF0Ea")]
    [InlineData("\u3002")]
    [InlineData("ab--cd.ü")] // RFC 5890, section 2.3.2.3: no reserved label beside it
    [InlineData("xn--a.ü")]
    [InlineData("a-.ü")]
    public void Label_begins_and_ends_well(string text) => Assert.False(FormatOf.Allows("idn-hostname", text));

    [Theory]
    [InlineData("क्\u200Cष", true)] // RFC 5892, A.1: after a virama
    [InlineData("ب\u200Cب", true)] // between what joins
    [InlineData("بَ\u200Cَب", true)] // over transparent marks
    [InlineData("ا\u200Cب", false)] // alef joins to the right only
    [InlineData("ب\u200C", false)]
    [InlineData("\u200Cب", false)]
    [InlineData("a\u200Cb", false)]
    [InlineData("क्\u200Dष", true)] // A.2
    [InlineData("क\u200Dष", false)]
    [InlineData("\u200Dष", false)]
    [InlineData("ب\u200Dب", false)]
    [InlineData("l·l", true)] // A.3
    [InlineData("paral·lel", true)]
    [InlineData("a·l", false)]
    [InlineData("l·a", false)]
    [InlineData("·l", false)]
    [InlineData("l·", false)]
    [InlineData("͵α", true)] // A.4
    [InlineData("α͵β", true)]
    [InlineData("α͵", false)]
    [InlineData("α͵s", false)]
    [InlineData("א׳", true)] // A.5
    [InlineData("׳א", false)]
    [InlineData("a׳א", false)]
    [InlineData("א״ב", true)] // A.6
    [InlineData("״א", false)]
    [InlineData("a・ひ", true)] // A.7, anywhere in the label
    [InlineData("カ・", true)]
    [InlineData("・丈", true)]
    [InlineData("a・b", false)]
    [InlineData("・", false)]
    [InlineData("・ー", false)] // a sign of both, and of no script
    [InlineData("ا٠١", true)] // A.8
    [InlineData("ا٠۰", false)]
    [InlineData("ا۰", true)] // A.9
    [InlineData("۰a", true)] // a European number by its Bidi class
    public void Context_decides_about_some(string text, bool isAllowed) => Assert.Equal(isAllowed, FormatOf.Allows("idn-hostname", text));

    [Theory]
    [InlineData("אב", true)]
    [InlineData("א1", true)] // RFC 5893, section 2, condition 3
    [InlineData("א1ַ", true)] // marks may follow
    [InlineData("אבa", false)] // condition 2
    [InlineData("1א", false)] // condition 1
    [InlineData("٠ا", false)]
    [InlineData("aא", false)] // condition 5
    [InlineData("א-ב", true)]
    [InlineData("ا١2", false)] // condition 4: two kinds of numbers
    [InlineData("א.com", true)]
    [InlineData("א.1com", false)] // condition 1, for every label of such a name
    [InlineData("ü.1com", true)]
    [InlineData("xn--4dbrk0ce.1a", false)] // no less where it is encoded
    [InlineData("xn--4dbrk0ce.a1", true)]
    public void Directions_do_not_mix(string text, bool isAllowed) => Assert.Equal(isAllowed, FormatOf.Allows("idn-hostname", text));

    [Fact]
    public void Lengths_count_in_ascii()
    {
        // 'ü' times n is 'xn--' and n characters and a few.
        int most = Enumerable.Range(1, 100).Last(count => FormatOf.Allows("idn-hostname", new string('ü', count)));

        Assert.InRange(most, 50, 58);
        Assert.All(Enumerable.Range(most + 1, 200), count => Assert.False(FormatOf.Allows("idn-hostname", new string('ü', count))));
        Assert.True(FormatOf.Allows("idn-hostname", string.Join('.', Enumerable.Repeat(new string('ü', most), 3))));
        Assert.False(FormatOf.Allows("idn-hostname", string.Join('.', Enumerable.Repeat(new string('ü', most), 4))));
    }
}
