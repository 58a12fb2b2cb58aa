namespace BoneExo.Benchmarks.Generated;

/// <summary>Records, one per line, made while they are read: the file of any length that is on no disk.</summary>
internal sealed class RecordStream(DomainRecords records, long count) : Stream
{
    /// <summary>The same few thousand come again and again: making them must not be what is measured.</summary>
    public const int Prepared = 4096;

    private readonly byte[][] _lines = [.. records.Take(Prepared).Select(record => (byte[])[.. record, (byte)'\n'])];
    private long _next;
    private int _offset;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>How many bytes have been read.</summary>
    public long Bytes { get; private set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int filled = 0;
        while (filled < buffer.Length && _next < count)
        {
            ReadOnlySpan<byte> line = _lines[_next % Prepared].AsSpan(_offset);
            int part = Math.Min(line.Length, buffer.Length - filled);
            line[..part].CopyTo(buffer[filled..]);
            filled += part;
            _offset += part;
            if (part == line.Length)
                (_next, _offset) = (_next + 1, 0);
        }

        Bytes += filled;
        return filled;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
