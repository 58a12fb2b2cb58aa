using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>A document that was walked: its bytes, how many stood before them, the limit of its depth, and the schema.</summary>
internal readonly ref struct WalkedDocument(ReadOnlySpan<byte> json, int offsetOfText, int maxDepth, Site root)
{
    public ReadOnlySpan<byte> Json { get; } = json;

    public int OffsetOfText { get; } = offsetOfText;

    public int MaxDepth { get; } = maxDepth;

    public Site Root { get; } = root;
}
