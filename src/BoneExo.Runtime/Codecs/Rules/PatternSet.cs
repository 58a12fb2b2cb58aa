using System.Globalization;

namespace BoneExo.Codecs;

/// <summary>A set of code points: ascending ranges.</summary>
internal sealed class PatternSet
{
    private readonly int[] _firsts;
    private readonly int[] _lasts;
    private readonly bool[] _ascii;

    private PatternSet(int[] firsts, int[] lasts)
    {
        _firsts = firsts;
        _lasts = lasts;
        _ascii = [.. Enumerable.Range(0, 0x80).Select(Find)];
    }

    /// <summary>Reads ranges in brackets, in hexadecimal.</summary>
    public static PatternSet Read(string text)
    {
        string[][] ranges = [.. text[1..^1].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(range => range.Split('-'))];
        return new([.. ranges.Select(range => Hex(range[0]))], [.. ranges.Select(range => Hex(range[^1]))]);
    }

    public bool Contains(int codePoint) => codePoint < 0x80 ? _ascii[codePoint] : Find(codePoint);

    private bool Find(int codePoint)
    {
        int at = Array.BinarySearch(_firsts, codePoint);
        return at >= 0 || (~at > 0 && codePoint <= _lasts[~at - 1]);
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
