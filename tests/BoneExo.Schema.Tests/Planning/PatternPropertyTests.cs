using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BoneExo.Codecs;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Planning.Patterns;
using CsCheck;

namespace BoneExo.Schema.Tests.Planning;

public class PatternPropertyTests
{
    private static readonly Gen<string> Atom = Gen.OneOf([.. new[]
    {
        "a", "b", "😀", ".", "[a-c]", "[^b]", "[^a😀]", "\\d", "\\W", "\\s", "\\p{Ll}", "\\P{L}", "[α-ω\\u{1F600}]", "\\.", "-", "\\b", "\\B", "^", "$", "[a-c]{2,3}", "[^b]{0,2}", ".{2,}", "a{3}",
    }.Select(a => Gen.Const(a))]);

    private static readonly Gen<string> Patterns = Gen.Recursive<string>((depth, inner) => depth > 2
        ? Atom
        : Gen.Frequency(
            (3, Atom),
            (2, Gen.Select(inner, inner, (a, b) => a + b)),
            (1, Gen.Select(inner, inner, (a, b) => $"(?:{a}|{b})")),
            (1, Gen.Select(inner, Gen.OneOf([.. new[] { "?=", "?!", "?<=", "?<!" }.Select(k => Gen.Const(k))]), (a, kind) => $"({kind}{a})")),
            // .NET's own engine goes round for ever in some lazy loops of nothing, so these have a character in each round.
            (1, Gen.Select(inner, Gen.OneOf([.. new[] { ")*", ")+", ")?", "){2}", "){1,3}", ".)*?" }.Select(q => Gen.Const(q))]), (a, q) => $"(?:{a}{q}"))));

    private static readonly Gen<string> Strings =
        Gen.OneOf([.. new[] { "a", "b", "c", "😀", "α", "1", " ", "-", ".", "\n" }.Select(s => Gen.Const(s))]).Array[0, 8].Select(s => string.Concat(s));

    [Fact]
    public void Automata_decide_as_backtracking_does() =>
        Gen.Select(Patterns, Gen.Bool, Gen.Bool, Strings).Sample((body, isAnchoredFirst, isAnchoredLast, text) =>
        {
            string ecma = (isAnchoredFirst ? "^" : "") + $"(?:{body})" + (isAnchoredLast ? "$" : "");
            CompiledPattern pattern = PatternCompiler.Compile(ecma).Pattern!;
            return pattern.Engine != PatternEngine.Automaton || PatternCompilerTests.Construct(pattern).IsMatch(text) == Backtrack(ecma, text);
        }, iter: 600);

    [Fact]
    public void Automata_decide_when_compiled_as_when_run() =>
        Gen.Select(Patterns, Gen.Bool, Gen.Bool, Strings).Sample((body, isAnchoredFirst, isAnchoredLast, text) =>
        {
            CompiledPattern pattern = PatternCompiler.Compile((isAnchoredFirst ? "^" : "") + $"(?:{body})" + (isAnchoredLast ? "$" : "")).Pattern!;
            return AutomatonReader.Matches(pattern, text) is not { } isMatch
                ? pattern.Engine != PatternEngine.Automaton
                : isMatch == PatternCompilerTests.Construct(pattern).IsMatch(text);
        }, iter: 600);

    [Fact]
    public void Simulation_decides_as_backtracking_does() =>
        Gen.Select(Patterns, Gen.Bool, Gen.Bool, Strings).Sample((body, isAnchoredFirst, isAnchoredLast, text) =>
        {
            string ecma = (isAnchoredFirst ? "^" : "") + $"(?:{body})" + (isAnchoredLast ? "$" : "");
            string nodes = SimulationPrinter.Print(new PatternParser(ecma, isLegacyAccepted: true).Parse()!)!; // No pattern here refers back or is large.
            return Pattern.Simulation(ecma, nodes).IsMatch(text) == Backtrack(ecma, text);
        }, iter: 1000);

