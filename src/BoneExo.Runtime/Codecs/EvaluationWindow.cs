using System.Runtime.CompilerServices;

namespace BoneExo.Codecs;

// Which of the next 64 bytes end a run of plain text is found at once and kept, because a window holds several short strings: finding
// the end of each by a load of its own would make every string wait for the one before it.
public ref partial struct Evaluation
{
    private const int WindowLength = 64;

    /// <summary>One bit for each byte from here that is a quote, a backslash, a control character or not ASCII: the lowest is right, and none is set only where the next 64 bytes have none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong Stops(ref byte json, int at)
    {
        uint offset = (uint)(at - _windowStart);
        ulong stops = _windowStops >> (int)offset;
        return offset < WindowLength && stops != 0 ? stops : MoveWindow(ref json, at);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong MoveWindow(ref byte json, int at)
    {
        _windowStart = at;
        return _windowStops = Utf8.WindowStops(ref json, at, End);
    }
}
