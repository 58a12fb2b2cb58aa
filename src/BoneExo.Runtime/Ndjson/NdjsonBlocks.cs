using System.Buffers;

namespace BoneExo.Ndjson;

/// <summary>Cuts a stream into blocks that end with a line.</summary>
internal sealed class NdjsonBlocks(Stream utf8)
{
    private const int Usual = 256 * 1024;

    private byte[] _rest = ArrayPool<byte>.Shared.Rent(Usual);
    private int _count;
    private bool _hasEnded;

    /// <summary>The next block's buffer, which the caller returns to the pool, and how many of its bytes count; none at the end.</summary>
    public async ValueTask<(byte[] Buffer, int Length)?> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            while (!_hasEnded && _count < _rest.Length)
            {
                int read = await utf8.ReadAsync(_rest.AsMemory(_count), cancellation).ConfigureAwait(false);
                _hasEnded = read == 0;
                _count += read;
            }
            int end = _hasEnded ? _count : _rest.AsSpan(0, _count).LastIndexOf((byte)'\n') + 1;
            if (end > 0)
                return Cut(end);
            if (_hasEnded)
                return null;
            Grow(); // One line is longer than the buffer.
        }
    }

    private (byte[] Buffer, int Length) Cut(int end)
    {
        byte[] block = _rest;
        _rest = ArrayPool<byte>.Shared.Rent(Math.Max(Usual, _count - end));
        block.AsSpan(end, _count - end).CopyTo(_rest);
        _count -= end;
        return (block, end);
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(_rest.Length * 2);
        _rest.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_rest);
        _rest = larger;
    }
}
