using System.Text;

namespace BoneExo.Exports;

/// <summary>Writes rows of tab-separated values; a tab or line break in a value becomes a blank.</summary>
internal static class Tsv
{
    public static void Row(StringBuilder text, params ReadOnlySpan<string?> values)
    {
        for (int column = 0; column < values.Length; column++)
        {
            if (column > 0)
                text.Append('\t');
            text.Append(values[column]?.Replace('\t', ' ').Replace('\n', ' '));
        }

        text.Append('\n');
    }
}
