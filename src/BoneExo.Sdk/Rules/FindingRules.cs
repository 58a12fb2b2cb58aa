using System.Text.RegularExpressions;
using BoneExo.Domain;
using BoneExo.Queries;
using BoneExo.Terms;

namespace BoneExo.Rules;

/// <summary>V-F1.</summary>
internal sealed class EvidencedFindings : IDatasetRule
{
    public string Id => "V-F1";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "every finding has evidence, and its kind fits an assay of the study";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Finding finding, DatasetRecord record) in index.Each(index.Links.Findings))
        {
            bool isSupported = finding.Evidence.Count > 0 || index.Links.EvidenceLinesOf(finding.Id).Count > 0;
            if (!run.Holds(isSupported))
                run.Report(record, record.Pointer, $"'{finding.Id}' has no evidence; add an evidence line");
        }

        foreach ((EvidenceLine line, DatasetRecord record) in index.Each(index.Links.EvidenceLines))
        {
            if (Study(index.Links, line.Supports) is not { } study)
                continue;
            for (int i = 0; i < line.Eco.Count; i++)
            {
                if (EvidenceTechniques.Of(line.Eco[i].Curie.Value) is { } techniques && !run.Holds(index.Links.AssaysOf(study).Any(assay => techniques.Contains(assay.Technique))))
                    run.Report(record, $"{record.Pointer}/eco/{i}", $"'{line.Eco[i].Label}' needs an assay by {string.Join(" or ", techniques)}, which '{study}' does not have; add it or correct the kind of evidence");
            }
        }
    }

    private static StudyId? Study(ReviewDatasetIndex index, EvidenceTarget target) => target switch
    {
        EvidenceTarget.Finding finding => index.TryGet(finding.Ref, out Finding? found) ? found.Study : null,
        EvidenceTarget.Edge edge => index.TryGet(edge.Ref, out MolecularAxis? axis) ? axis.Study : null,
        _ => null,
    };
}

/// <summary>V-F2.</summary>
internal sealed class ConsistentFindings : IDatasetRule
{
    public string Id => "V-F2";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "findings of one cause, endpoint and setting go one way";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach (var group in index.Each(index.Links.Findings).GroupBy(entry => (entry.Value.Subject, entry.Value.Aspect, entry.Value.Endpoint, entry.Value.Setting)))
        {
            (Finding Value, DatasetRecord Record)[] findings = [.. group];
            for (int i = 1; i < findings.Length; i++)
            {
                (Finding Value, DatasetRecord Record) opposite = findings.Take(i).FirstOrDefault(earlier => AreOpposite(earlier.Value, findings[i].Value));
                if (!run.Holds(opposite.Value is null))
                    run.Report(findings[i].Record, findings[i].Record.Pointer + "/direction", $"'{findings[i].Value.Id}' contradicts '{opposite.Value!.Id}', which has the same cause, endpoint and setting; check both", opposite.Record.Pointer);
            }
        }
    }

    /// <summary>Against different arms, both may be true.</summary>
    private static bool AreOpposite(Finding one, Finding other) =>
        (one.Direction, other.Direction) is (Direction.Increased, Direction.Decreased) or (Direction.Decreased, Direction.Increased)
        && (one.Versus is null || other.Versus is null || one.Versus == other.Versus);
}

/// <summary>V-F5.</summary>
internal sealed class DosedFindings : IDatasetRule
{
    public string Id => "V-F5";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "what depends on the dose of a treatment comes with a dose";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Finding finding, DatasetRecord record) in index.Each(index.Links.Findings))
        {
            if (finding is not { Subject: FindingSubject.Vesicle vesicle, Aspect: { } aspect } || aspect != Aspect.Abundance)
                continue;
            bool isDosed = index.Links.StudyArmsOf(finding.Study).Any(arm => arm.Intervention is Intervention.Vesicle { Dose: not null } given && given.Preparation == vesicle.Ref);
            if (!run.Holds(isDosed))
                run.Report(record, record.Pointer, $"'{finding.Id}' is about the amount of '{vesicle.Ref}', but no arm of '{finding.Study}' states a dose of it; add the doses");
        }
    }
}

/// <summary>V-F6.</summary>
internal sealed class WeighedHarm : IDatasetRule
{
    public string Id => "V-F6";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "a harmful result of a treatment is among the drawbacks that are named";

