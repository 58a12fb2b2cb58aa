using BoneExo.Codecs;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Tests.Planning;

public class PatternCompilerTests
{
    /// <summary>Patterns with strings they match and strings they do not, each list separated by '¦'.</summary>
    [Theory]
    [InlineData("abc", "abc¦xabcx", "ab¦ABC¦")]
    [InlineData("^UBERON:[0-9]{7}$", "UBERON:0001474", "UBERON:14¦UBERON:0001474\n¦xUBERON:0001474")]
    [InlineData("^\\d+$", "0123456789", "٣¦१¦1\n¦")]
    [InlineData("^\\D$", "a¦٣¦😀", "5¦ab")]
    [InlineData("^\\w+$", "aZ_09", "é¦ß¦a b¦\u200d")]
    [InlineData("^\\W+$", "é- 😀", "a¦_¦é1")]
    [InlineData("^\\s+$", " \t\r\n\v\f\u00a0\u1680\u2028\u2029\u3000\ufeff", "\u0085¦\u180e¦\u200b¦a")]
    [InlineData("^\\S$", "a¦😀¦\u0085", " ¦\ufeff")]
    [InlineData("^.$", "a¦é¦😀¦\u0085", "\n¦\r¦\u2028¦\u2029¦ab¦")]
    [InlineData("^[^x]$", "a¦😀¦\n", "x¦ab")]
    [InlineData("^[^]$", "a¦😀¦\n", "¦ab")]
    [InlineData("[]", "", "a¦")]
    [InlineData("^[α-ω]+$", "αβγ¦ς", "Α¦abc")]
    [InlineData("^[😀-😎x]+$", "😀x😎¦😅", "😏¦y")]
    [InlineData("^😀+$", "😀¦😀😀", "😁¦")]
    [InlineData("^\\u{1F600}\\uD83D\\uDE00$", "😀😀", "😀")]
    [InlineData("^[\\u{10000}-\\u{10FFFF}]$", "😀¦𝔸", "a¦\uffff")]
    [InlineData("^[\\u{FF00}-\\u{103FF}\\u{10800}]$", "\uff00¦\uffff¦𐀀¦𐏿¦𐠀", "𐐀¦\ufeff")]
    [InlineData("^[\\s\\S]*$", "a\n😀¦", "")]
    [InlineData("^\\p{L}+$", "aéßαж中𝔸", "1¦ ¦😀")]
    [InlineData("^\\p{Letter}$", "a¦𐐀", "1")]
    [InlineData("^\\p{Lu}$", "A¦Σ¦𐐀¦𝔸", "a¦𐐨")]
    [InlineData("^\\P{Lu}$", "a¦𐐨¦😀¦1", "A¦𐐀")]
    [InlineData("^[^\\p{Lu}]$", "a¦𐐨¦😀", "A¦𐐀")]
    [InlineData("^[\\P{Lu}A]$", "a¦A¦𐐨", "B¦𐐀")]
    [InlineData("^[\\p{Nd}x]+$", "0٣x𝟘", "y")]
    [InlineData("^\\p{General_Category=Decimal_Number}\\p{gc=Sm}\\p{punct}$", "1+.", "a+.")]
    [InlineData("^\\p{LC}$", "a¦A¦ǅ", "ª¦中")]
    [InlineData("^\\p{Script=Greek}+$", "αΩἀ𐅀", "a¦ж")]
    [InlineData("^\\p{sc=Latn}\\p{Script=Cyrl}$", "aж¦ßЯ", "αж")]
    [InlineData("^\\P{Script=Greek}$", "a¦😀", "α¦𐅀")]
    [InlineData("^\\p{sc=Grek}\\p{scx=Grek}\\p{Script_Extensions=Greek}$", "αα\u0342", "\u0342αα")]
    [InlineData("^\\p{Script=Zyyy}\\p{scx=Zyyy}$", "1+", "1\u3001¦aa")]
    [InlineData("^\\p{sc=Zzzz}\\p{Script=Han}\\p{sc=Hani}$", "\u0378中文", "a中文")]
    [InlineData("^\\p{Alphabetic}+$", "aéǅ中ⅷ\u0345", "1¦-")]
    [InlineData("^\\p{Uppercase}\\p{Lower}\\p{White_Space}\\p{Emoji}\\p{AHex}$", "Ⓐⓐ\u0085😀f", "aaaaa")]
    [InlineData("^\\p{ID_Start}\\p{ID_Continue}*$", "a1_b¦ℼ", "1a¦_")]
    [InlineData("^\\P{Emoji_Presentation}$", "a¦❤", "😀")]
    [InlineData("^\\p{ASCII}\\p{Any}\\p{Assigned}$", "a😀b", "é😀b¦a😀\u0378")]
    [InlineData("^\\p{Cs}$", "", "a¦😀")]
    [InlineData("^a?b*c+d{2}e{1,2}f{1,}$", "cddef¦abbccddeeff", "cdef¦cddeeef")]
    [InlineData("^a+?b*?c??d{1,2}?$", "ad¦aabbcdd", "d¦addd")]
    [InlineData("^(a|bc|)$", "a¦bc¦", "b¦abc")]
    [InlineData("a|^b$|c", "xa¦b¦cx", "xb")]
    [InlineData("^(?:ab)+(?<name>c)$", "ababc", "abab")]
    [InlineData("^(a)(?<x>b)\\2\\k<x>\\1$", "abbba", "abba")]
    [InlineData("^\\k<x>(?<x>a)$", "a", "aa")]
    [InlineData("^(?:(a)|b)\\1$", "aa¦b", "ab¦a")]
    [InlineData("^(?=.*\\d)(?!.*x)[a-z0-9]+$", "a1", "a¦a1x")]
    [InlineData("(?<=\\$)\\d+$", "$42", "42")]
    [InlineData("(?<!a)b", "cb¦b", "ab")]
    [InlineData("\\bcat\\b", "a cat.¦cat¦écaté", "cats¦_cat")]
    [InlineData("a\\Bb", "ab", "a b")]
    [InlineData("^\\x41\\u0042\\cJ\\0\\t\\v\\f\\r\\n$", "AB\n\0\t\v\f\r\n", "AB")]
    [InlineData("^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/$", "^$\\.*+?()[]{}|/", "x")]
    [InlineData("^[\\b\\-\\]\\\\^-]+$", "\b-]\\^", "a")]
    [InlineData("^[a-c-e]+$", "abc-e", "d")]
    [InlineData("^[a-z-[aeiou]\\]$", "b]¦[]¦-]", "b¦1]")]
    [InlineData("^[\\w-]+$", "a-b", "a b")]
    [InlineData("^ #x$", " #x", "#x")]
    [InlineData("^(?:a{2}){3}$", "aaaaaa", "aaaaa")]
    [InlineData("^a{0}b{0,99999999999}$", "¦bbb", "a")]
    [InlineData("^\\P{L}+$", "\n¦1\n¦-😀\n", "a\n")]
    [InlineData("^\\p{Cc}$", "\n¦\t", "\u200b")]
    [InlineData("^\\cC$", "\u0003", "C¦cC¦\\cC")]
    [InlineData("^🐲*$", "¦🐲¦🐲🐲", "🐉¦D")]
    [InlineData("^[🐲🐉]$", "🐲¦🐉", "🐲🐉")]
    [InlineData("^[a-z]cole$|\u00c9cole", "ecole¦l'École", "école")]
    [InlineData("^\\S(|(.|\\n)*\\S)$", "a¦a b¦a\nb", " a¦a\u2029¦\ufeff")]
    [InlineData("^\\p{digit}+\\P{digit}$", "٣1a", "a")]
    [InlineData("a$", "ba", "a\n¦ab")]
    [InlineData("^(?!foo$)[a-z]+$", "bar¦food¦fo", "foo¦")]
    [InlineData("^(?=.{2,3}$)a*b*$", "ab¦aab", "a¦aaab¦ba")]
    [InlineData("^(?:a(?=b)|b(?!b))+$", "ab¦abab", "aab¦abb¦aa")]
    [InlineData("(?<!\\w\\s)x", "x¦ x", "a x")]
    [InlineData("(?<=\\bfoo)bar", "foobar¦a foobar", "xfoobar")]
    [InlineData("^[a-z]{0,5000}b$", "b¦ab¦abb", "a¦bc")]
    [InlineData("^(?:[a-c]{2,3}x){2}$", "abxabcx", "axabcx¦abcaxabx")]
    [InlineData("(?<=^.{0,2000})\\bx", "x¦a x", "ax")]
    [InlineData("(x?)\\1\\B", "ab", "1😀1")]
    [InlineData("", "¦x", "")]
    public void Translations_match_as_ECMA_262_says(string ecma, string matching, string others)
    {
        Pattern pattern = Construct(Compile(ecma));

        Assert.All(Split(matching, isEmptyNone: !pattern.IsMatch("")), s => Assert.True(pattern.IsMatch(s), $"'{ecma}' does not match '{s}'"));
        Assert.All(Split(others, isEmptyNone: pattern.IsMatch("")), s => Assert.False(pattern.IsMatch(s), $"'{ecma}' matches '{s}'"));
    }

