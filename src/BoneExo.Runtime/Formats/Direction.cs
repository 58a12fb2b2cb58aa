namespace BoneExo.Formats;

/// <summary>The Bidi classes that the Bidi rule of RFC 5893 tells apart, of code points that labels may contain.</summary>
internal enum Direction : byte
{
    /// <summary>Not allowed in labels.</summary>
    None,

    /// <summary>L.</summary>
    LeftToRight,

    /// <summary>R and AL.</summary>
    RightToLeft,

    /// <summary>AN.</summary>
    ArabicNumber,

    /// <summary>EN.</summary>
    EuropeanNumber,

    /// <summary>NSM.</summary>
    Mark,

    /// <summary>ES, CS, ET, ON and BN.</summary>
    Neutral,
}
