using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace BoneExo.Codecs;

/// <summary>
/// Accepts short ASCII texts by masks with a bit for each character, without a step for each. It knows patterns of a head, where
/// each position has its characters, and a tail, where the last character alone tells what may follow, with no more than two sets
/// of characters beside the literals of the head: <c>^src-[a-z0-9]+(-[a-z0-9]+)*$</c>.
/// </summary>
internal sealed class PatternMasks
{
    /// <summary>So many characters have a bit in a mask of lengths.</summary>
    public const int MostLength = 63;

    private const int Window = 32;

    // The bit for each high nibble in the rows of a set.
    private static readonly Vector128<byte> HighNibbles = Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0);

    private readonly Vector128<byte> _literals;
    private readonly ulong _literalPositions;
    private readonly PatternMaskSet _first;
    private readonly PatternMaskSet _second;
    private readonly Vector256<byte> _firstRows;
    private readonly Vector256<byte> _secondRows;
    private readonly bool _isFirstFree;
    private readonly bool _hasSecond;
    private readonly int _headLength;
    private readonly ulong _headEndings;
    private readonly int _least = 1;
    private readonly int _most = MostLength;

    /// <summary>Takes literals and their positions, two sets, of which the second may be empty, the length of the head and the lengths at which a text may end within it.</summary>
    public PatternMasks(Vector128<byte> literals, ulong literalPositions, PatternMaskSet first, PatternMaskSet second, int headLength, ulong headEndings)
    {
        _literals = literals;
        _literalPositions = literalPositions;
        _first = first;
        _second = second;
        _firstRows = Vector256.Create(first.Rows);
        _secondRows = Vector256.Create(second.Rows);
        _isFirstFree = (first.MayBegin & first.MayEnd & first.MayFollowFirst & first.MayFollowSecond) != 0;
        _hasSecond = second.Rows != Vector128<byte>.Zero;
        _headLength = headLength;
        _headEndings = headEndings;
    }

    private PatternMasks(PatternMasks masks, int least, int most)
        : this(masks._literals, masks._literalPositions, masks._first, masks._second, masks._headLength, masks._headEndings)
    {
        _least = Math.Max(masks._least, least);
        _most = Math.Min(masks._most, most);
    }

    /// <summary>Whether the processor has vectors, without which a step for each character is faster.</summary>
    public static bool IsFast => Vector128.IsHardwareAccelerated;

    /// <summary>The same for texts of no fewer and no more characters.</summary>
    public PatternMasks Within(int least, int most) => new(this, least, most);

    /// <summary>Whether an ASCII text in a document that ends at <paramref name="end"/> is known to match. Long ones, and those close to the end, are not.</summary>
    public bool Accepts(ref byte json, int at, int length, int end)
    {
        if (length < _least || length > _most || end - at < ((length + Window - 1) & -Window))
            return false;
        ref byte from = ref Unsafe.Add(ref json, (nint)(uint)at);
        ulong all = ulong.MaxValue >> (64 - length);
        ulong first = Look(ref from, out ulong second);
        if (length > Window)
        {
            first |= (ulong)Look(ref Unsafe.Add(ref from, Window), out ulong more) << Window;
            second |= more << Window;
        }
        ulong wrong = (_first.Head & ~first) | (_second.Head & ~second);
        if (_literalPositions != 0)
            wrong |= _literalPositions & ~(ulong)Vector128.Equals(Vector128.LoadUnsafe(ref from), _literals).ExtractMostSignificantBits();
        if (length <= _headLength)
            return (wrong & all) == 0 && (_headEndings >> length & 1) != 0;

        ulong tail = all & ulong.MaxValue << _headLength;
        ulong begin = 1ul << _headLength;
        ulong last = 1ul << (length - 1);
        first &= _first.IsInTail & tail;
        second &= _second.IsInTail & tail;
        wrong |= tail & ~(first | second);
        if (!_isFirstFree)
            wrong |= first & ((begin & ~_first.MayBegin) | (last & ~_first.MayEnd) | (first << 1 & ~_first.MayFollowFirst) | (second << 1 & ~_first.MayFollowSecond));
        if (_hasSecond)
            wrong |= second & ((begin & ~_second.MayBegin) | (last & ~_second.MayEnd) | (first << 1 & ~_second.MayFollowFirst) | (second << 1 & ~_second.MayFollowSecond));
        return (wrong & all) == 0;
    }

    /// <summary>One bit for each of the next 32 bytes that is in the first set, and in the second. Beyond ASCII, it means nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Look(ref byte from, out ulong second)
    {
        if (Avx2.IsSupported)
        {
            // It shuffles each half by itself, and by the low nibble of ASCII.
            Vector256<byte> bytes = Vector256.LoadUnsafe(ref from);
            Vector256<byte> high = Avx2.Shuffle(Vector256.Create(HighNibbles), (bytes.AsUInt16() >>> 4).AsByte() & Vector256.Create((byte)0xF));
            second = _hasSecond ? ~Vector256.Equals(Avx2.Shuffle(_secondRows, bytes) & high, Vector256<byte>.Zero).ExtractMostSignificantBits() : 0;
            return ~Vector256.Equals(Avx2.Shuffle(_firstRows, bytes) & high, Vector256<byte>.Zero).ExtractMostSignificantBits();
        }
        uint first = LookAtHalf(ref from, out uint lower) | LookAtHalf(ref Unsafe.Add(ref from, Vector128<byte>.Count), out uint upper) << Vector128<byte>.Count;
        second = lower | upper << Vector128<byte>.Count;
        return first;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint LookAtHalf(ref byte from, out uint second)
    {
        Vector128<byte> bytes = Vector128.LoadUnsafe(ref from);
        Vector128<byte> low = bytes & Vector128.Create((byte)0xF);
        Vector128<byte> high = Vector128.ShuffleNative(HighNibbles, bytes >>> 4);
        second = (ushort)~Vector128.Equals(Vector128.ShuffleNative(_second.Rows, low) & high, Vector128<byte>.Zero).ExtractMostSignificantBits();
        return (ushort)~Vector128.Equals(Vector128.ShuffleNative(_first.Rows, low) & high, Vector128<byte>.Zero).ExtractMostSignificantBits();
    }
}
