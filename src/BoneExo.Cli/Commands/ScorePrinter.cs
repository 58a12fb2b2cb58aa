using BoneExo.Cli.Hosting;
using BoneExo.Cli.Scoring;

namespace BoneExo.Cli.Commands;

/// <summary>Prints scores for people.</summary>
internal static class ScorePrinter
{
    public static void Print(ScoreReport report, Terminal terminal)
    {
        foreach ((_, string title, IReadOnlyList<string[]> rows) in report.Tables())
        {
            // A table of headings says nothing.
            if (rows.Count > 1)
                Sections.Print(title, rows, terminal);
        }
    }
}
