using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BoneExo.Tests;

/// <summary>Memory between pages that end the process when they are read: a byte beyond a document's ends would not go unseen.</summary>
internal sealed partial class GuardedPages : IDisposable
{
    private const int Page = 4096;
    private const int Readable = 1, Writable = 2, Private = 2, Anonymous = 0x20;

    private readonly int _length;
    private readonly nint _start;

    public GuardedPages(int capacity)
    {
        _length = (capacity + Page - 1) / Page * Page;
        _start = Map(0, (nuint)(_length + (2 * Page)), 0, Private | Anonymous, -1, 0);
        Assert.True(_start > 0 && Protect(_start + Page, (nuint)_length, Readable | Writable) == 0, "the pages cannot be had");
    }

    /// <summary>The bytes, with the last one at the end of the memory.</summary>
    public ReadOnlySpan<byte> AtEnd(ReadOnlySpan<byte> bytes) => Copy(bytes, _start + Page + _length - bytes.Length);

    /// <summary>The bytes, with the first one at the beginning of the memory.</summary>
    public ReadOnlySpan<byte> AtStart(ReadOnlySpan<byte> bytes) => Copy(bytes, _start + Page);

    public void Dispose() => Assert.Equal(0, Unmap(_start, (nuint)(_length + (2 * Page))));

    private static Span<byte> Copy(ReadOnlySpan<byte> bytes, nint address)
    {
        Span<byte> memory = MemoryMarshal.CreateSpan(ref Unsafe.AddByteOffset(ref Unsafe.NullRef<byte>(), address), bytes.Length);
        bytes.CopyTo(memory);
        return memory;
    }

    [DllImport("libc", EntryPoint = "mmap")]
    private static extern nint Map(nint address, nuint length, int protection, int flags, int file, nint offset);

    [DllImport("libc", EntryPoint = "mprotect")]
    private static extern int Protect(nint address, nuint length, int protection);

    [DllImport("libc", EntryPoint = "munmap")]
    private static extern int Unmap(nint address, nuint length);
}
