using System.Buffers;

namespace BoneExo.Codecs;

/// <summary>
/// Decides a pattern whose automaton would be too large, by following all its ways at once, a code point at a time. It keeps nothing
/// from one text to the next, so any number of threads may share it.
/// </summary>
internal sealed class PatternSimulation(
    PatternInstruction[] instructions, PatternLook[] looks, PatternSet[] sets, PatternCount[] counts, int start, int words) : PatternMatcher
{
    public ReadOnlySpan<PatternInstruction> Instructions => instructions;

    public ReadOnlySpan<PatternSet> Sets => sets;

    public ReadOnlySpan<PatternCount> Counts => counts;

    public static PatternMatcher Read(string form) => PatternProgram.Read(form);

    public override PatternMatch Match(ReadOnlySpan<byte> utf8)
    {
        // A bit for every place of the text, ends included, and every look.
        int lookWords = (utf8.Length / 64) + 1;
        int numberCount = PatternPass.NumbersFor(instructions.Length, counts.Length);
        int[] numbers = ArrayPool<int>.Shared.Rent(numberCount);
        ulong[] bits = ArrayPool<ulong>.Shared.Rent(words + (looks.Length * lookWords));
        try
        {
            Span<ulong> holding = bits.AsSpan(words, looks.Length * lookWords);
            holding.Clear();
            PatternPass pass = new(this, utf8, numbers.AsSpan(0, numberCount), bits.AsSpan(0, words), holding);

            // A look that stands in another comes before it.
            for (int i = 0; i < looks.Length; i++)
                pass.FindAll(looks[i].Start, looks[i].IsBackward, i);
            return pass.Find(start) ? PatternMatch.Yes : PatternMatch.No;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(numbers);
            ArrayPool<ulong>.Shared.Return(bits);
        }
    }
}
