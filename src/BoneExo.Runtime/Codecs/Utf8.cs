using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BoneExo.Codecs;

/// <summary>
/// The cursor over the UTF-8 bytes of a document. An offset handed to it is below the document's end, and the document ends in
/// '}' or ']', so white space, numbers and structural characters need no bounds check.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Utf8
{
    /// <summary>The offset that stands for malformed or refused JSON.</summary>
    public const int Invalid = -1;

    /// <summary>Reads one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Byte(ref byte json, int at) => Unsafe.Add(ref json, (nint)(uint)at);

    /// <summary>Tells whether a member name begins here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsName(ref byte json, int at) => Byte(ref json, at) == (byte)'"';

    /// <summary>Tells whether the literal null begins here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNull(ref byte json, int at) => Byte(ref json, at) == (byte)'n';

    /// <summary>Tells whether a string begins here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsString(ref byte json, int at) => Byte(ref json, at) == (byte)'"';

    /// <summary>Tells whether an object begins here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsObject(ref byte json, int at) => Byte(ref json, at) == (byte)'{';

    /// <summary>Tells whether an array begins here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsArray(ref byte json, int at) => Byte(ref json, at) == (byte)'[';

    /// <summary>Tells whether a number begins here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNumber(ref byte json, int at)
    {
        byte first = Byte(ref json, at);
        return first == (byte)'-' || (uint)(first - '0') <= 9;
    }

    /// <summary>Tells the kind of the value that begins here by its first byte; what begins no value counts as a number and fails there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ValueKind Kind(ref byte json, int at) => KindOf(Byte(ref json, at));

    internal static ValueKind KindOf(byte first) => first switch
    {
        (byte)'"' => ValueKind.String,
        (byte)'{' => ValueKind.Object,
        (byte)'[' => ValueKind.Array,
        (byte)'t' or (byte)'f' => ValueKind.Boolean,
        (byte)'n' => ValueKind.Null,
        _ => ValueKind.Number,
    };

    internal static bool IsSpace(byte character) => character is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ReadOnlySpan<byte> Slice(ref byte json, int at, int length) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref json, (nint)(uint)at), length);

    /// <summary>The offset of the first byte from here that is no white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Space(ref byte json, int at) => Byte(ref json, at) > (byte)' ' ? at : LongSpace(ref json, at);

    /// <summary>The same where one blank is the usual case: after a colon or comma.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int OneSpace(ref byte json, int at)
    {
        if (Byte(ref json, at) == (byte)' ')
            at++;
        return Space(ref json, at);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LongSpace(ref byte json, int at)
    {
        while (IsSpace(Byte(ref json, at)))
            at++;
        return at;
    }
}
