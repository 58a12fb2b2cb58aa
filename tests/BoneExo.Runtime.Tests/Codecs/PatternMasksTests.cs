using System.Runtime.InteropServices;
using System.Text;
using BoneExo.Codecs;
using CsCheck;

namespace BoneExo.Runtime.Tests.Codecs;

public class PatternMasksTests
{
    /// <summary>More than a vector, so that every text can be loaded whole.</summary>
    private const int Room = 80;

    private static readonly Gen<string> Texts = Gen.Char["abc-"].Array[0, 70].Select(characters => new string(characters));

    /// <summary>States of automata, with texts they match and texts they do not, each list separated by '¦'.</summary>
    [Theory]
    [InlineData("73 2D 61-7A !61-7A=,2D>2", "s-a¦s-abc-d-e¦s-abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-abcdef", "s-¦s-a-¦s--a¦s-a--b¦t-a¦s-A¦sa")] // ^s-[a-z]+(-[a-z]+)*$
    [InlineData("30-39x4 2D 30-39x2 !", "2026-11", "2026-1¦2026-111¦2026x11¦x026-11")]
    [InlineData("30-39 !30-39 !30-39 !", "1¦12¦123", "1234¦x¦1x¦12x")]
    [InlineData("41-5A,61-7A !41-5A=,61-7A=,30-39=", "a¦a1¦Zz9", "1¦a-¦é")]
    [InlineData("2F *", "/¦/a/b c", "a¦a/")]
    [InlineData("61 !62>0", "a¦aba¦ababa", "ab¦abb¦aa¦b")] // ^a(ba)*$ goes through its first state again
    [InlineData("41-5Ax20 !", "ABCDEFGHIJKLMNOPQRST", "ABCDEFGHIJKLMNOPQRS¦ABCDEFGHIJKLMNOPQRSTU¦ABCDEFGHIJKLMNOPqRST")]
    public void Masks_accept_what_the_automaton_matches(string states, string matching, string others)
    {
        PatternMasks? masks = PatternAutomaton.Read(states).FindMasks();
        Pattern pattern = Pattern.Automaton("of the test", states);

        Assert.All(matching.Split('¦'), text => Assert.True(pattern.IsMatch(Encoding.UTF8.GetBytes(text)), text));
        Assert.All(others.Split('¦'), text => Assert.False(pattern.IsMatch(Encoding.UTF8.GetBytes(text)), text));
        Assert.NotNull(masks);
        Assert.All(matching.Split('¦'), text => Assert.True(Accepts(masks, text), text));
        Assert.All(others.Split('¦'), text => Assert.False(Accepts(masks, text), text));
    }

    /// <summary>What follows a character depends on more than it, there are too many sets, or a text is longer than a mask.</summary>
    [Theory]
    [InlineData("61=,62 !61=,62=")]
    [InlineData("61,62>2 !63,64>0 !63>1")]
    [InlineData("61-62 63-64 65-66 !")]
    [InlineData("61x64 !")]
    public void Other_automata_go_on_without(string states) => Assert.Null(PatternAutomaton.Read(states).FindMasks());

    [Theory]
    [InlineData("a", false)]
    [InlineData("ab", true)]
    [InlineData("abcd", true)]
    [InlineData("abcde", false)]
    public void Lengths_beside_a_pattern_count(string text, bool isAccepted) =>
        Assert.Equal(isAccepted, Accepts(PatternAutomaton.Read("!61-7A=").FindMasks()!.Within(2, 4), text));

    [Fact]
    public void Masks_are_made_of_a_pattern_that_is_often_asked_and_change_nothing()
    {
        StringRules rules = new(new("t", ""), "", minLength: 2, pattern: Pattern.Automaton("^[a-z]*$", "!61-7A="));
        bool[] before = Holds(rules);
        bool hadMasks = rules.Masks is not null;
        for (int i = 0; i < 100; i++)
            Holds(rules);

        Assert.Equal([false, true, true, false], before);
        Assert.Equal(before, Holds(rules));
        Assert.False(hadMasks);
        Assert.Equal(PatternMasks.IsFast, rules.Masks is not null);
    }

    private static bool[] Holds(StringRules rules) => [.. "a ab abcd abC".Split(' ').Select(text =>
    {
        byte[] json = Json(text);
        return rules.HoldsOfPlain(ref MemoryMarshal.GetArrayDataReference(json), 1, text.Length, json.Length);
    })];

    /// <summary>A vector that begins in a text is read to its end.</summary>
    [Theory]
    [InlineData(1, 32)]
    [InlineData(32, 32)]
    [InlineData(33, 64)]
    [InlineData(63, 64)]
    public void Nothing_is_read_beyond_the_document(int length, int needed)
    {
        PatternMasks masks = PatternAutomaton.Read("!61-7A=").FindMasks()!;
        byte[] json = [.. Enumerable.Repeat((byte)'a', needed)];

        Assert.True(masks.Accepts(ref MemoryMarshal.GetArrayDataReference(json), 0, length, needed));
        Assert.False(masks.Accepts(ref MemoryMarshal.GetArrayDataReference(json), 0, length, needed - 1));
    }

    /// <summary>Automata of three to five states over four kinds of characters, most of which masks cannot decide.</summary>
    [Fact]
    public void Masks_decide_as_the_automaton_does()
    {
        int decided = 0, accepted = 0;
        Gen.Int[3, 5].SelectMany(states => Gen.Select(Gen.Int[-states, states - 1].Array[states * 5], Gen.Bool.Array[states])).Select(Texts.Array[20], (tables, texts) => (tables, texts)).Sample(sample =>
        {
            ((int[] next, bool[] isMatch), string[] texts) = sample;
            PatternAutomaton automaton = Make(next, isMatch);
            if (automaton.FindMasks() is not { } masks)
                return;
            Interlocked.Increment(ref decided);
            foreach (string text in texts)
            {
                bool isMatched = automaton.Match(Encoding.UTF8.GetBytes(text)) == PatternMatch.Yes;
                Assert.Equal(isMatched && text.Length is > 0 and <= PatternMasks.MostLength, Accepts(masks, text));
                accepted += isMatched ? 1 : 0;
            }
        }, iter: 20_000);

        Assert.True(decided > 500, $"{decided} automata had masks");
        Assert.True(accepted > 500, $"{accepted} texts matched");
    }

    /// <summary>An automaton whose kinds of bytes are a, b, c, hyphen and all others, the last of which lead to nothing.</summary>
    private static PatternAutomaton Make(int[] next, bool[] isMatch)
    {
        byte[] kinds = new byte[256];
        foreach ((int kind, char character) in "abc-".Index())
            kinds[character] = (byte)(kind + 1);
        for (int i = 0; i < next.Length; i++)
        {
            // The first two states are those from which nothing and everything matches.
            int state = i / 5;
            next[i] = state < 2 ? state : i % 5 == 0 || next[i] < 0 ? PatternAutomaton.Nothing : next[i];
        }
        isMatch[PatternAutomaton.Nothing] = false;
        isMatch[PatternAutomaton.Everything] = true;
        return new(kinds, next, isMatch);
    }

    private static bool Accepts(PatternMasks masks, string text)
    {
        byte[] json = Json(text);
        return masks.Accepts(ref MemoryMarshal.GetArrayDataReference(json), 1, Encoding.UTF8.GetByteCount(text), json.Length);
    }

    private static byte[] Json(string text) => Encoding.UTF8.GetBytes($"\"{text}\"{new string(']', Room)}");
}
