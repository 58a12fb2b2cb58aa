namespace BoneExo.Formats;

/// <summary>UUIDs in the text form of RFC 4122, section 3: any version, variant and case.</summary>
internal static class Uuids
{
    public static bool IsUuid(ReadOnlySpan<byte> text) =>
        text.Length == 36
        && text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-'
        && AreHexDigits(text[..8]) && AreHexDigits(text[9..13]) && AreHexDigits(text[14..18]) && AreHexDigits(text[19..23]) && AreHexDigits(text[24..]);

    private static bool AreHexDigits(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(Characters.HexDigits);
}
