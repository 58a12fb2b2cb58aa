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
        HashCode hash = new();
        if (!text.Contains((byte)'\\'))
        {
            hash.AddBytes(text);
            return hash.ToHashCode();
        }
        byte[]? rented = null;
        Span<byte> buffer = text.Length <= StackBytes ? stackalloc byte[StackBytes] : rented = ArrayPool<byte>.Shared.Rent(text.Length);
        hash.AddBytes(buffer[..Escapes.Decode(text, buffer, replacesLoneSurrogates: false)]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return hash.ToHashCode();
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
        HashCode hash = new();
        hash.Add(JsonText.IsNumber(first) ? (byte)'0' : first);
        switch (first)
        {
            case (byte)'{':
                hash.Add(OfMembers(json, ref at));
                break;
            case (byte)'[':
                for (bool has = JsonText.Enter(json, ref at); has; has = JsonText.Next(json, ref at))
                    hash.Add(Of(json, ref at));
                break;
            case (byte)'"':
                at = JsonText.End(json, at);
                hash.Add(OfText(json[(start + 1)..(at - 1)]));
                break;
            default:
                at = JsonText.End(json, at);
                if (JsonText.IsNumber(first))
                    new JsonDecimal(json[start..at]).AddTo(ref hash);
                break;
        }
        return hash.ToHashCode();
    }

    // A sum, because members have no order.
    private static int OfMembers(ReadOnlySpan<byte> json, ref int at)
    {
        int sum = 0;
        for (bool has = JsonText.Enter(json, ref at); has; has = JsonText.Next(json, ref at))
        {
            int nameEnd = JsonText.End(json, at);
            int name = OfText(json[(at + 1)..(nameEnd - 1)]);
            at = JsonText.Space(json, JsonText.Space(json, nameEnd) + 1);
            sum = unchecked(sum + HashCode.Combine(name, Of(json, ref at)));
        }
        return sum;
    }
}
