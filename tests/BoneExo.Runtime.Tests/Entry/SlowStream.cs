namespace BoneExo.Runtime.Tests.Entry;

/// <summary>A stream that gives a few bytes at a time, asynchronously, and cannot be sought.</summary>
internal sealed class SlowStream(byte[] bytes, int chunk) : MemoryStream(bytes)
{
    public override bool CanSeek => false;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        return await base.ReadAsync(buffer[..Math.Min(chunk, buffer.Length)], cancellationToken);
    }
}
