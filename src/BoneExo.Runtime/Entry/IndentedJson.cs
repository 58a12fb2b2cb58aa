using System.Buffers;

namespace BoneExo.Entry;

/// <summary>Lays well-formed JSON out with one member or item per line; names, numbers and texts keep their bytes.</summary>
internal static class IndentedJson
{
    private static readonly SearchValues<byte> Ends = SearchValues.Create(",:]} \t\r\n"u8);

    /// <summary>The document, laid out.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlySpan<byte> json)
    {
        ArrayBufferWriter<byte> output = new(json.Length);
        int depth = 0;
        while (!(json = json.TrimStart(" \t\r\n"u8)).IsEmpty)
        {
            int length = 1;
            switch (json[0])
            {
                case (byte)'{' or (byte)'[':
                    output.Write(json[..1]);
                    ReadOnlySpan<byte> inside = json[1..].TrimStart(" \t\r\n"u8);
                    if (inside[0] is (byte)'}' or (byte)']')
                    {
                        output.Write(inside[..1]);
                        length = json.Length - inside.Length + 1;
                    }
                    else
                    {
                        BreakLine(output, ++depth);
                    }
                    break;
                case (byte)'}' or (byte)']':
                    BreakLine(output, --depth);
                    output.Write(json[..1]);
                    break;
                case (byte)',':
                    output.Write(","u8);
                    BreakLine(output, depth);
                    break;
                case (byte)':':
                    output.Write(": "u8);
                    break;
                default:
                    length = json[0] == (byte)'"' ? TextLength(json) : Length(json);
                    output.Write(json[..length]);
                    break;
            }
            json = json[length..];
        }
        return output.WrittenMemory;
    }

    private static int Length(ReadOnlySpan<byte> json)
    {
        int end = json.IndexOfAny(Ends);
        return end < 0 ? json.Length : end;
    }

    private static int TextLength(ReadOnlySpan<byte> json)
    {
        int at = 1;
        while (json[at] != (byte)'"')
            at += json[at] == (byte)'\\' ? 2 : 1;
        return at + 1;
    }

    private static void BreakLine(ArrayBufferWriter<byte> output, int depth)
    {
        Span<byte> line = output.GetSpan(1 + (2 * depth))[..(1 + (2 * depth))];
        line.Fill((byte)' ');
        line[0] = (byte)'\n';
        output.Advance(line.Length);
    }
}
