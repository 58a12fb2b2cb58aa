namespace BoneExo.Formats;

/// <summary>The scripts that the contextual rules of RFC 5892 ask for.</summary>
internal enum Script : byte
{
    Other,
    Greek,
    Hebrew,

    /// <summary>Hiragana, Katakana and Han.</summary>
    Japanese,
}
