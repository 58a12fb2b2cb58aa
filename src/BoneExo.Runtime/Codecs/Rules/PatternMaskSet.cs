using System.Runtime.Intrinsics;

namespace BoneExo.Codecs;

/// <summary>A set of ASCII characters and where it may stand; yes is all bits, and no is none.</summary>
/// <param name="Rows">For each low nibble a bit for each high nibble with which it is in the set.</param>
/// <param name="Head">The positions of the head that must be of the set.</param>
internal readonly record struct PatternMaskSet(Vector128<byte> Rows, ulong Head)
{
    /// <summary>Whether the tail may have it.</summary>
    public ulong IsInTail { get; init; }

    /// <summary>Whether the tail may begin with it.</summary>
    public ulong MayBegin { get; init; }

    /// <summary>Whether the text may end with it.</summary>
    public ulong MayEnd { get; init; }

    /// <summary>Whether it may stand after the first set in the tail.</summary>
    public ulong MayFollowFirst { get; init; }

    /// <summary>Whether it may stand after the second set in the tail.</summary>
    public ulong MayFollowSecond { get; init; }
}
