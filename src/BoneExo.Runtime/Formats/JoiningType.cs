namespace BoneExo.Formats;

/// <summary>Unicode's Joining_Type, without that of what causes joining: it stands in no rule.</summary>
internal enum JoiningType : byte
{
    None,
    Left,
    Right,
    Dual,
    Transparent,
}
