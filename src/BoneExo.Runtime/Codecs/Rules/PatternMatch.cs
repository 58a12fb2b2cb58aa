namespace BoneExo.Codecs;

/// <summary>What became of matching a pattern.</summary>
internal enum PatternMatch
{
    No,
    Yes,
    Undecided,
}
