using System.Buffers;
using System.Globalization;
using System.Text;

namespace BoneExo.Formats;

/// <summary>U-labels as RFC 5891, section 4.2, wants them.</summary>
internal static class UnicodeLabels
{
    // An A-label has 63 characters; four are its prefix, and each code point needs one at least.
    private const int PrefixLength = 4;
    private const int MostCodePoints = 63 - PrefixLength;

    public static bool TryExamine(ReadOnlySpan<byte> utf8, out LabelTraits traits, out int encodedLength)
    {
        traits = LabelTraits.None;
        encodedLength = 0;
        Span<int> codePoints = stackalloc int[MostCodePoints];
        int count = 0;
        for (; !utf8.IsEmpty; count++)
        {
            if (count == MostCodePoints || Rune.DecodeFromUtf8(utf8, out Rune rune, out int length) != OperationStatus.Done)
                return false;
            codePoints[count] = rune.Value;
            utf8 = utf8[length..];
        }
        encodedLength = Punycode.Encode(codePoints[..count], stackalloc byte[MostCodePoints]) + PrefixLength;
        return encodedLength > PrefixLength && TryExamine(codePoints[..count], out traits);
    }

    /// <summary>Examines an A-label: it must be what a U-label is encoded to.</summary>
    public static bool TryExamineEncoded(ReadOnlySpan<byte> label, out LabelTraits traits)
    {
        traits = LabelTraits.None;
        ReadOnlySpan<byte> text = label[PrefixLength..];
        Span<int> codePoints = stackalloc int[MostCodePoints];
        int count = Punycode.Decode(text, codePoints);
        if (count <= 0 || !codePoints[..count].ContainsAnyExceptInRange(0, 0x7F) || !TryExamine(codePoints[..count], out traits))
            return false;
        Span<byte> encoded = stackalloc byte[MostCodePoints];
        int length = Punycode.Encode(codePoints[..count], encoded);
        return length > 0 && Ascii.EqualsIgnoreCase(encoded[..length], text);
    }

    private static bool TryExamine(ReadOnlySpan<int> label, out LabelTraits traits)
    {
        traits = LabelTraits.None;
        if (label[0] == '-' || label[^1] == '-' || (label.Length >= 4 && label[2] == '-' && label[3] == '-') || IsMark(label[0]))
            return false;
        Span<Direction> directions = stackalloc Direction[MostCodePoints];
        for (int at = 0; at < label.Length; at++)
        {
            directions[at] = (Direction)CodePointTables.Directions[label[at]];
            if (directions[at] == Direction.None || !ContextRules.Allow(label, at))
                return false;
        }
        traits = LabelTraits.IsInternational | BidiRule.Examine(directions[..label.Length]);
        // RFC 5893 judges whole names; a label with such characters must follow the rule anywhere.
        const LabelTraits Misordered = LabelTraits.IsRightToLeft | LabelTraits.BreaksBidiRule;
        return (traits & Misordered) != Misordered && Composition.IsComposed(label);
    }

    private static bool IsMark(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
