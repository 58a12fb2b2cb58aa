namespace BoneExo.Formats;

/// <summary>A small number for every code point, from a compact text: for each run of equal numbers the gap before it, its length and the number.</summary>
internal sealed class CodePointMap
{
    private readonly int[] _starts;
    private readonly byte[] _values;

    /// <summary>The number has so many bits below the length less one.</summary>
    public CodePointMap(ReadOnlySpan<byte> runs, int valueBits)
    {
        List<int> starts = [0];
        List<byte> values = [0];
        for (int end = 0; !runs.IsEmpty;)
        {
            int start = end + CodePointTables.TakeNumber(ref runs);
            int run = CodePointTables.TakeNumber(ref runs);
            // Runs that touch share a start.
            if (start == end)
            {
                starts.RemoveAt(starts.Count - 1);
                values.RemoveAt(values.Count - 1);
            }
            end = start + (run >> valueBits) + 1;
            starts.AddRange([start, end]);
            values.AddRange([(byte)(run & ((1 << valueBits) - 1)), 0]);
        }
        _starts = [.. starts];
        _values = [.. values];
    }

    /// <summary>The number of a code point; 0 outside all runs.</summary>
    public int this[int codePoint]
    {
        get
        {
            int at = Array.BinarySearch(_starts, codePoint);
            return _values[at < 0 ? ~at - 1 : at];
        }
    }
}
