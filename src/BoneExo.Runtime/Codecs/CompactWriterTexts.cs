using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BoneExo.Codecs;

public sealed partial class CompactWriter
{
    // No character takes more unless it is escaped.
    private const int WidestCharacter = 3;

    // The longest escape of one character, and what follows a text.
    private const int Slack = 8;

    /// <summary>Writes a text, or null.</summary>
    public void Write(string? value)
    {
        if (value is null)
            WriteNull();
        else
            Quote(value, (byte)',');
    }

    /// <summary>Writes a member's name.</summary>
    public void Name(string name) => Quote(name, (byte)':');

    /// <summary>Writes a text that is UTF-8.</summary>
    public void WriteText(ReadOnlySpan<byte> utf8)
    {
        if (utf8.ContainsAny(CompactText.Escaped))
        {
            Quote(System.Text.Encoding.UTF8.GetString(utf8), (byte)',');
            return;
        }

        ref byte to = ref Reserve(utf8.Length + 3);
        to = (byte)'"';
        utf8.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref to, 1), utf8.Length));
        Unsafe.Add(ref to, utf8.Length + 1) = (byte)'"';
        Unsafe.Add(ref to, utf8.Length + 2) = (byte)',';
        _length += utf8.Length + 3;
    }

    /// <summary>Writes a UUID.</summary>
    public void Write(Guid value) => Quote(value, 36, "D");

    /// <summary>Writes a date.</summary>
    public void Write(DateOnly value) => Quote(value, 10, "yyyy-MM-dd");

    /// <summary>Writes a date with time and offset, without the zeros at the end of a fraction.</summary>
    public void Write(DateTimeOffset value)
    {
        // The one format that .NET writes quickly, always with seven digits.
        const int Fraction = 7, Offset = 6;
        Quote(value, 33, "O");
        Span<byte> fraction = _text.AsSpan(_length - 2 - Offset - Fraction, Fraction);
        int zeros = Fraction - fraction.TrimEnd((byte)'0').Length;
        if (zeros == Fraction)
            zeros++;
        _text.AsSpan(_length - 2 - Offset, Offset + 2).CopyTo(_text.AsSpan(_length - 2 - Offset - zeros));
        _length -= zeros;
    }

    private void Quote<T>(T value, int longest, string format) where T : struct, IUtf8SpanFormattable
    {
        Reserve(longest + 3) = (byte)'"';
        _length++;
        Format(value, longest, format);
        _text[_length - 1] = (byte)'"';
        _text[_length++] = (byte)',';
    }

    private void Quote(string text, byte next)
    {
        ref byte to = ref Reserve(checked((text.Length * WidestCharacter) + Slack));
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        to = (byte)'"';
        int done = CompactText.CopyPlain(ref from, text.Length, ref Unsafe.Add(ref to, 1));
        _length += done + 1;
        if (done < text.Length)
        {
            Spell(text.AsSpan(done));
            to = ref Reserve(2);
        }
        else
        {
            to = ref Unsafe.Add(ref to, done + 1);
        }
        to = (byte)'"';
        Unsafe.Add(ref to, 1) = next;
        _length += 2;
    }

    /// <summary>Writes what has more than plain characters.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Spell(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            ref byte to = ref Reserve(checked((text.Length * WidestCharacter) + Slack));
            ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
            int done = CompactText.CopyPlain(ref from, text.Length, ref to), length = done;
            if (done == 0)
                (done, length) = CompactText.CopyWide(ref from, text.Length, ref to);
            if (done == 0)
                (done, length) = CompactText.CopyOthers(text, MemoryMarshal.CreateSpan(ref to, _text.Length - _length));
            text = text[done..];
            _length += length;
        }
    }
}
