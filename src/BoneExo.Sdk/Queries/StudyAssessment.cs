using BoneExo.Domain;
using BoneExo.Rules;
using BoneExo.Scores;

namespace BoneExo.Queries;

/// <summary>What schema, rules and scores say of a dataset of one's own.</summary>
/// <param name="Errors">What is wrong by the schema, with pointers and places. Where anything is, nothing else is known.</param>
/// <param name="Findings">What rules found, with their ids and pointers.</param>
/// <param name="Studies">The scores and gaps of each study.</param>
public sealed record StudyAssessment(ValueArray<SchemaError> Errors, ValueArray<RuleFinding> Findings, ValueArray<StudyScore> Studies)
{
    /// <summary>Whether neither the schema nor a rule finds an error.</summary>
    public bool IsValid => Errors.Count == 0 && Findings.All(finding => finding.Severity != RuleSeverity.Error);

    /// <summary>Assesses a dataset in JSON.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="context">What rules may know beside it.</param>
    public static StudyAssessment Of(ReadOnlySpan<byte> utf8, RuleContext? context = null)
    {
        VersionedReading<ReviewDataset> reading = Dataset.Read(utf8);
        return reading.Value is { } dataset ? Of(dataset, context) : new([.. reading.Report.Errors], [], []);
    }

    /// <summary>Assesses a dataset that follows its schema.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="context">What rules may know beside it.</param>
    public static StudyAssessment Of(ReviewDataset dataset, RuleContext? context = null)
    {
        ReviewDatasetIndex index = new(dataset);
        return new([], [.. Dataset.Check(dataset, context).Findings.Select(reported => reported.Finding)], [.. index.Studies.Select(study => Score(index, study))]);
    }

    private static StudyScore Score(ReviewDatasetIndex index, Study study) => new(study.Id, Completeness.Of(study), EvReporting.Of(index, study));
}
