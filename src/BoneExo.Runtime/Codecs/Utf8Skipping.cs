using System.Runtime.CompilerServices;

namespace BoneExo.Codecs;

public static partial class Utf8
{
    private const int LevelsPerStack = 64;

    /// <summary>Checks any value that begins here, whatever it holds, and returns the offset after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Skip(ref byte json, int at, ref Evaluation run)
    {
        byte first = Byte(ref json, at);
        if (first == (byte)'"')
            return String(ref json, at, run.End);
        return SkipOther(ref json, at, ref run);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SkipOther(ref byte json, int at, ref Evaluation run) => Byte(ref json, at) switch
    {
        (byte)'{' or (byte)'[' => Container(ref json, at, run.End, run.MaxDepth - run.Depth, isRoot: run.Depth == 0),
        (byte)'t' or (byte)'f' or (byte)'n' => Literal(ref json, at, run.End),
        _ => Number(ref json, at),
    };

    // Without recursion: one bit per open container says whether it is an object. Beyond 64 levels a nested call takes over.
    private static int Container(ref byte json, int at, int end, int levels, bool isRoot)
    {
        ulong objects = 0;
        int depth = 0;
        while (true)
        {
            byte first = Byte(ref json, at);
            if (first is (byte)'{' or (byte)'[' && depth < LevelsPerStack)
            {
                if (depth == levels)
                    return Invalid;
                depth++;
                objects = objects << 1 | (first == (byte)'{' ? 1u : 0u);
                at = OneSpace(ref json, at + 1);
                if (Byte(ref json, at) != (first == (byte)'{' ? (byte)'}' : (byte)']'))
                {
                    at = first == (byte)'{' ? Value(ref json, at, end) : at;
                    if (at < 0)
                        return Invalid;
                    continue;
                }
            }
            else
            {
                at = first switch
                {
                    (byte)'"' => String(ref json, at, end),
                    (byte)'{' or (byte)'[' => Container(ref json, at, end, levels - depth, isRoot: false),
                    (byte)'t' or (byte)'f' or (byte)'n' => Literal(ref json, at, end),
                    _ => Number(ref json, at),
                };
                if (at < 0)
                    return Invalid;
                at = Space(ref json, at);
            }

            at = Close(ref json, at, end, ref objects, ref depth, isRoot);
            if (at < 0 || depth == 0)
                return at;
            // at is the comma: the next value follows, after its name in an object.
            at = OneSpace(ref json, at + 1);
            if ((objects & 1) != 0 && (at = Value(ref json, at, end)) < 0)
                return Invalid;
        }
    }

    /// <summary>Closes containers from here until a comma follows (its offset) or the outermost is closed (the offset after it).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Close(ref byte json, int at, int end, ref ulong objects, ref int depth, bool isRoot)
    {
        while (Byte(ref json, at) != (byte)',')
        {
            if (Byte(ref json, at) != ((objects & 1) != 0 ? (byte)'}' : (byte)']'))
                return Invalid;
            at++;
            objects >>= 1;
            depth--;
            // Only the document's own closing bracket may be its last byte.
            if (at >= end)
                return depth == 0 && isRoot ? at : Invalid;
            if (depth == 0)
                return at;
            at = Space(ref json, at);
        }
        return at;
    }

    /// <summary>Goes from a member's name to its value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Value(ref byte json, int at, int end)
    {
        if (!IsName(ref json, at))
            return Invalid;
        at = String(ref json, at, end);
        if (at < 0)
            return Invalid;
        at = Space(ref json, at);
        return Byte(ref json, at) == (byte)':' ? OneSpace(ref json, at + 1) : Invalid;
    }
}
