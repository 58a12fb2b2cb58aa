using System.Buffers;

namespace BoneExo.Ndjson;

/// <summary>Whole lines of a file, in a pooled buffer, and what is said of each.</summary>
internal sealed class NdjsonBlock<TResult>(byte[] buffer, int length)
{
    private readonly List<(int Line, TResult Result)> _results = [];

    /// <summary>How many lines it has, empty ones among them.</summary>
    public int Lines { get; private set; }

    /// <summary>What is said of the lines that hold something, with their numbers in the block.</summary>
    public IReadOnlyList<(int Line, TResult Result)> Results => _results;

    public NdjsonBlock<TResult> Judge(Func<ReadOnlyMemory<byte>, TResult> judge, CancellationToken cancellation)
    {
        ReadOnlyMemory<byte> rest = buffer.AsMemory(0, length);
        for (; !rest.IsEmpty; Lines++)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = rest.Span.IndexOf((byte)'\n');
            ReadOnlyMemory<byte> line = end < 0 ? rest : rest[..end];
            if (!line.Span.Trim(" \t\r"u8).IsEmpty)
                _results.Add((Lines, judge(line)));
            rest = end < 0 ? default : rest[(end + 1)..];
        }
        ArrayPool<byte>.Shared.Return(buffer);
        return this;
    }
}