    [Theory]
    [InlineData("(?:(?:\\B)*?)?$", "-a---", true)]
    [InlineData("^(?:(?:\\B)*?)?$", "-a---", false)]
    [InlineData("^(?:(?:\\b|)*?)*?a", "a", true)]
    public void Lazy_loops_of_nothing_end(string ecma, string text, bool isMatch)
    {
        PatternNode pattern = new PatternParser(ecma, isLegacyAccepted: true).Parse()!; // Nothing but patterns above.

        Assert.Equal(isMatch, Pattern.Simulation(ecma, SimulationPrinter.Print(pattern)!).IsMatch(text)); // None is too large.
    }

    [Fact]
    public void Whatever_is_accepted_has_a_form_that_the_runtime_reads() =>
        Gen.String[Gen.Char["aZ09é-^$.*+?()[]{}|\\/:=!<>,_ nrtbBdDwWsSpPukxc\ud83d\ude00"], 0, 12].Sample(ecma =>
        {
            PatternResult result = PatternCompiler.Compile(ecma);
            return result.Pattern is { } pattern
                ? PatternCompilerTests.Construct(pattern).IsMatch("a") || pattern.Form.Length > 0
                : result.Fault is { } fault && fault.Offset >= 0 && fault.Offset <= ecma.Length;
        }, iter: 5000);

    [Fact]
    public void Every_code_point_is_in_the_category_that_the_framework_knows()
    {
        int[] categories = new int[CodePointSet.MaxCodePoint + 1];
        for (int category = 0; category < 30; category++)
        {
            foreach (CodePointRange range in CategoryTable.Of((GeneralCategories)(1 << category)).Ranges)
                Array.Fill(categories, category, range.First, range.Last - range.First + 1);
        }

        Assert.DoesNotContain(Enumerable.Range(0, CodePointSet.MaxCodePoint + 1), c => categories[c] != (int)CharUnicodeInfo.GetUnicodeCategory(c));
    }

    [Fact]
    public void Categories_are_named_in_the_order_of_the_framework() =>
        Assert.Equal(
            ["UppercaseLetter", "SpaceSeparator", "PrivateUse", "ConnectorPunctuation", "OtherPunctuation", "OtherNotAssigned"],
            new[] { GeneralCategories.Lu, GeneralCategories.Zs, GeneralCategories.Co, GeneralCategories.Pc, GeneralCategories.Po, GeneralCategories.Cn }
                .Select(c => ((UnicodeCategory)int.Log2((int)c)).ToString()));

    [Theory]
    [InlineData("\\p{Lu}")]
    [InlineData("[^\\p{L}x-z\\u{1D400}]")]
    [InlineData("\\p{C}")]
    [InlineData("\\S")]
    [InlineData("[\\0-\\u{FFFF}\\u{10450}-\\u{1D455}]")]
    public void A_class_matches_exactly_its_members(string ecma)
    {
        Pattern pattern = PatternCompilerTests.Construct(PatternCompiler.Compile($"^{ecma}$").Pattern!);

        for (int c = 0; c <= CodePointSet.MaxCodePoint; c += c is > 0x20000 and < 0xE0000 ? 97 : 1)
        {
            if (c is < CodePointSet.FirstSurrogate or > CodePointSet.LastSurrogate)
                Assert.True(IsMember(ecma, new Rune(c)) == pattern.IsMatch(new Rune(c).ToString()), $"U+{c:X}");
        }
    }

    /// <summary>What .NET says of the pattern's translation.</summary>
    private static bool Backtrack(string ecma, string text)
    {
        PatternNode pattern = new PatternParser(ecma, isLegacyAccepted: true).Parse()!; // The generator makes nothing but patterns.
        return Regex.IsMatch(text, new PatternPrinter(PatternTraits.Of(pattern).ReferencedGroups).Print(pattern), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
    }

    private static bool IsMember(string ecma, Rune c) => ecma switch
    {
        "\\p{Lu}" => Rune.GetUnicodeCategory(c) == UnicodeCategory.UppercaseLetter,
        "[^\\p{L}x-z\\u{1D400}]" => !Rune.IsLetter(c) && c.Value != 0x1D400,
        "\\p{C}" => Rune.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned,
        "\\S" => !(Rune.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator || c.Value is (>= 9 and <= 13) or 0x2028 or 0x2029 or 0xFEFF),
        _ => c.Value is <= 0xFFFF or (>= 0x10450 and <= 0x1D455),
    };
}
