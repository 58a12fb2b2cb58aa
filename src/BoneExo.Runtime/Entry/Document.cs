using System.Buffers;
using System.Runtime.InteropServices;
using BoneExo.Codecs;

namespace BoneExo.Entry;

/// <summary>
/// A document as a walk needs it: trimmed, ending in a closing bracket, at least 32 bytes readable before its end. A short document is
/// copied behind padding, one that ends in anything else gets a ']' after it; others are walked where they are.
/// </summary>
internal ref struct Document
{
    /// <summary>The size of the buffer that a document of fewer than 32 bytes is copied to.</summary>
    public const int PaddingLength = 64;

    private const int Window = 32;

    private readonly byte[]? _rented;

    public Document(ReadOnlySpan<byte> json, Span<byte> padding)
    {
        json = json.TrimEnd(" \t\r\n"u8);
        bool isClosed = !json.IsEmpty && json[^1] is (byte)'}' or (byte)']';
        End = isClosed ? json.Length : json.Length + 1;
        Stop = json.Length;
        if (isClosed && json.Length >= Window)
        {
            First = ref MemoryMarshal.GetReference(json);
        }
        else
        {
            if (End > Window)
                padding = _rented = ArrayPool<byte>.Shared.Rent(Window + End);
            json.CopyTo(padding[Window..]);
            if (!isClosed)
                padding[Window + json.Length] = (byte)']';
            First = ref padding[Window];
        }
    }

    /// <summary>Whether a document can be walked where it is, with nothing trimmed.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> json) => json.Length >= Window && json[^1] is (byte)'}' or (byte)']';

    /// <summary>The document's first byte.</summary>
    public readonly ref byte First;

    /// <summary>The offset after the last byte, which is a closing bracket.</summary>
    public int End { get; }

    /// <summary>The offset where the walk of a well-formed document ends.</summary>
    public int Stop { get; }

    public readonly void Dispose()
    {
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
    }
}
