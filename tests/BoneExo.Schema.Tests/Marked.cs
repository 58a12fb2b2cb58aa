using BoneExo.Schema.Json;

namespace BoneExo.Schema.Tests;

/// <summary>A text whose expected places stand between ⟦ and ⟧.</summary>
internal sealed record Marked(string Text, IReadOnlyList<TextRange> Marks)
{
    public static Marked Parse(string marked)
    {
        List<TextRange> marks = [];
        string text = "";
        int start = -1;
        foreach (char c in marked)
        {
            if (c == '⟦')
            {
                start = text.Length;
            }
            else if (c == '⟧')
            {
                Assert.True(start >= 0, "a mark ends that did not begin");
                marks.Add(new(start, text.Length - start));
                start = -1;
            }
            else
            {
                text += c;
            }
        }

        Assert.True(start < 0, "a mark begins that does not end");
        return new(text, marks);
    }
}
