using System.Runtime.CompilerServices;

namespace BoneExo.Codecs;

public static partial class Utf8
{
    /// <summary>Goes from the offset after a member's value to the quote of the next name or to the closing brace; negative where neither follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int NextMember(ref byte json, int at)
    {
        at = Space(ref json, at);
        byte next = Byte(ref json, at);
        if (next == (byte)',')
        {
            at = OneSpace(ref json, at + 1);
            return Byte(ref json, at) == (byte)'"' ? at : Invalid;
        }
        return next == (byte)'}' ? at : Invalid;
    }

    /// <summary>Goes from the offset after an item to the next item or to the closing bracket; negative where neither follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int NextItem(ref byte json, int at)
    {
        at = Space(ref json, at);
        byte next = Byte(ref json, at);
        if (next == (byte)',')
        {
            at = OneSpace(ref json, at + 1);
            return Byte(ref json, at) != (byte)']' ? at : Invalid;
        }
        return next == (byte)']' ? at : Invalid;
    }

    /// <summary>Reads a member name: returns its unescaped bytes and the offset of its value, negative where the JSON is malformed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Name(ref byte json, int at, ref Evaluation run, out int value) => Name(ref json, at, ref run, out value, out _);

    /// <summary>The same, and whether the name is short, ASCII and without escapes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ReadOnlySpan<byte> Name(ref byte json, int at, ref Evaluation run, out int value, out bool isPlain)
    {
        int length = NameLength(ref json, at, ref run);
        isPlain = length >= 0;
        if (isPlain)
        {
            value = Value(ref json, at + length + 2);
            return Slice(ref json, at + 1, length);
        }
        // The copy keeps the caller's cursor in a register: only the copy has its address taken.
        ReadOnlySpan<byte> name = LongName(ref json, at, ref run, out int copy);
        value = copy;
        return name;
    }

    /// <summary>Goes past a member name, whatever it is, to its value; negative where the JSON is malformed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AnyName(ref byte json, int at, ref Evaluation run)
    {
        at = StringInRow(ref json, at, ref run);
        return at > 0 ? Colon(ref json, at) : at;
    }

    /// <summary>Goes from the offset after a member's name to its value; negative where no colon follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Colon(ref byte json, int at)
    {
        at = Space(ref json, at);
        return Byte(ref json, at) == (byte)':' ? OneSpace(ref json, at + 1) : Invalid;
    }

    /// <summary>Reads a string value: returns its unescaped bytes and the offset after it, negative where it is no string or malformed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Text(ref byte json, int at, ref Evaluation run, out int end)
    {
        if (IsString(ref json, at))
        {
            int length = PlainLength(ref json, at + 1, ref run);
            if (length >= 0)
            {
                end = at + length + 2;
                return Slice(ref json, at + 1, length);
            }
        }
        ReadOnlySpan<byte> text = LongText(ref json, at, ref run, out int copy);
        end = copy;
        return text;
    }

    /// <summary>Finds the string value of a member of the object that begins here without advancing: its unescaped text, or nothing.</summary>
    public static ReadOnlySpan<byte> Discriminator(ref byte json, int at, ref Evaluation run, ReadOnlySpan<byte> name)
    {
        at = FindMember(ref json, at, ref run, name);
        return at > 0 ? Text(ref json, at, ref run, out _) : default;
    }

    /// <summary>The offset of the value of the first member of that name in the object that begins here, or a negative number.</summary>
    internal static int FindMember(ref byte json, int at, ref Evaluation run, ReadOnlySpan<byte> name)
    {
        if (!IsObject(ref json, at))
            return Invalid;
        int depth = run.Depth;
        at = Find(ref json, at, ref run, name);
        run.Depth = depth;
        return at;
    }

    private static int Find(ref byte json, int at, ref Evaluation run, ReadOnlySpan<byte> name)
    {
        at = run.EnterObject(ref json, at);
        while (at > 0 && IsName(ref json, at))
        {
            bool isFound = Name(ref json, at, ref run, out at).SequenceEqual(name);
            if (at < 0 || isFound)
                return at;
            at = Skip(ref json, at, ref run);
            if (at > 0)
                at = NextMember(ref json, at);
        }
        return Invalid;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadOnlySpan<byte> LongName(ref byte json, int at, ref Evaluation run, out int value)
    {
        ReadOnlySpan<byte> name = LongText(ref json, at, ref run, out value);
        if (value < 0)
            return default;
        value = Space(ref json, value);
        value = Byte(ref json, value) == (byte)':' ? Space(ref json, value + 1) : Invalid;
        return name;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadOnlySpan<byte> LongText(ref byte json, int at, ref Evaluation run, out int end)
    {
        end = IsString(ref json, at) ? RestOfString(ref json, at + 1, run.End) : Invalid;
        if (end < 0)
            return default;
        ReadOnlySpan<byte> raw = Slice(ref json, at + 1, end - at - 2);
        return raw.Contains((byte)'\\') ? run.Unescape(raw) : raw;
    }
}
