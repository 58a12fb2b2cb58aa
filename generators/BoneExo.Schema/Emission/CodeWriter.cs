using System.Runtime.CompilerServices;
using System.Text;

namespace BoneExo.Schema.Emission;

/// <summary>Writes indented C# with '\n' line ends.</summary>
internal sealed class CodeWriter : IDisposable
{
    private const int RowLength = 120;
    private const int FirstLength = 1 << 15;
    private const int MostKept = 1 << 20;

    // A build emits thousands of files, one after another: garbage of their size would take longer to collect than they to write.
    [ThreadStatic]
    private static char[]? kept;

    private char[] _text;
    private int _length;
    private int _depth;

    public CodeWriter()
    {
        _text = kept ?? new char[FirstLength];
        kept = null;
    }

    public void WriteLine(string line = "")
    {
        if (line.Length > 0)
            Append(' ', _depth * 4);
        Append(line);
        Append('\n', 1);
    }

    /// <summary>Writes an interpolated line piece by piece, without a string of it.</summary>
    public void WriteLine([InterpolatedStringHandlerArgument("")] ref Line line)
    {
        if (_length == line.Start)
            _length -= _depth * 4;
        Append('\n', 1);
    }

    public void WriteLines(params string[] lines)
    {
        foreach (string line in lines)
            WriteLine(line);
    }

    /// <summary>Writes short pieces in rows, as many in each as a screen shows.</summary>
    public void WriteRows(IEnumerable<string> pieces)
    {
        StringBuilder row = new();
        foreach (string piece in pieces)
        {
            if (row.Length > 0 && row.Length + piece.Length >= RowLength)
            {
                WriteLine(row.ToString());
                row.Clear();
            }

            row.Append(row.Length > 0 ? " " : "").Append(piece);
        }

        if (row.Length > 0)
            WriteLine(row.ToString());
    }

    /// <summary>Writes a head and braces around what is written until the result is disposed.</summary>
    public BlockEnd Block(string head, string close = "}")
    {
        WriteLine(head);
        WriteLine("{");
        _depth++;
        return new(this, close);
    }

    /// <summary>Writes braces alone.</summary>
    public BlockEnd Block()
    {
        WriteLine("{");
        _depth++;
        return new(this, "}");
    }

    /// <summary>Indents what is written until the result is disposed.</summary>
    public BlockEnd Indent()
    {
        _depth++;
        return new(this, null);
    }

    public override string ToString() => new(_text, 0, _length);

    public void Dispose()
    {
        if (_text.Length <= MostKept)
            kept = _text;
        _text = [];
    }

    private void Append(string text)
    {
        MakeRoom(text.Length);
        text.CopyTo(0, _text, _length, text.Length);
        _length += text.Length;
    }

    private void Append(char character, int count)
    {
        MakeRoom(count);
        _text.AsSpan(_length, count).Fill(character);
        _length += count;
    }

    private void MakeRoom(int count)
    {
        if (_text.Length - _length >= count)
            return;
        Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + count));
    }

    /// <summary>The pieces of an interpolated line, written where the line will stand.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Line
    {
        private readonly CodeWriter _writer;

        public Line(int literalLength, int formattedCount, CodeWriter writer)
        {
            _writer = writer;
            writer.Append(' ', writer._depth * 4);
            Start = writer._length;
        }

        /// <summary>Where the line begins, after its indentation.</summary>
        public int Start { get; }

        public void AppendLiteral(string text) => _writer.Append(text);

        public void AppendFormatted(string text) => _writer.Append(text);
    }

    internal readonly struct BlockEnd(CodeWriter writer, string? close) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (close is not null)
                writer.WriteLine(close);
        }
    }
}