    [Theory]
    [InlineData("^sp-[0-9]+$", "73 70 2D 30-39 !30-39=")]
    [InlineData("^\\d{4}-\\d\\d$", "30-39x4 2D 30-39x2 !")]
    [InlineData("^(a+)+$", "61 !61=")]
    [InlineData("^x-", "78 2D *")]
    [InlineData("\\.json$", "~=,2E ~>0,2E=,6A ~>0,2E>1,73 ~>0,2E>1,6F ~>0,2E>1,6E !~>0,2E>1")]
    [InlineData("^(?!foo$)[a-z]+$", "61-65,66>2,67-7A !61-7A= !61-6E>1,6F,70-7A>1x2 61-7A>1")]
    [InlineData("^é?$", "!C3 A9 !")]
    [InlineData("^🐲*$", "!F0 9F 90 B2>0")]
    [InlineData("", "*")]
    [InlineData("[]", "-")]
    public void Automata_are_small_and_readable(string ecma, string states) =>
        Assert.Equal((PatternEngine.Automaton, states), (Compile(ecma).Engine, Compile(ecma).Form));

    /// <summary>What has a meaning without the <c>u</c> flag only, by Annex B.1.2.</summary>
    [Theory]
    [InlineData("^a\\-b\\_c\\@\\ \\:$", "a-b_c@ :", "a")]
    [InlineData("^[\\_\\.\\-]+$", "_.-", "\\")]
    [InlineData("^a]}{$", "a]}{", "a")]
    [InlineData("^a{,3}$", "a{,3}", "aaa")]
    [InlineData("^{a}$", "{a}", "a")]
    [InlineData("^x{1,2$", "x{1,2", "x")]
    [InlineData("^[\\w-.]+$", "a-.", "!")]
    [InlineData("^[.-\\d]+$", "1.-", "/")]
    [InlineData("^(?=a)*a$", "a", "b")]
    [InlineData("^(?=b)+b$", "b", "a")]
    public void Syntax_without_the_flag_means_what_Annex_B_says(string ecma, string matching, string others) =>
        Translations_match_as_ECMA_262_says(ecma, matching, others);

