using BoneExo.Cli.Scoring;
using BoneExo.Rules;

namespace BoneExo.Cli.Validation;

/// <summary>A data set of files with what the five levels found in it, and its scores.</summary>
internal sealed record CheckedDataset(IReadOnlyList<FileReport> Files, IReadOnlyList<LevelTable> Levels, ScoreReport Scores)
{
    /// <summary>Runs the rules, which adds their findings to the files.</summary>
    public static CheckedDataset Of(LayeredDataset dataset)
    {
        DatasetReport rules = dataset.Check();
        return new(dataset.Files, LevelTable.Of(dataset.Files, rules.Checks), ScoreReport.Of(dataset.Merged));
    }
}
