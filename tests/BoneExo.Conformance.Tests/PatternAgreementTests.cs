using System.Text;
using System.Text.RegularExpressions;
using BoneExo.Formats;
using BoneExo.Schema.Planning.Patterns;
using CsCheck;

namespace BoneExo.Conformance;

/// <summary>Format <c>regex</c> at run time and keyword <c>pattern</c> at build time read one language, but for what <c>pattern</c> accepts of Annex B.</summary>
public class PatternAgreementTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "a", "b", "é", "😀", "0", "9", ".", "^", "$", "|", "*", "+", "?", "{", "}", ",", "-", "/", "=", "!", "<", ">", ":",
        "(", ")", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?<n>", "(?<m_1>", "(?<1>", "(?<>", "(?a", "[", "[^", "]",
        "{2}", "{2,}", "{1,3}", "{3,1}", "{007,7}", "\\", "\\d", "\\W", "\\s", "\\b", "\\B", "\\1", "\\2", "\\10", "\\k", "\\k<n>", "\\k<m_1>", "\\k<o>",
        "\\p{L}", "\\P{Lowercase_Letter}", "\\p{gc=Nd}", "\\p{Script=Greek}", "\\p{sc=Latn}", "\\p{Any}", "\\p{ASCII}", "\\p{Foo}", "\\p{sc=Foo}", "\\p", "\\p{",
        "\\u0041", "\\u{1F600}", "\\u{110000}", "\\u{}", "\\ud83d", "\\ude00", "\\u12", "\\x41", "\\x4", "\\cA", "\\c1", "\\0", "\\01", "\\-", "\\/", "\\]", "\\n", "\\e");

    private static readonly Regex EscapeInName = new(@"(\(\?<|\\k<)[^>]*\\", RegexOptions.CultureInvariant);

    private static readonly Gen<string> Atom = Gen.OneOf("a", "é", ".", "\\d", "[a-z]", "[^\\w-]", "\\p{Lu}", "😀", "\\u{41}", "\\b", "^", "\\1", "\\k<n>", "[--/]");

    [Fact]
    public void Both_agree_on_pieces_in_any_order() => Piece.Array[0, 8].Select(string.Concat).Sample(AssertAgreement, iter: 20_000);

    [Fact]
    public void Both_agree_on_what_is_nearly_a_pattern() =>
        Gen.Select(Nested(4), Gen.Int[0, 1000], Piece, Gen.Bool).Sample((pattern, place, piece, isBroken) =>
        {
            int at = place % (pattern.Length + 1);
            AssertAgreement(isBroken && !SplitsPair(pattern, at) ? pattern[..at] + piece + pattern[at..] : pattern);
        }, iter: 20_000);

    [Fact]
    public void A_property_without_a_name_is_refused_by_both()
    {
        Assert.False(IsFormat("\\p{=Lu}"));
        Assert.Null(new PatternParser("\\p{=Lu}", isLegacyAccepted: true).Parse());
    }

    [Theory]
    [InlineData("(?<\\u0061>x)")] // an escape in a name
    [InlineData("(?<𝒜>x)")] // a letter beyond the first plane
    [InlineData("(?<a\u0301>x)")] // a mark in a name
    [InlineData("a{2147483647}")] // longer than any string
    public void Front_end_refuses_more_than_the_standard(string pattern)
    {
        Assert.True(IsFormat(pattern));
        Assert.Null(new PatternParser(pattern, isLegacyAccepted: false).Parse());
    }

    private static Gen<string> Nested(int depth) => depth == 0 ? Atom : Gen.OneOf(
        Atom,
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (left, right) => left + right),
        Gen.Select(Nested(depth - 1), Nested(depth - 1), (left, right) => left + "|" + right),
        Gen.Select(Gen.OneOf("(", "(?:", "(?=", "(?<!", "(?<n>"), Nested(depth - 1), (group, body) => group + body + ")"),
        Gen.Select(Nested(depth - 1), Gen.OneOf("*", "+?", "?", "{2}", "{0,3}", "{9,}?"), (body, quantifier) => body + quantifier));

    private static bool SplitsPair(string text, int at) => at > 0 && char.IsHighSurrogate(text[at - 1]);

    private static void AssertAgreement(string pattern)
    {
        // An escape in a group's name is one of the things the front end refuses; it has a case of its own.
        if (EscapeInName.IsMatch(pattern))
            return;
        Assert.True(IsFormat(pattern) == new PatternParser(pattern, isLegacyAccepted: false).Parse() is not null, $"'{pattern}' is {(IsFormat(pattern) ? "a" : "no")} pattern at run time");
    }

    private static bool IsFormat(string pattern) =>
        FormatRules.TryFind("regex", out FormatPredicate? isPattern) && isPattern(Encoding.UTF8.GetBytes(pattern));
}