    [Theory]
    [InlineData("^-?.{1,100000}$", "&4 ^ {0,1} [2D] {1,100000} [0-9,B-C,E-2027,202A-10FFFF] $")]
    [InlineData("[a-z]{5000}", "{5000,5000} [61-7A]")]
    [InlineData("(?<!x{2000,})(?:ab|\\Bcd){475}", "&2 <! {2000,} [78] {475,475} |2 &2 [61] [62] &3 B [63] [64]")]
    public void What_would_be_too_large_is_simulated(string ecma, string nodes) =>
        Assert.Equal((PatternEngine.Simulation, nodes), (Compile(ecma).Engine, Compile(ecma).Form));

    [Theory]
    [InlineData("^[a-z]{0,5000}$", "!61-7A=", 0, 5000)]
    [InlineData("^[a-z]{2000,}$", "!61-7A=", 2000, int.MaxValue)]
    public void Texts_of_one_large_count_leave_it_to_their_length(string ecma, string states, int least, int most)
    {
        CompiledPattern pattern = Compile(ecma);

        Assert.Equal((PatternEngine.Automaton, states), (pattern.Engine, pattern.Form));
        Assert.Equal((least, most), (pattern.Length!.Least, pattern.Length.Most ?? int.MaxValue));
    }

    [Theory]
    [InlineData("^[^x]{2,100000}$")]
    [InlineData("^(?:[^x]{2,100000}|x)$")]
    public void Large_counts_are_decided_in_one_walk(string ecma)
    {
        Pattern pattern = Construct(Compile(ecma));

        Assert.True(pattern.IsMatch(new string('é', 100_000)));
        Assert.True(pattern.IsMatch("éé"));
        Assert.False(pattern.IsMatch(new string('é', 100_001)));
        Assert.False(pattern.IsMatch("é"));
        Assert.False(pattern.IsMatch(new string('é', 50_000) + "x"));
    }

    [Theory]
    [InlineData("(a|b)\\1+?", "(?<1>a|b)(?(1)\\k<1>|)+?")]
    [InlineData("(a)\\1|b", "(?:(?<1>a)(?(1)\\k<1>|)|b)")]
    [InlineData("(😀)?\\1$", "(?<1>\\uD83D\\uDE00)?(?(1)\\k<1>|)\\z")]
    [InlineData("(.)\\1", "(?<1>(?:[^\\u000A\\u000D\\u2028\\u2029\\uD800-\\uDFFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]))(?(1)\\k<1>|)")]
    public void Back_references_are_translated_for_NET(string ecma, string dotNet) =>
        Assert.Equal((PatternEngine.Backtracking, "(?<![\\uD800-\\uDBFF](?=[\\uDC00-\\uDFFF]))" + dotNet), (Compile(ecma).Engine, Compile(ecma).Form));

