using System.Buffers;
using BoneExo.Codecs;

namespace BoneExo.Values;

/// <summary>Hash codes of well-formed JSON texts: equal texts, as <see cref="JsonEquality"/> has it, have equal codes.</summary>
internal static class JsonHash
{
    private const int StackBytes = 256;

    /// <summary>The code of the value that begins the text.</summary>
    public static int Of(ReadOnlySpan<byte> json)
    {
        int at = JsonText.Space(json, 0);
        return Of(json, ref at);
    }

    /// <summary>The code of a string text, which does not depend on its escapes.</summary>
    public static int OfText(ReadOnlySpan<byte> text)
    {
        if (!text.Contains((byte)'\\'))
            return TextHash.Of(text);
        byte[]? rented = null;
        Span<byte> buffer = text.Length <= StackBytes ? stackalloc byte[StackBytes] : rented = ArrayPool<byte>.Shared.Rent(text.Length);
        int hash = TextHash.Of(buffer[..Escapes.Decode(text, buffer, replacesLoneSurrogates: false)]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return hash;
    }

    /// <summary>Sorts members by the hash of their names; those of one name keep their order.</summary>
    public static void Sort(ReadOnlySpan<byte> json, Span<JsonMember> members)
    {
        ulong[] keys = ArrayPool<ulong>.Shared.Rent(members.Length);
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = members[i] with { Hash = OfText(members[i].Name(json)) };
            keys[i] = (ulong)(uint)members[i].Hash << 32 | (uint)i;
        }
        keys.AsSpan(0, members.Length).Sort(members);
        ArrayPool<ulong>.Shared.Return(keys);
    }

    private static int Of(ReadOnlySpan<byte> json, ref int at)
    {
        int start = at;
        byte first = json[at];
        switch (first)
        {
            case (byte)'{':
                return OfMembers(json, ref at);
            case (byte)'[':
                int items = first;
                for (bool has = JsonText.Enter(json, ref at); has; has = JsonText.Next(json, ref at))
                    items = TextHash.Combine(items, Of(json, ref at));
                return items;
            case (byte)'"':
                return OfString(json, ref at);
            default:
                if (SmallInteger(json, ref at) is { } integer)
                    return TextHash.Of(integer);
                at = JsonText.End(json, at);
                return JsonText.IsNumber(first) ? new JsonDecimal(json[start..at]).Hash() : first;
        }
    }

    /// <summary>Moves past an integer that is written as one, of at most 18 digits.</summary>
    public static long? SmallInteger(ReadOnlySpan<byte> json, ref int at)
    {
        bool isNegative = json[at] == (byte)'-';
        int start = isNegative ? at + 1 : at, end = start;
        long value = 0;
        while (end < json.Length && end - start <= JsonDecimal.MaxSmallDigits && json[end] is >= (byte)'0' and <= (byte)'9')
            value = value * 10 + (json[end++] - '0');
        if (end == start || end - start > JsonDecimal.MaxSmallDigits || (end < json.Length && json[end] is (byte)'.' or (byte)'e' or (byte)'E'))
            return null;
        at = end;
        return isNegative ? -value : value;
    }

    private static int OfString(ReadOnlySpan<byte> json, ref int at)
    {
        int start = at + 1;
        int length = json[start..].IndexOfAny((byte)'"', (byte)'\\');
        if (json[start + length] == (byte)'"')
        {
            at = start + length + 1;
            return TextHash.Of(json.Slice(start, length));
        }
        at = JsonText.End(json, at);
        return OfText(json[start..(at - 1)]);
    }

    // A sum, because members have no order.
    private static int OfMembers(ReadOnlySpan<byte> json, ref int at)
    {
        int sum = '{';
        for (bool has = JsonText.Enter(json, ref at); has; has = JsonText.Next(json, ref at))
        {
            int name = OfString(json, ref at);
            at = JsonText.Space(json, JsonText.Space(json, at) + 1);
            sum = unchecked(sum + TextHash.Combine(name, Of(json, ref at)));
        }
        return sum;
    }
}
