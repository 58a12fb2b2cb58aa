using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>The names of members that a walk knows, for those that its own comparisons do not find; of many, for all.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KnownNames
{
    // More are looked up by hash.
    private const int Few = 8;

    private readonly byte[][] _names;
    private readonly TextTable? _manyNames;
    private readonly ulong _lengths;

    /// <summary>Numbers the names.</summary>
    public KnownNames(params string[] names)
    {
        _names = [.. names.Select(Utf8Names.Of)];
        foreach (byte[] name in _names)
            _lengths |= LengthBit(name.Length);
        if (names.Length > Few)
            _manyNames = new(_names);
    }

    /// <summary>Reads the name that begins here: its number or -1 above, the offset of the member's value, negative where the JSON is malformed, below.</summary>
    public long Find(ref byte json, int at, ref Evaluation run)
    {
        ReadOnlySpan<byte> name = Utf8.Name(ref json, at, ref run, out int value);
        int member = value < 0 ? -1 : IndexOf(name);
        return (long)member << 32 | (uint)value;
    }

    /// <summary>The number of an unescaped name, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        if (_manyNames is not null)
            return _manyNames.IndexOf(name);
        if ((_lengths & LengthBit(name.Length)) == 0)
            return -1;
        for (int i = 0; i < _names.Length; i++)
        {
            if (name.SequenceEqual(_names[i]))
                return i;
        }
        return -1;
    }

    private static ulong LengthBit(int length) => 1UL << Math.Min(length, 63);
}