    public void Check(DatasetIndex index, RuleRun run)
    {
        HashSet<string> named = [.. index.Links.Claims.OfType<Claim.Drawback>().SelectMany(claim => claim.Objects.Append(claim.Subject)).Select(subject => Entities.Of(index.Links, subject).Key)];
        HashSet<FindingId> harmful = [.. FindingQueries.HarmfulOrNull(index.Links).Where(adverse => adverse is { Kind: AdverseKind.Harmful, IsOfTreatment: true }).Select(adverse => adverse.Finding.Id)];
        foreach ((Finding finding, DatasetRecord record) in index.Each(index.Links.Findings))
        {
            if (harmful.Contains(finding.Id) && !run.Holds(named.Contains(Entities.Of(index.Links, finding.Subject).Key) || named.Contains(finding.Study.Value)))
                run.Report(record, record.Pointer + "/direction", $"'{finding.Id}' is a harmful result of a treatment, and no drawback is named of it; weigh it in a claim");
        }
    }
}

/// <summary>V-F3.</summary>
internal sealed partial class CautiousPredicates : IDatasetRule
{
    public string Id => "V-F3";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "no preclinical study is said to treat or cure";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Study study, DatasetRecord record) in index.Each(index.Links.Studies))
        {
            if (study.Stage != StudyStage.Clinical && study.Conclusion is { } conclusion && Predicate().Match(conclusion) is var match && !run.Holds(!match.Success))
                run.Report(record, record.Pointer + "/conclusion", $"'{match.Value}' is more than a preclinical study can show; say 'was beneficial in a model of' or 'was studied to treat'");
        }
    }

    [GeneratedRegex(@"\b(?<!to )(?:treats|cures?d?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Predicate();
}

/// <summary>V-F4.</summary>
internal sealed partial class KeptHedges : IDatasetRule
{
    public string Id => "V-F4";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "what the text says with caution is recorded with caution";

    public void Check(DatasetIndex index, RuleRun run)
    {
        (bool IsCertain, ValueArray<SentenceId> At, string Member, DatasetRecord Record)[] statements = [.. Statements(index)];
        // A sentence may assert one thing and hedge another: its hedge is kept where one of its records has one.
        HashSet<SentenceId> kept = [.. statements.Where(statement => !statement.IsCertain).SelectMany(statement => statement.At)];
        foreach ((bool isCertain, ValueArray<SentenceId> at, string member, DatasetRecord record) in statements)
        {
            string[] texts = [.. at.Select(id => Text(index, id))];
            if (!isCertain || texts.Length == 0 || texts.Any(text => text.Length == 0))
                continue;
            // A record of several sentences takes its certainty from any of them that has no hedge.
            string[] hedges = [.. texts.Select(text => Words().Match(text).Value)];
            if (!run.Holds(hedges.Any(hedge => hedge.Length == 0) || at.Any(kept.Contains)))
                run.Report(record, $"{record.Pointer}/{member}", $"sentence '{at[0]}' says '{hedges[0].ToLowerInvariant()}', but no record of it is cautious; set the {member} to what it says");
        }
    }

    /// <summary>What the review states with or without caution. Facts of other origins have a certainty of their own.</summary>
    private static IEnumerable<(bool IsCertain, ValueArray<SentenceId> At, string Member, DatasetRecord Record)> Statements(DatasetIndex index)
    {
        foreach ((Finding finding, DatasetRecord record) in index.Each(index.Links.Findings))
        {
            if (finding.Provenance.Origin == Origin.Review)
                yield return (finding.Hedge == Hedge.None, finding.At, "hedge", record);
        }

        foreach ((MolecularAxis axis, DatasetRecord record) in index.Each(index.Links.MolecularAxes))
        {
            if (axis.Hedge is { } hedge)
                yield return (hedge == Hedge.None, axis.At, "hedge", record);
        }

        foreach ((Claim claim, DatasetRecord record) in index.Each(index.Links.Claims))
        {
            if (ClaimParts.Of(claim) is { } parts)
                yield return (parts.Hedge == Hedge.None, parts.At, "hedge", record);
        }

        foreach ((BiogenesisStep step, DatasetRecord record) in index.Each(index.Links.BiogenesisSteps))
            yield return (step.Certainty == StepCertainty.Asserted, step.At, "certainty", record);
    }

    /// <summary>The sentence where it is at hand, or else the words that the dataset has of it.</summary>
    private static string Text(DatasetIndex index, SentenceId id) =>
        index.Context.Sentences.TryGetValue(id.Value, out string? text) ? text : index.Links.TryGet(id, out Sentence? sentence) ? sentence.FirstWords : "";

    [GeneratedRegex(@"\b(?:may|might|possibl[ey]|potential(?:ly)?|perhaps)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
