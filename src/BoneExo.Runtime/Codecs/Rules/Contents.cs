using System.Buffers;
using System.Buffers.Text;

namespace BoneExo.Codecs;

/// <summary>Decides about texts that carry something else. Of an encoding or media type not known here nothing is said.</summary>
internal static class Contents
{
    private static readonly SchemaJsonOptions Deep = new() { MaxDepth = 1000 };

    /// <summary>The content keyword that a text violates, or null.</summary>
    public static string? Violated(ReadOnlySpan<byte> text, string? encoding, string? mediaType)
    {
        if (Is(encoding, "base64"))
        {
            byte[] content = text.ToArray();
            if (Base64.DecodeFromUtf8InPlace(content, out int length) != OperationStatus.Done)
                return Keywords.ContentEncoding;
            text = content.AsSpan(0, length);
        }
        else if (encoding is not null && !Is(encoding, "7bit") && !Is(encoding, "8bit") && !Is(encoding, "binary"))
        {
            return null;
        }

        return Is(mediaType?.Split(';')[0].Trim(), "application/json") && !SchemaJson.IsValidBy<AnyValue>(text, Deep) ? Keywords.ContentMediaType : null;
    }

    // Names of encodings and media types ignore case (RFC 2045, sections 5.1 and 6.1).
    private static bool Is(string? name, string known) => string.Equals(name, known, StringComparison.OrdinalIgnoreCase);
}
