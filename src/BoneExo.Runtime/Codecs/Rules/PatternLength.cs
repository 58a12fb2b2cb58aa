namespace BoneExo.Codecs;

/// <summary>Decides how many code points a text has, and leaves the rest to another.</summary>
internal sealed class PatternLength(int least, int most, PatternMatcher rest) : PatternMatcher
{
    public override PatternMatch Match(ReadOnlySpan<byte> utf8) => IsAllowed(utf8) ? rest.Match(utf8) : PatternMatch.No;

    public override PlainLengths PlainLengths => rest.PlainLengths.And(least, most);

    public override PatternMasks? FindMasks() => rest.FindMasks()?.Within(least, most);

    private bool IsAllowed(ReadOnlySpan<byte> utf8)
    {
        // A code point has one to four bytes, so most lengths need no count.
        if (utf8.Length <= most && utf8.Length / 4 >= least)
            return true;
        int length = Utf8.CodePoints(utf8);
        return length >= least && length <= most;
    }
}
