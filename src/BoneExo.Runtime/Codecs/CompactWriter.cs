using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BoneExo.Codecs;

/// <summary>
/// Writes values as compact JSON in UTF-8, escaped as little as JSON asks for (RFC 8785, 3.2.2.2). Whoever calls opens and closes what
/// belongs together; the writer puts the commas.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class CompactWriter : IDisposable
{
    // What is nested deeper cannot be read either, and may be a value that contains itself.
    private const int DeepestNesting = 1000;

    // A buffer that one huge document has grown goes back to the pool.
    private const int FirstSize = 1024, LargestKept = 1024 * 1024;

    [ThreadStatic]
    private static CompactWriter? t_kept;

    private byte[] _text = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;
    private int _depth;

    private CompactWriter()
    {
    }

    // Every value ends in a comma, which the end of its container overwrites, so that nothing has to ask whether one is due.
    internal ReadOnlySpan<byte> Written => WrittenMemory.Span;

    internal ReadOnlyMemory<byte> WrittenMemory => _text.AsMemory(0, _length - 1);

    /// <summary>A writer for one document, kept per thread for the next.</summary>
    internal static CompactWriter Rent()
    {
        CompactWriter? kept = t_kept;
        t_kept = null;
        return kept ?? new();
    }

    /// <summary>Gives the writer back.</summary>
    public void Dispose()
    {
        (_length, _depth) = (0, 0);
        if (_text.Length > LargestKept)
        {
            ArrayPool<byte>.Shared.Return(_text);
            _text = ArrayPool<byte>.Shared.Rent(FirstSize);
        }
        t_kept = this;
    }

    /// <summary>Opens an object.</summary>
    public void StartObject() => Start((byte)'{');

    /// <summary>Closes an object.</summary>
    public void EndObject() => End((byte)'}');

    /// <summary>Opens an array.</summary>
    public void StartArray() => Start((byte)'[');

    /// <summary>Closes an array.</summary>
    public void EndArray() => End((byte)']');

    /// <summary>Writes a member's name, which is JSON with its colon already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(ReadOnlySpan<byte> json)
    {
        Unsafe.CopyBlockUnaligned(ref Reserve(json.Length), ref MemoryMarshal.GetReference(json), (uint)json.Length);
        _length += json.Length;
    }

    /// <summary>Writes null.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes true or false.</summary>
    public void Write(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes an integer.</summary>
    public void Write(int value) => Format(value, 11);

    /// <summary>Writes an integer.</summary>
    public void Write(long value) => Format(value, 20);

    /// <summary>Writes the shortest number that reads as the same double.</summary>
    /// <exception cref="ArgumentException">The value is no number, or infinite.</exception>
    public void Write(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentException($"{value.ToString(CultureInfo.InvariantCulture)} is no JSON number; leave the member out, or say it in another way", nameof(value));
        Format(value, 32);
    }

    /// <summary>Writes a decimal with all its digits.</summary>
    public void Write(decimal value) => Format(value, 32);

    /// <summary>Writes an integer of any length.</summary>
    public void Write(BigInteger value) => WriteRaw(System.Text.Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Writes a text as it is.</summary>
    public void Write(RawJson value) => WriteRaw(value.Utf8);

    /// <summary>Writes a value that is JSON already.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        ref byte to = ref Reserve(json.Length + 1);
        json.CopyTo(MemoryMarshal.CreateSpan(ref to, json.Length));
        Unsafe.Add(ref to, json.Length) = (byte)',';
        _length += json.Length + 1;
    }

    private void Start(byte bracket)
    {
        if (++_depth > DeepestNesting)
            throw new InvalidOperationException($"a value has more than {DeepestNesting} levels, which nothing here can read; flatten it, or break the cycle if it contains itself");
        Reserve(1) = bracket;
        _length++;
    }

    private void End(byte bracket)
    {
        _depth--;
        ref byte to = ref Reserve(2);
        ref byte last = ref Unsafe.Subtract(ref to, 1);
        if (last == (byte)',')
        {
            last = bracket;
            to = (byte)',';
            _length++;
        }
        else
        {
            to = bracket;
            Unsafe.Add(ref to, 1) = (byte)',';
            _length += 2;
        }
    }

    private void Format<T>(T value, int longest, string? format = null) where T : struct, IUtf8SpanFormattable
    {
        // Cannot fail: there is room for the longest.
        value.TryFormat(MemoryMarshal.CreateSpan(ref Reserve(longest + 1), longest), out int length, format, CultureInfo.InvariantCulture);
        _length += length;
        _text[_length++] = (byte)',';
    }

    /// <summary>The place of the next byte, with room for at least so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte Reserve(int bytes)
    {
        if (_text.Length - _length < bytes)
            Grow(bytes);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_text), _length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int bytes)
    {
        long wanted = Math.Max((long)_length + bytes, Math.Min(2L * _text.Length, Array.MaxLength));
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked((int)wanted));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_text);
        _text = larger;
    }
}
