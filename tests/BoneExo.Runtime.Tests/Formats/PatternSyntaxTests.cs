using System.Text;

namespace BoneExo.Runtime.Tests.Formats;

/// <summary>ECMA-262 (11th edition), section 21.2.1, with the u flag.</summary>
public class PatternSyntaxTests
{
    [Theory]
    [InlineData("")]
    [InlineData("|a||b|")]
    [InlineData("^a*b+?c?$")]
    [InlineData("a{0}b{1,}c{2,3}?d{007,7}")]
    [InlineData("a{99999999999999999999,99999999999999999999}")]
    [InlineData("()(?:a|(b))(?=c)(?!d)(?<=e)(?<!f)")]
    [InlineData("\\1(a)")] // forward
    [InlineData("\\k<n>(?<n>a)(?<$_é𝒜1>b)\\k<$_é𝒜1>")]
    [InlineData("(?<\\u0061\\u{62}>x)\\k<ab>")] // escapes name the same
    [InlineData("(?<a\u200D>x)")]
    [InlineData("[]")]
    [InlineData("[^]")]
    [InlineData("[a-z\\d_.*+?()|{}^$/-]")]
    [InlineData("[-a][a-][--/][\\--\\/][\\b]")]
    [InlineData("[\\w-]")]
    [InlineData("[😀-😁][\\ud83d\\ude00-\\u{1F601}]")] // a pair is one code point
    [InlineData("\\d\\D\\s\\S\\w\\W\\b\\B")]
    [InlineData("\\t\\n\\v\\f\\r\\0\\cA\\cz\\x4a\\u00e9\\ud83d\\u{0000000010FFFF}")]
    [InlineData("\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/")]
    [InlineData("\\p{L}\\P{Lowercase_Letter}\\p{gc=Lu}\\p{General_Category=punct}\\p{sc=Grek}\\p{Script_Extensions=Armenian}\\p{ASCII}\\p{IDS}\\p{Any}")]
    [InlineData("[\\p{L}\\P{N}-]")]
    [InlineData("é😀=!<>:,-")]
    public void Pattern_follows_the_grammar(string text) => Assert.True(FormatOf.Allows("regex", text));

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("a)(")]
    [InlineData("(?a)")]
    [InlineData("(?")]
    [InlineData("(?i:a)")]
    [InlineData("(?<a)")]
    [InlineData("(?<>a)")]
    [InlineData("(?<1>a)")]
    [InlineData("(?<a-b>c)")]
    [InlineData("(?<a>b)(?<a>c)")]
    [InlineData("(?<a>b)|(?<a>c)")]
    [InlineData("(?<\\u0031>a)")]
    [InlineData("(?<\\x61>a)")]
    [InlineData("*")]
    [InlineData("a**")]
    [InlineData("a+*")]
    [InlineData("a???")]
    [InlineData("^*")]
    [InlineData("$+")]
    [InlineData("\\b?")]
    [InlineData("(?=a)*")]
    [InlineData("(?!a){2}")]
    [InlineData("(?<=a)+")]
    [InlineData("|*")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("]")]
    [InlineData("a{")]
    [InlineData("a{}")]
    [InlineData("a{,2}")]
    [InlineData("a{1")]
    [InlineData("a{1,2")]
    [InlineData("a{2,1}")]
    [InlineData("a{99999999999999999999,99999999999999999998}")]
    [InlineData("{2}")]
    [InlineData("[")]
    [InlineData("[a")]
    [InlineData("[^")]
    [InlineData("[a-")]
    [InlineData("[\\]")]
    [InlineData("[b-a]")]
    [InlineData("[\\d-z]")]
    [InlineData("[a-\\w]")]
    [InlineData("[😁-😀]")]
    [InlineData("[\\1]")]
    [InlineData("[\\B]")]
    [InlineData("[\\k<a>]")]
    [InlineData("\\")]
    [InlineData("\\a")]
    [InlineData("\\Z")]
    [InlineData("\\-")]
    [InlineData("\\é")]
    [InlineData("\\ ")]
    [InlineData("\\00")]
    [InlineData("\\1")]
    [InlineData("(a)\\2")]
    [InlineData("(a)\\99999999999999999999")]
    [InlineData("\\k")]
    [InlineData("\\k<a>")]
    [InlineData("(?<a>b)\\k<c>")]
    [InlineData("(?<a>b)\\ka")]
    [InlineData("\\c")]
    [InlineData("\\c1")]
    [InlineData("\\x4")]
    [InlineData("\\x4g")]
    [InlineData("\\u004")]
    [InlineData("\\u{}")]
    [InlineData("\\u{110000}")]
    [InlineData("\\u{12")]
    [InlineData("\\u{ 41}")]
    [InlineData("\\p")]
    [InlineData("\\pL")]
    [InlineData("\\p{}")]
    [InlineData("\\p{l}")]
    [InlineData("\\p{Foo}")]
    [InlineData("\\p{ L}")]
    [InlineData("\\p{Greek}")]
    [InlineData("\\p{Script}")]
    [InlineData("\\p{Script=}")]
    [InlineData("\\p{ASCII=Y}")]
    [InlineData("\\p{sc=L}")]
    [InlineData("[\\p{L}-z]")]
    public void Pattern_has_nothing_else(string text) => Assert.False(FormatOf.Allows("regex", text));

    [Fact]
    public void Groups_may_nest_at_any_depth()
    {
        const int Depth = 200_000;
        string nested = string.Concat(Enumerable.Repeat("(?:", Depth)) + new string(')', Depth);

        Assert.True(FormatOf.Allows("regex", nested));
        Assert.False(FormatOf.Allows("regex", nested + ")"));
    }

    [Fact]
    public void Lone_surrogate_is_a_code_point()
    {
        // What an escape of JSON leaves in the text: U+D800, three bytes.
        byte[] surrogate = [0xED, 0xA0, 0x80];

        Assert.True(FormatOf.Allows("regex", [.. "["u8, .. surrogate, .. "-\\udfff]"u8]));
        Assert.False(FormatOf.Allows("regex", [.. "[\\ud801-"u8, .. surrogate, .. "]"u8]));
    }

    [Fact]
    public void Script_names_are_those_of_the_pattern_language()
    {
        string[] scripts = ["Latin", "Latn", "Han", "Hira", "Kana", "Zyyy", "Qaac", "Garay", "Gara", "Todhri"];

        Assert.All(scripts, script => Assert.True(FormatOf.Allows("regex", $"\\p{{Script={script}}}"), script));
        Assert.All(scripts, script => Assert.False(FormatOf.Allows("regex", Encoding.UTF8.GetBytes($"\\p{{Script={script.ToUpperInvariant()}}}")), script));
    }
}
