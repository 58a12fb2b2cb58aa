using System.Buffers;
using BoneExo.Codecs;

namespace BoneExo.Values;

/// <summary>Moves through a JSON text that is known to be well-formed.</summary>
internal static class JsonText
{
    private const int StackBytes = 256;

    private static readonly SearchValues<byte> ScalarStops = SearchValues.Create(",]} \t\r\n"u8);
    private static readonly SearchValues<byte> ContainerStops = SearchValues.Create("\"{}[]"u8);

    public static bool IsNumber(byte first) => first == (byte)'-' || char.IsAsciiDigit((char)first);

    public static int Space(ReadOnlySpan<byte> json, int at)
    {
        while (Utf8.IsSpace(json[at]))
            at++;
        return at;
    }

    /// <summary>The offset after the value that begins here.</summary>
    public static int End(ReadOnlySpan<byte> json, int at)
    {
        switch (json[at])
        {
            case (byte)'"':
                return StringEnd(json, at);
            case (byte)'{' or (byte)'[':
                int depth = 0;
                do
                {
                    at += json[at..].IndexOfAny(ContainerStops);
                    if (json[at] == (byte)'"')
                    {
                        at = StringEnd(json, at);
                        continue;
                    }
                    depth += json[at] is (byte)'{' or (byte)'[' ? 1 : -1;
                    at++;
                }
                while (depth > 0);
                return at;
            default:
                int length = json[at..].IndexOfAny(ScalarStops);
                return length < 0 ? json.Length : at + length;
        }
    }

    /// <summary>Enters a container: moves to its first item or name, or past it where it is empty.</summary>
    public static bool Enter(ReadOnlySpan<byte> json, ref int at)
    {
        at = Space(json, at + 1);
        return !TryLeave(json, ref at);
    }

    /// <summary>Moves from the end of an item to the next, or past the container.</summary>
    public static bool Next(ReadOnlySpan<byte> json, ref int at)
    {
        at = Space(json, at);
        if (TryLeave(json, ref at))
            return false;
        at = Space(json, at + 1);
        return true;
    }

    /// <summary>The members of the object that begins here, in a pooled array; moves past the object.</summary>
    public static JsonMember[] Members(ReadOnlySpan<byte> json, ref int at, out int count)
    {
        JsonMember[] members = ArrayPool<JsonMember>.Shared.Rent(16);
        count = 0;
        for (bool has = Enter(json, ref at); has; has = Next(json, ref at))
        {
            if (count == members.Length)
            {
                JsonMember[] larger = ArrayPool<JsonMember>.Shared.Rent(count * 2);
                members.CopyTo(larger, 0);
                ArrayPool<JsonMember>.Shared.Return(members);
                members = larger;
            }
            int nameEnd = StringEnd(json, at);
            int value = Space(json, Space(json, nameEnd) + 1);
            members[count++] = new JsonMember(at + 1, nameEnd - 1, value, Hash: 0);
            at = End(json, value);
        }
        return members;
    }

    /// <summary>Compares two string texts by their characters, whatever their escapes.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (!left.Contains((byte)'\\') && !right.Contains((byte)'\\'))
            return left.SequenceCompareTo(right);
        byte[]? rented = null;
        int size = left.Length + right.Length;
        Span<byte> buffer = size <= StackBytes ? stackalloc byte[StackBytes] : rented = ArrayPool<byte>.Shared.Rent(size);
        int leftLength = Escapes.Decode(left, buffer, replacesLoneSurrogates: false);
        int rightLength = Escapes.Decode(right, buffer[leftLength..], replacesLoneSurrogates: false);
        int order = buffer[..leftLength].SequenceCompareTo(buffer.Slice(leftLength, rightLength));
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return order;
    }

    private static int StringEnd(ReadOnlySpan<byte> json, int at)
    {
        at++;
        while (true)
        {
            at += json[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (json[at] == (byte)'"')
                return at + 1;
            at += 2;
        }
    }

    private static bool TryLeave(ReadOnlySpan<byte> json, ref int at)
    {
        bool isEnd = json[at] is (byte)']' or (byte)'}';
        if (isEnd)
            at++;
        return isEnd;
    }
}
