namespace BoneExo.Formats;

/// <summary>The encoding of RFC 3492 with the parameters of IDNA, for labels of at most 63 characters.</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int LeastThreshold = 1;
    private const int MostThreshold = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int FirstBias = 72;
    private const int FirstCodePoint = 0x80;
    private const int LastCodePoint = 0x10FFFF;

    /// <summary>What every A-label begins with, in either case.</summary>
    public static bool HasPrefix(ReadOnlySpan<byte> label) =>
        label.Length >= 4 && (label[0] | 0x20) == 'x' && (label[1] | 0x20) == 'n' && label[2] == '-' && label[3] == '-';

    /// <summary>Decodes what follows the prefix, with small letters; the number of code points, or -1 where it encodes nothing.</summary>
    public static int Decode(ReadOnlySpan<byte> text, Span<int> codePoints)
    {
        int count = Math.Max(text.LastIndexOf((byte)'-'), 0);
        for (int i = 0; i < count; i++)
            codePoints[i] = text[i] is >= (byte)'A' and <= (byte)'Z' ? text[i] | 0x20 : text[i];
        text = text[(count == 0 ? 0 : count + 1)..];
        int bias = FirstBias;
        long code = FirstCodePoint, index = 0;
        for (bool isFirst = true; !text.IsEmpty; isFirst = false)
        {
            if (!TryTakeDelta(ref text, bias, out long delta) || count == codePoints.Length)
                return -1;
            count++;
            bias = Adapt(delta, count, isFirst);
            code += (index + delta) / count;
            index = (index + delta) % count;
            if (code > LastCodePoint || code is >= 0xD800 and <= 0xDFFF)
                return -1;
            codePoints[(int)index..(count - 1)].CopyTo(codePoints[((int)index + 1)..]);
            codePoints[(int)index++] = (int)code;
        }
        return count;
    }

    /// <summary>Encodes code points without the prefix; the number of characters, or -1 where the room does not suffice.</summary>
    public static int Encode(ReadOnlySpan<int> codePoints, Span<byte> text)
    {
        int length = 0;
        foreach (int code in codePoints)
        {
            if (code >= FirstCodePoint)
                continue;
            if (length == text.Length)
                return -1;
            text[length++] = (byte)code;
        }
        int done = length;
        if (done > 0 && length < text.Length)
            text[length++] = (byte)'-';
        int bias = FirstBias;
        bool isFirst = true;
        long delta = 0;
        for (int code = FirstCodePoint; done < codePoints.Length; code++)
        {
            int next = LeastFrom(code, codePoints);
            delta += (long)(next - code) * (done + 1);
            code = next;
            foreach (int other in codePoints)
            {
                if (other < code)
                    delta++;
                if (other != code)
                    continue;
                if (!TryWriteDelta(delta, bias, text, ref length))
                    return -1;
                done++;
                bias = Adapt(delta, done, isFirst);
                isFirst = false;
                delta = 0;
            }
            delta++;
        }
        return length;
    }

    private static int LeastFrom(int code, ReadOnlySpan<int> codePoints)
    {
        int least = int.MaxValue;
        foreach (int other in codePoints)
        {
            if (other >= code)
                least = Math.Min(least, other);
        }
        return least;
    }

    private static bool TryTakeDelta(ref ReadOnlySpan<byte> text, int bias, out long delta)
    {
        delta = 0;
        long weight = 1;
        for (int place = Base; !text.IsEmpty; place += Base)
        {
            int digit = Digit(text[0]);
            text = text[1..];
            delta += digit * weight;
            if (digit < 0 || delta > int.MaxValue)
                return false;
            int threshold = Threshold(place, bias);
            if (digit < threshold)
                return true;
            weight *= Base - threshold;
            if (weight > int.MaxValue)
                return false;
        }
        return false;
    }

    private static bool TryWriteDelta(long delta, int bias, Span<byte> text, ref int length)
    {
        for (int place = Base; ; place += Base)
        {
            if (length == text.Length)
                return false;
            int threshold = Threshold(place, bias);
            if (delta < threshold)
            {
                text[length++] = Letter((int)delta);
                return true;
            }
            text[length++] = Letter(threshold + (int)((delta - threshold) % (Base - threshold)));
            delta = (delta - threshold) / (Base - threshold);
        }
    }

    private static int Threshold(int place, int bias) => Math.Clamp(place - bias, LeastThreshold, MostThreshold);

    private static int Adapt(long delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / count;
        int place = 0;
        for (; delta > (Base - LeastThreshold) * MostThreshold / 2; place += Base)
            delta /= Base - LeastThreshold;
        return place + (int)((Base - LeastThreshold + 1) * delta / (delta + Skew));
    }

    private static int Digit(byte character) => character switch
    {
        >= (byte)'a' and <= (byte)'z' => character - 'a',
        >= (byte)'A' and <= (byte)'Z' => character - 'A',
        >= (byte)'0' and <= (byte)'9' => character - '0' + 26,
        _ => -1,
    };

    private static byte Letter(int digit) => (byte)(digit < 26 ? 'a' + digit : '0' + digit - 26);
}
