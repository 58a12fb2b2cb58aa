using System.Text;

namespace BoneExo.Reporting;

/// <summary>A line and column, moved forward through a text. Columns are UTF-16 units because that is what editors and compilers print.</summary>
internal struct Place()
{
    private int _offset;

    public int Line { get; private set; } = 1;

    public int Column { get; private set; } = 1;

    /// <summary>Moves to an offset, which never lies before the last one.</summary>
    public void MoveTo(ReadOnlySpan<byte> json, int offset)
    {
        ReadOnlySpan<byte> passed = json[_offset..offset];
        int lastLine = passed.LastIndexOf((byte)'\n');
        if (lastLine >= 0)
        {
            Line += passed.Count((byte)'\n');
            Column = 1;
            passed = passed[(lastLine + 1)..];
        }
        Column += Units(passed);
        _offset = offset;
    }

    // Every byte but a continuation begins a unit, and the first of four begins two.
    private static int Units(ReadOnlySpan<byte> text)
    {
        if (Ascii.IsValid(text))
            return text.Length;
        int units = 0;
        foreach (byte part in text)
            units += ((part & 0xC0) != 0x80 ? 1 : 0) + (part >= 0xF0 ? 1 : 0);
        return units;
    }
}
