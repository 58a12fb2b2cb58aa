using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Tests.Planning;

/// <summary>What is wrong with patterns, and where.</summary>
public class PatternFindingTests
{
    [Theory]
    [InlineData("(a", 0, "'(' is not closed; add ')' or escape it as '\\('")]
    [InlineData("a)", 1, "')' closes no group; escape it as '\\)'")]
    [InlineData("[a", 0, "'[' is not closed; add ']' or escape it as '\\['")]
    [InlineData("a{3,1}", 1, "the quantifier's bounds 3 and 1 are in the wrong order")]
    [InlineData("a{99999999999}", 1, "the quantifier's lower bound is longer than any string")]
    [InlineData("{2}", 0, "'{' stands alone; escape it as '\\{'")]
    [InlineData("(?<=a)+", 6, "nothing to repeat: a condition on the position takes no quantifier")]
    [InlineData("*a", 0, "'*' repeats nothing; escape it as '\\*'")]
    [InlineData("a**", 2, "a quantifier follows a quantifier; put the first repetition into '(?:…)'")]
    [InlineData("^*", 1, "nothing to repeat: a condition on the position takes no quantifier")]
    [InlineData("(?i:a)", 0, "'(?' begins none of the groups '(?:', '(?=', '(?!', '(?<=', '(?<!' and '(?<name>'")]
    [InlineData("(?<1>a)", 0, "the group's name is no identifier followed by '>'")]
    [InlineData("(?<a>b)(?<a>c)", 7, "two groups have the name 'a'")]
    [InlineData("x\\2(a)", 1, "back-reference to group 2 of 1; write '\\u' and four digits for a character")]
    [InlineData("\\k<b>(?<a>x)", 0, "back-reference to group 'b', which does not exist")]
    [InlineData("\\k", 0, "'\\k' names no group; write '\\k<name>'")]
    [InlineData("(?:(a)|b)*\\1", 10, "the back-reference names group 1 inside a repetition, which .NET matches differently")]
    [InlineData("\\", 0, "'\\' ends the pattern; escape it as '\\\\'")]
    [InlineData("\\q", 0, "'\\q' is no escape")]
    [InlineData("\\A", 0, "'\\A' is no escape")]
    [InlineData("\\01", 0, "'\\0' is no escape")]
    [InlineData("\\c1", 0, "'\\c' is no escape")]
    [InlineData("\\x4", 0, "'\\x' wants two hexadecimal digits")]
    [InlineData("\\u12", 0, "'\\u' wants four hexadecimal digits, or '\\u{…}'")]
    [InlineData("\\u{110000}", 0, "'\\u{' wants hexadecimal digits up to 10FFFF and '}'")]
    [InlineData("[b-a]", 1, "the range's ends are in the wrong order")]
    [InlineData("\\p", 0, "'\\p' names no property; write '\\p{…}'")]
    [InlineData("\\p{lu}", 0, "property 'lu' is not known; write a general category, a binary property, 'Script=…' or 'Script_Extensions=…'")]
    [InlineData("\\p{Script=Klingon}", 0, "'Klingon' is no script of Unicode 16; write a name such as 'Greek' or a code such as 'Grek'")]
    [InlineData("\\p{scx=}", 0, "'' is no script of Unicode 16; write a name such as 'Greek' or a code such as 'Grek'")]
    [InlineData("\\p{alphabetic}", 0, "property 'alphabetic' is not known; write a general category, a binary property, 'Script=…' or 'Script_Extensions=…'")]
    public void What_is_no_pattern_is_refused_at_its_place(string ecma, int offset, string message)
    {
        PatternResult result = PatternCompiler.Compile(ecma);

        Assert.Null(result.Pattern);
        Assert.Equal((offset, message), (result.Fault!.Offset, result.Fault.Message));
    }

    [Fact]
    public void Deep_nesting_is_refused_instead_of_overflowing()
    {
        string nested = new string('(', 100000) + new string(')', 100000);

        Assert.Equal("groups nest deeper than 100", PatternCompiler.Compile(nested).Fault!.Message);
    }

    [Theory]
    [InlineData("BEX2005", """{ "pattern": "(a" }""", 13, "pattern '(a' is not usable at offset 0: '(' is not closed; add ')' or escape it as '\\('")]
    [InlineData("BEX2006", """{ "pattern": "(a)\\1" }""", 13, "pattern '(a)\\1' is matched by backtracking with a time limit; avoid back-references, and large counts of large groups")]
    public void Findings_stand_at_the_pattern(string id, string schema, int start, string message)
    {
        FrontEnd planned = FrontEnd.Of(schema).Planned();

        Assert.Equal([(id, start)], planned.Places().Select(p => (p.Id, p.Start)));
        Assert.Equal([message], planned.Diagnostics.Select(d => d.Message));
    }

    [Theory]
    [InlineData(false, "Info")]
    [InlineData(true, "Error")]
    public void Build_decides_how_much_backtracking_weighs(bool isRefused, string severity)
    {
        FrontEnd planned = FrontEnd.Of("""{ "pattern": "(a)\\1" }""").Planned(new("Sample", "Sample") { RefusesNonLinearPatterns = isRefused });

        Assert.Equal([("BEX2006", severity)], planned.Diagnostics.Select(d => (d.Rule.Id, d.Rule.Severity.ToString())));
    }
}
