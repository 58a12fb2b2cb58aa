namespace BoneExo.Codecs;

/// <summary>One way to decide a pattern.</summary>
internal abstract class PatternMatcher
{
    /// <summary>Decides for an unescaped text, in which a lone surrogate has three bytes.</summary>
    public abstract PatternMatch Match(ReadOnlySpan<byte> utf8);
}
