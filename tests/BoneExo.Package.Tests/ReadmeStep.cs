namespace BoneExo.Package.Tests;

/// <summary>A fenced block of a README.</summary>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Before">The last line of text above it.</param>
internal sealed record ReadmeStep(string Language, string Before, string[] Lines)
{
    private const string Fence = "```";

    /// <summary>All blocks, in order.</summary>
    public static IEnumerable<ReadmeStep> Of(string markdown)
    {
        string before = "";
        using IEnumerator<string> lines = markdown.ReplaceLineEndings("\n").Split('\n').AsEnumerable().GetEnumerator();
        while (lines.MoveNext())
        {
            string line = lines.Current.Trim();
            if (line.StartsWith(Fence, StringComparison.Ordinal))
                yield return new(line[Fence.Length..], before, [.. Block(lines, lines.Current.Length - lines.Current.TrimStart().Length)]);
            else if (line.Length > 0)
                before = line;
        }
    }

    private static IEnumerable<string> Block(IEnumerator<string> lines, int indentation)
    {
        while (lines.MoveNext() && lines.Current.Trim() != Fence)
            yield return lines.Current.Length < indentation ? "" : lines.Current[indentation..];
    }
}
