using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>A failure as the walk records it: where and of which rule. Pointer, line, column and texts are worked out afterwards.</summary>
internal readonly record struct Fault(int Offset, string Keyword, Site Site, Rules? Rules, int Index, string Detail)
{
    /// <summary>The references that lead to the rule, innermost first.</summary>
    public Step? Step { get; init; }

    /// <summary>The first failure of each branch, where none could be picked.</summary>
    public IReadOnlyList<Fault> Causes { get; init; } = [];
}
