namespace BoneExo.Cli.Tests;

/// <summary>What the README shows is what happens.</summary>
public sealed class ReadmeTests
{
    private static readonly string[] Page = File.ReadAllLines(Repo.Path("README.md"));

    [Fact]
    public async Task Lines_of_the_main_job_are_printed_in_that_order()
    {
        CommandRun run = await CommandRun.Of(["validate"]);
        IEnumerable<string> printed = run.Output.Split('\n');

        foreach (string line in Block("", 0))
        {
            Assert.Contains(line, printed);
            printed = printed.SkipWhile(other => other != line).Skip(1);
        }
    }

    [Fact]
    public void Example_is_compiled_and_prints_what_is_shown()
    {
        IEnumerable<string> compiled = File.ReadAllLines(Path.Combine(Repo.Project, "ReadmeExample.cs")).Select(line => line.Trim());
        using StringWriter output = new() { NewLine = "\n" };

        ReadmeExample.Run(output);

        Assert.All(Block("csharp", 0).Where(line => line.Length > 0 && !line.StartsWith("using", StringComparison.Ordinal)), line => Assert.Contains(line.Trim(), compiled));
        Assert.Equal(string.Join('\n', Block("", 2)) + "\n", output.ToString());
    }

    [Fact]
    public async Task Every_verb_and_option_shown_exists()
    {
        foreach (string[] words in Block("", 3).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            // 'schema' has verbs of its own.
            CommandRun help = await CommandRun.Of([.. words[1..(words[1] == "schema" ? 3 : 2)], "--help"]);

            Assert.Equal(0, help.ExitCode);
            Assert.All(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains(option, help.Output, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Record_of_ones_own_is_answered_as_shown()
    {
        using Workspace workspace = new();
        workspace.Write("study.json", string.Join('\n', Block("json", 0)));

        CommandRun run = await workspace.Run("validate", "~/study.json", "--type", "Study");

        string[] printed = [.. (run.Error + run.Output).Replace("~/", "", StringComparison.Ordinal).Split('\n')];
        Assert.All(Block("", 4).Where(line => line.Length > 0), line => Assert.Contains(line, printed));
    }

    /// <summary>A fenced block by its language and its position among those.</summary>
    private static List<string> Block(string language, int index)
    {
        List<List<string>> blocks = [];
        bool isInside = false;
        string current = "";
        foreach (string line in Page)
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                if (isInside && current == language)
                    blocks[^1].Add(line);
                continue;
            }

            isInside = !isInside;
            current = isInside ? line[3..] : current;
            if (isInside && current == language)
                blocks.Add([]);
        }

        return blocks[index];
    }
}
