using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BoneExo.Entry;

/// <summary>A JSON writer with its buffer, kept per thread for the next use.</summary>
internal sealed class PooledWriter : IDisposable
{
    // A buffer that one huge document has grown is not kept.
    private const int LargestKept = 1024 * 1024;

    [ThreadStatic]
    private static PooledWriter? t_kept;

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly bool _isIndented;

    private PooledWriter(bool isIndented)
    {
        _isIndented = isIndented;
        // Documents are data, not HTML: Greek letters and '+' stay readable.
        Json = new Utf8JsonWriter(_buffer, new JsonWriterOptions
        {
            Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }

    public Utf8JsonWriter Json { get; }

    public ReadOnlySpan<byte> Written => WrittenMemory.Span;

    public ReadOnlyMemory<byte> WrittenMemory
    {
        get
        {
            Json.Flush();
            return _buffer.WrittenMemory;
        }
    }

    public static PooledWriter Rent(bool isIndented)
    {
        PooledWriter? kept = t_kept;
        if (kept is null || kept._isIndented != isIndented)
            return new PooledWriter(isIndented);
        t_kept = null;
        return kept;
    }

    public void Dispose()
    {
        _buffer.ResetWrittenCount();
        Json.Reset();
        if (_buffer.Capacity <= LargestKept)
            t_kept = this;
    }
}