    [Theory]
    [InlineData("^[a-z]+(?:-[a-z]+)*$", true)]
    [InlineData("^(a+)+$", true)]
    [InlineData("^(a|a)*b?(a|b|ab)*c$", true)]
    [InlineData("(?<name>a)", true)]
    [InlineData("(?=a)", true)]
    [InlineData("^(?:(?!ab)[a-c]){3,}(?<!cc)$", true)]
    [InlineData("\\ba", true)]
    [InlineData("^\\p{L}+$", true)]
    [InlineData("^\\P{L}+$", true)]
    [InlineData("^a{1,100000}$", true)]
    [InlineData("^(?:a{50}b){50}$", true)]
    [InlineData("^(?:(?:a{1000}){1000}){1000}$", false)]
    [InlineData("^-?a{5,10000000}$", false)]
    [InlineData("(a)\\1", false)]
    public void Linear_is_what_refers_not_back(string ecma, bool isLinear) =>
        Assert.Equal(isLinear, Compile(ecma).IsLinear);

    [Theory]
    [InlineData("(?:(?:(?:(?:(?:(?:a?){9}b?){9}c?){9}d?){9}e?){9}f?){9}")]
    [InlineData("^(?:(?=a)|(?=b)|(?=c)|(?=d)|(?=e)|(?=f)|(?=g)|(?=h)|(?=i)|(?=j)|(?=k)|(?=l)|(?=.*m)|(?=.*n)|(?=.*o)|.)*$")]
    [InlineData("(?:a|b)*a(?:a|b){40}")]
    [InlineData("(?:){2000000000}")]
    [InlineData("(?:\\b){2000000000}")]
    public void Compiling_ends_whatever_a_pattern_would_unfold_to(string ecma) => Assert.NotNull(PatternCompiler.Compile(ecma).Pattern);

    [Fact]
    public void A_lone_surrogate_is_a_code_point()
    {
        (string Ecma, string[] Matching, string[] Others)[] cases =
        [
            ("^\\ud83d$", ["\ud83d"], ["😀", "\ude00", "\ufffd"]),
            ("^\\ude00", ["\ude00x"], ["😀"]),
            ("^[\\ud800-\\udbff].$", ["\ud83da"], ["😀", "😀a"]),
            ("^..$", ["😀a", "a\ud83d", "\ude00\ud83d"], ["😀", "\ud83d"]),
            ("^\\p{Cs}$", ["\ud83d"], ["😀"]),
            ("^🐲*$", [""], ["\ud83d", "\udc32"]),
        ];

        Assert.All(cases, c => Assert.All(c.Matching, text => Assert.True(Construct(Compile(c.Ecma)).IsMatch(text), c.Ecma)));
        Assert.All(cases, c => Assert.All(c.Others, text => Assert.False(Construct(Compile(c.Ecma)).IsMatch(text), c.Ecma)));
    }

    [Theory]
    [InlineData("^\\p{Changes_When_Casefolded}$", "A¦ſ¦ß¦ﬀ¦ꭰ", "a¦1¦é")]
    [InlineData("^\\p{CWCF}$", "Ǆ¦ǅ¦ς", "ǆ¦σ¦ª")]
    [InlineData("^\\p{Changes_When_NFKC_Casefolded}$", "A¦ª¦ﬀ¦\u00AD¦①", "a¦1¦é")]
    [InlineData("^\\p{CWKCF}$", "㎏¦¼¦\u3000", " ¦σ¦語")]
    public void Properties_of_case_foldings_are_those_of_Unicode(string ecma, string matching, string others) =>
        Translations_match_as_ECMA_262_says(ecma, matching, others);

    [Fact]
    public void Nested_repetitions_are_decided_in_one_walk()
    {
        Pattern pattern = Construct(Compile("^(a+)+$"));
        string text = new('a', 100_000);

        Assert.True(pattern.IsMatch(text));
        Assert.False(pattern.IsMatch(text + "b"));
        Assert.False(pattern.IsMatch(text + "b" + text));
    }

    internal static Pattern Construct(CompiledPattern pattern) => pattern.Engine switch
    {
        PatternEngine.Automaton => Pattern.Automaton(pattern.Ecma, pattern.Form, pattern.Length?.Least ?? 0, pattern.Length?.Most ?? int.MaxValue),
        PatternEngine.Simulation => Pattern.Simulation(pattern.Ecma, pattern.Form),
        _ => Pattern.Backtracking(pattern.Ecma, pattern.Form),
    };

    private static CompiledPattern Compile(string ecma)
    {
        PatternResult result = PatternCompiler.Compile(ecma);
        Assert.Null(result.Fault);
        return result.Pattern!;
    }

    // An empty cell is no string at all where the empty string belongs to the other list.
    private static string[] Split(string cell, bool isEmptyNone) => cell.Length == 0 && isEmptyNone ? [] : cell.Split('¦');
}
