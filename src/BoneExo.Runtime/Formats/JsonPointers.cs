namespace BoneExo.Formats;

/// <summary>JSON pointers (RFC 6901, section 3) and relative ones (draft-bhutton-relative-json-pointer-00, section 3).</summary>
internal static class JsonPointers
{
    public static bool IsPointer(ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty && text[0] != '/')
            return false;
        for (int tilde = text.IndexOf((byte)'~'); tilde >= 0; tilde = text.IndexOf((byte)'~'))
        {
            text = text[(tilde + 1)..];
            if (text.IsEmpty || text[0] is not ((byte)'0' or (byte)'1'))
                return false;
        }
        return true;
    }

    /// <summary>How many levels up, optionally how many places along the array there, and then a pointer or '#'.</summary>
    public static bool IsRelativePointer(ReadOnlySpan<byte> text)
    {
        int levels = Characters.DigitCount(text);
        if (levels == 0 || (levels > 1 && text[0] == '0'))
            return false;
        text = text[levels..];
        if (!text.IsEmpty && text[0] is (byte)'+' or (byte)'-')
        {
            int places = Characters.DigitCount(text[1..]);
            if (places == 0 || text[1] == '0')
                return false;
            text = text[(places + 1)..];
        }
        return text.SequenceEqual("#"u8) || IsPointer(text);
    }
}
