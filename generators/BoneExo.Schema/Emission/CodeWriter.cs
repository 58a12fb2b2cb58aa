using System.Text;

namespace BoneExo.Schema.Emission;

/// <summary>Writes indented C# with '\n' line ends.</summary>
internal sealed class CodeWriter
{
    private const int RowLength = 120;

    private readonly StringBuilder _text = new();
    private int _depth;

    public void WriteLine(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
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

    public override string ToString() => _text.ToString();

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
