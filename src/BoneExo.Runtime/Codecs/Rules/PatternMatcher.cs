namespace BoneExo.Codecs;

/// <summary>One way to decide a pattern.</summary>
internal abstract class PatternMatcher
{
    /// <summary>Decides for an unescaped text, in which a lone surrogate has three bytes.</summary>
    public abstract PatternMatch Match(ReadOnlySpan<byte> utf8);

    /// <summary>The lengths of plain text, that is printable ASCII without quotes and backslashes, that match whatever the text is; none where characters matter.</summary>
    public virtual PlainLengths PlainLengths => PlainLengths.None;

    /// <summary>Makes what accepts short ASCII texts faster; null where there is none.</summary>
    public virtual PatternMasks? FindMasks() => null;
}
