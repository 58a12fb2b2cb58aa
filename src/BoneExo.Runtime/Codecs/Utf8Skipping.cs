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
            return String(ref json, at, ref run);
        return SkipOther(ref json, at, ref run, first);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SkipOther(ref byte json, int at, ref Evaluation run, byte first) => first is (byte)'{' or (byte)'['
        ? Container(ref json, at, ref run, run.MaxDepth - run.Depth, isRoot: run.Depth == 0)
        : Other(ref json, at, ref run, levels: 0, first);

    // Without recursion: one bit per open container says whether it is an object. Beyond 64 levels a nested call takes over.
    private static int Container(ref byte json, int at, ref Evaluation run, int levels, bool isRoot)
    {
        int end = run.End;
        ulong objects = 0;
        int depth = 0;
        byte close = 0;
        while (true)
        {
            byte first = Byte(ref json, at);
            if (first == (byte)'"')
            {
                at = String(ref json, at, ref run);
            }
            else if (first is (byte)'{' or (byte)'[' && depth < LevelsPerStack)
            {
                if (depth == levels)
                    return Invalid;
                depth++;
                bool isObject = first == (byte)'{';
                objects = objects << 1 | (isObject ? 1u : 0u);
                close = Closing(objects);
                at = OneSpace(ref json, at + 1);
                if (Byte(ref json, at) != close)
                {
                    if (isObject && (at = MemberValue(ref json, at, ref run)) < 0)
                        return Invalid;
                    continue;
                }
            }
            else
            {
                at = Other(ref json, at, ref run, levels - depth, first);
            }
            if (at < 0)
                return Invalid;

            // Closes containers until a comma follows or the outermost is closed.
            byte next;
            while ((next = Byte(ref json, at = Space(ref json, at))) == close)
            {
                at++;
                objects >>= 1;
                close = Closing(objects);
                depth--;
                // Only the document's own closing bracket may be its last byte.
                if (depth == 0)
                    return at < end || isRoot ? at : Invalid;
                if (at == end)
                    return Invalid;
            }
            if (next != (byte)',')
                return Invalid;
            at = OneSpace(ref json, at + 1);
            if (close == (byte)'}' && (at = MemberValue(ref json, at, ref run)) < 0)
                return Invalid;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Other(ref byte json, int at, ref Evaluation run, int levels, byte first) => first switch
    {
        (byte)'{' or (byte)'[' => Container(ref json, at, ref run, levels, isRoot: false),
        (byte)'t' or (byte)'f' or (byte)'n' => Literal(ref json, at, run.End),
        _ => Number(ref json, at),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Closing(ulong objects) => (objects & 1) != 0 ? (byte)'}' : (byte)']';

    /// <summary>Goes from a member's name to its value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int MemberValue(ref byte json, int at, ref Evaluation run)
    {
        if (!IsName(ref json, at))
            return Invalid;
        at = String(ref json, at, ref run);
        return at > 0 ? Colon(ref json, at) : Invalid;
    }
}
