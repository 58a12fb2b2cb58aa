using System.Text;
using BoneExo.Codecs;

namespace BoneExo.Runtime.Tests.Codecs;

public class PatternTests
{
    /// <summary>The states of automata, with texts they match and texts they do not, each list separated by '¦'.</summary>
    [Theory]
    [InlineData("30-39x4 2D 30-39x2 !", "2026-11", "2026-1¦2026-111¦x¦")]
    [InlineData("~=,2E ~>0,2E=,6A ~>0,2E>1,73 !~>0,2E>1", "a.js¦.js¦..js¦.j.js¦é.js", ".j¦a.jsx¦js")]
    [InlineData("!41=,42>2 * !43>1", "AA¦AB¦ABC¦ABCxyz¦¦A", "ABA¦C¦AC")]
    [InlineData("*", "¦x", "")]
    [InlineData("-", "", "¦x")]
    public void Automata_go_from_state_to_state(string states, string matching, string others)
    {
        Pattern pattern = Pattern.Automaton("of the test", states);

        Assert.All(Split(matching, isEmptyNone: !IsMatch(pattern, "")), text => Assert.True(IsMatch(pattern, text), text));
        Assert.All(Split(others, isEmptyNone: IsMatch(pattern, "")), text => Assert.False(IsMatch(pattern, text), text));
    }

    /// <summary>Lengths of plain text that match whatever the text is, if characters do not matter and the lengths are in a row.</summary>
    [Theory]
    [InlineData("*", 0, int.MaxValue)]
    [InlineData("!00-7F=", 0, int.MaxValue)]
    [InlineData("00-7F !00-7F=", 1, int.MaxValue)]
    [InlineData("00-7F *", 1, int.MaxValue)]
    [InlineData("20-21,23-5B,5D-7F !20-7F !20-7F !", 1, 3)]
    [InlineData("20-7F !20-7F>0", 1, 0)]
    [InlineData("20-7E !20-7F=", 1, 0)]
    [InlineData("41-5A !", 1, 0)]
    [InlineData("-", 1, 0)]
    public void Lengths_decide_where_characters_do_not(string states, int minimum, int maximum) =>
        Assert.Equal(new PlainLengths(minimum, maximum), Pattern.Automaton("of the test", states).PlainLengths);

    [Fact]
    public void What_lengths_decide_is_what_the_pattern_says()
    {
        StringRules rules = new(new("t", ""), "", minLength: 2, pattern: Pattern.Automaton("^.{1,4}$", "20-7F !20-7F !20-7F !20-7F !"));
        string[] texts = ["", "a", "ab", "abcd", "abcde", "a\nb", "é"];
        bool[] before = [.. texts.Select(text => rules.Holds(Encoding.UTF8.GetBytes(text)))];

        Assert.Equal(PatternMatch.Yes, rules.Matches("ab"u8));
        Assert.Equal([false, false, true, true, false, false, false], before);
        Assert.Equal([false, false, true, true, false], texts[..5].Select(text => rules.AllowsPlain(text.Length)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(70)]
    [InlineData(75)]
    [InlineData(500)]
    public void What_ends_a_long_run_is_found_wherever_it_stands(int place)
    {
        Pattern pattern = Pattern.Automaton("^a*ba*$", "61=,62 !61=");
        string text = new('a', 500);

        Assert.False(IsMatch(pattern, text));
        Assert.True(IsMatch(pattern, text.Insert(place, "b")));
        Assert.False(IsMatch(pattern, text.Insert(place, "bb")));
        Assert.False(IsMatch(pattern, text.Insert(place, "c")));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("😀", false)]
    [InlineData("😀é", true)]
    [InlineData("aaa", true)]
    [InlineData("aaaa", false)]
    public void Length_counts_code_points(string text, bool isMatch) =>
        Assert.Equal(isMatch, IsMatch(Pattern.Automaton("^[^]{2,3}$", "*", minLength: 2, maxLength: 3), text));

    [Fact]
    public void Lone_surrogate_in_code_has_three_bytes()
    {
        StringRules rules = new(new("t", ""), "", pattern: Pattern.Automaton("^x\\ud83dé\\ude00$", "78 ED A0 BD C3 A9 ED B8 80 !"));

        Assert.True(rules.Accepts("x\ud83dé\ude00"));
        Assert.False(rules.Accepts("x\ud83d\ude00"));
        Assert.False(rules.Accepts("x\ufffdé\ufffd"));
    }

    [Theory]
    [InlineData("&3 ^ {2,4} [61-62,1F600] $", "ab¦a😀b¦bbbb", "a¦aaaaa¦abc¦")]
    [InlineData("&2 {3,3} [61] [62]", "aaab¦xaaaab", "aab¦aaxab¦aaa")]
    [InlineData("&2 [62] {2,3} &2 [61] {0,1} [2D]", "baa¦ba-a-¦xbaaa", "ba¦ab¦b-a-a")]
    [InlineData("&3 ^ {2,3} |2 &2 [61] {2,3} [62] [63] $", "abbabb¦ccc¦cabbb¦abbbc", "c¦abab¦cccc")]
    [InlineData("&2 <= &2 B [61] [62]", "xab", "ab¦xb")]
    [InlineData("&3 ! &2 ^ [78] {1,} [61-7A] = $", "ab¦xa¦1a", "a1¦")]
    [InlineData("&2 <! [61] = &2 [62] <= &2 [61] [62]", "", "ab¦bb")]
    public void Simulation_follows_all_ways(string nodes, string matching, string others)
    {
        Pattern pattern = Pattern.Simulation("of the test", nodes);

        Assert.All(Split(matching, isEmptyNone: !IsMatch(pattern, "")), text => Assert.True(IsMatch(pattern, text), text));
        Assert.All(Split(others, isEmptyNone: IsMatch(pattern, "")), text => Assert.False(IsMatch(pattern, text), text));
    }

    private static bool IsMatch(Pattern pattern, string text) => pattern.IsMatch(Encoding.UTF8.GetBytes(text));

    // An empty cell is no text at all where the empty text belongs to the other list.
    private static string[] Split(string cell, bool isEmptyNone) => cell.Length == 0 && isEmptyNone ? [] : cell.Split('¦');

    [Fact]
    public void Equal_patterns_share_what_is_read_of_them()
    {
        const string states = "!61-7A=";

        Assert.Same(PatternAutomaton.Read(states), PatternAutomaton.Read(states));
    }
}
