namespace BoneExo.Runtime.Tests;

/// <summary>A document whose expected errors begin at ⟦ and end at ⟧.</summary>
internal sealed record Marked(string Text, IReadOnlyList<(int Line, int Column, string Text)> Marks)
{
    public static Marked Parse(string marked)
    {
        List<(int Start, int Line, int Column)> starts = [];
        List<(int, int, string)> marks = [];
        string text = "";
        int line = 1, lineStart = 0;
        foreach (char character in marked)
        {
            switch (character)
            {
                case '⟦':
                    starts.Add((text.Length, line, text.Length - lineStart + 1));
                    break;
                case '⟧':
                    (int start, int markLine, int column) = starts[^1];
                    starts.RemoveAt(starts.Count - 1);
                    marks.Add((markLine, column, text[start..]));
                    break;
                default:
                    text += character;
                    if (character == '\n')
                        (line, lineStart) = (line + 1, text.Length);
                    break;
            }
        }
        Assert.Empty(starts);
        return new(text, [.. marks.OrderBy(mark => (mark.Item1, mark.Item2))]);
    }
}
