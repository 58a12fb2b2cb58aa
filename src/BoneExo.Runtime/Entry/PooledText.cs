using System.Buffers;
using System.Text.Unicode;

namespace BoneExo.Entry;

/// <summary>A document's UTF-8 bytes in one piece, in a pooled buffer where they had to be copied.</summary>
internal readonly struct PooledText : IDisposable
{
    private const int FirstRead = 16 * 1024;

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly byte[]? _rented;

    private PooledText(ReadOnlyMemory<byte> utf8, byte[]? rented)
    {
        _utf8 = utf8;
        _rented = rented;
    }

    public ReadOnlySpan<byte> Span => _utf8.Span;

    public static PooledText Of(string json)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(checked(json.Length * 3));
        int read = 0, written = 0;
        while (true)
        {
            OperationStatus status = Utf8.FromUtf16(
                json.AsSpan(read), rented.AsSpan(written), out int unitsRead, out int bytesWritten, replaceInvalidSequences: false);
            read += unitsRead;
            written += bytesWritten;
            if (status == OperationStatus.Done)
                break;
            // A lone surrogate is no text: a byte that is never UTF-8 makes the walk find it in its place.
            rented[written++] = 0xFF;
            read++;
        }
        return new PooledText(rented.AsMemory(0, written), rented);
    }

    public static PooledText Of(in ReadOnlySequence<byte> utf8)
    {
        if (utf8.IsSingleSegment)
            return new PooledText(utf8.First, null);
        int length = checked((int)utf8.Length);
        byte[] rented = ArrayPool<byte>.Shared.Rent(length);
        utf8.CopyTo(rented);
        return new PooledText(rented.AsMemory(0, length), rented);
    }

    /// <summary>Reads a stream to its end, or to the one byte that shows it to be too long.</summary>
    public static async ValueTask<PooledText> ReadAsync(Stream stream, long maxBytes, CancellationToken cancellation)
    {
        int limit = (int)maxBytes + 1;
        byte[] rented = ArrayPool<byte>.Shared.Rent(Math.Min(FirstRead, limit));
        try
        {
            int length = 0, read;
            do
            {
                if (length == rented.Length)
                    rented = Grow(rented, limit);
                read = await stream.ReadAsync(rented.AsMemory(length, Math.Min(rented.Length, limit) - length), cancellation).ConfigureAwait(false);
                length += read;
            }
            while (read > 0 && length < limit);
            return new PooledText(rented.AsMemory(0, length), rented);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(rented);
            throw;
        }
    }

    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
    }

    private static byte[] Grow(byte[] full, int limit)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(full.Length * 2L, limit));
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
