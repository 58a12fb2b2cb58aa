namespace BoneExo.Cli.Tests;

public class ExportTests
{
    [Fact]
    public async Task Without_a_format_the_formats_are_listed()
    {
        CommandRun run = await CommandRun.Of(["export"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("bibtex      BibTeX: the article and its references\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bibtx", "boneexo: there is no format 'bibtx'; did you mean 'bibtex'?\n")]
    [InlineData("zzzzzzzzzz", "boneexo: there is no format 'zzzzzzzzzz'; run 'boneexo export' for a list\n")]
    public async Task An_unknown_format_is_wrong_usage(string format, string expected)
    {
        CommandRun run = await CommandRun.Of(["export", format]);

        Assert.Equal((2, expected), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task An_unknown_study_is_wrong_usage()
    {
        CommandRun run = await CommandRun.Of(["export", "bel", "--study", "st-jin-oa-mir-26"]);

        Assert.Equal((2, "boneexo: the dataset has no study 'st-jin-oa-mir-26'; did you mean 'st-jin-oa-mir-26a'?\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task The_text_goes_to_standard_output_and_the_losses_to_standard_error()
    {
        CommandRun run = await CommandRun.Of(["export", "bibtex", "--study", "st-jin-oa-mir-26a"]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("@article{review,\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("}\n\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("lost: 9 of 'findings': BibTeX has no place for it\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("lost: 'kind' of 1 of 'references': BibTeX has no place for it\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(" losses\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_and_losses_can_go_to_files()
    {
        using Workspace workspace = new();
        workspace.Write("own.json", SchemaJson.ToJson(Corpus.Review with { Claims = default }));

        CommandRun run = await workspace.Run("export", "sif", "--data", "~/own.json", "--output", "~/own.sif", "--loss", "~/loss.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("ves-bmsc\tincreases\tproc-chondrocyte-proliferation\n", File.ReadAllText(workspace.PathOf("own.sif")), StringComparison.Ordinal);
        string losses = File.ReadAllText(workspace.PathOf("loss.json"));
        Assert.StartsWith("{\n  \"format\": \"sif\",\n  \"losses\": [\n", losses, StringComparison.Ordinal);
        Assert.DoesNotContain("\"claims\"", losses, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_is_not_valid_is_not_exported()
    {
        using Workspace workspace = new();
        workspace.Write("own.json", "{}");

        CommandRun run = await workspace.Run("export", "sif", "--data", "~/own.json", "--output", "~/own.sif");

        Assert.Equal(1, run.ExitCode);
        Assert.False(File.Exists(workspace.PathOf("own.sif")));
    }
}
