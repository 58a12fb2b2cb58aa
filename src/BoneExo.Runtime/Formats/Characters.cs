using System.Buffers;
using System.Text;

namespace BoneExo.Formats;

/// <summary>The sets of characters that several grammars share.</summary>
internal static class Characters
{
    public static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef"u8);

    /// <summary>Letters, digits and the hyphen.</summary>
    public static readonly SearchValues<byte> HostCharacters =
        SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    public static bool AreDigits(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    /// <summary>Does the text begin with a percent sign and two hexadecimal digits?</summary>
    public static bool IsPercentEncoded(ReadOnlySpan<byte> text) =>
        text.Length >= 3 && text[0] == (byte)'%' && !text.Slice(1, 2).ContainsAnyExcept(HexDigits);

    /// <summary>The length of the digits that the text begins with.</summary>
    public static int DigitCount(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? text.Length : end;
    }

    /// <summary>The length of the code point beyond ASCII that the text begins with, if it is well formed and in <c>ucschar</c> of RFC 3987; otherwise 0.</summary>
    public static int UcsCharacterLength(ReadOnlySpan<byte> text) =>
        Rune.DecodeFromUtf8(text, out Rune rune, out int length) == OperationStatus.Done && IsUcsCharacter(rune.Value) ? length : 0;

    /// <summary>The same for <c>iprivate</c>.</summary>
    public static int PrivateCharacterLength(ReadOnlySpan<byte> text) =>
        Rune.DecodeFromUtf8(text, out Rune rune, out int length) == OperationStatus.Done && IsPrivate(rune.Value) ? length : 0;

    // From the second plane on all but the last two of each plane; in plane 14 nothing below E1000.
    private static bool IsUcsCharacter(int code) => code switch
    {
        < 0x10000 => code is (>= 0xA0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF),
        < 0xF0000 => (code & 0xFFFF) <= 0xFFFD && code is < 0xE0000 or >= 0xE1000,
        _ => false,
    };

    private static bool IsPrivate(int code) => code switch
    {
        < 0xF0000 => code is >= 0xE000 and <= 0xF8FF,
        _ => (code & 0xFFFF) <= 0xFFFD,
    };
}
