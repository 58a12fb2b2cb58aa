using System.Globalization;
using System.Text.RegularExpressions;
using BoneExo.Domain;
using BoneExo.Queries;
using BoneExo.Terms;

namespace BoneExo.Rules;

/// <summary>V-C7.</summary>
internal sealed partial class CitedYears : IDatasetRule
{
    public string Id => "V-C7";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "a year that the text names is that of the reference it cites";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Claim claim, DatasetRecord record) in index.Each(index.Links.Claims))
        {
            if (ClaimParts.Of(claim) is not { } parts)
                continue;
            if (parts.Year is { } year)
                Check(index, run, record, "/year", [year], parts);
            else if (Years(parts.Text) is { Length: > 0 } years)
                Check(index, run, record, "/text", years, parts);
        }
    }

    /// <summary>One of several years is enough, since a statement may speak of more than its source.</summary>
    private static void Check(DatasetIndex index, RuleRun run, DatasetRecord record, string member, int[] years, ClaimParts parts)
    {
        Reference[] cited = [.. parts.References.Where(index.Links.References.Contains).Select(number => index.Links.References[number])];
        if (cited.Length > 0 && !run.Holds(cited.Any(reference => years.Contains(reference.Year.Value))))
            run.Report(record, record.Pointer + member, $"the text says {string.Join(", ", years)}, but {string.Join(", ", cited.Select(reference => FormattableString.Invariant($"reference {reference.Number} is of {reference.Year}")))}; check the year and the citation",
                [.. parts.At.SelectMany(sentence => CitationPlaces.Of(index, sentence, cited))]);
    }

    private static int[] Years(string text) => [.. Year().Matches(text).Select(match => int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\b(?:in|since|until) (?<year>(?:1[89]|20)\d\d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Year();
}

/// <summary>V-C9. Says nothing of studies, whose titles V-C3 weighs.</summary>
internal sealed class RelatedTitles : IDatasetRule
{
    public string Id => "V-C9";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "the title of a cited work shares a word with what it is cited for";

    public void Check(DatasetIndex index, RuleRun run)
    {
        ILookup<SentenceId, ClaimParts> claims = index.Links.Claims.Select(ClaimParts.Of).OfType<ClaimParts>().SelectMany(parts => parts.At.Select(at => (at, parts))).ToLookup(entry => entry.at, entry => entry.parts);
        HashSet<CitationUseId> ofStudies = [.. index.Links.Studies.Select(study => study.Citation).OfType<CitationUseId>()];
        foreach ((CitationUse use, DatasetRecord record) in index.Each(index.Links.CitationUses))
        {
            Reference? reference = index.Links.References.FirstOrDefault(candidate => candidate.Number.Value == use.PrintedNumber);
            if (ofStudies.Contains(use.Id) || use.Covers.Count > 0 || reference is null)
                continue;
            HashSet<string> said = [.. claims[use.Sentence].SelectMany(parts => Words(index.Links, parts))];
            if (said.Count > 0 && !run.Holds(said.Overlaps(SignificantWords.Of(reference.TitlePrinted))))
                run.Report(record, record.Pointer + "/printedNumber", $"the title of reference {reference.Number} has no word in common with what the records of sentence '{use.Sentence}' say; check the citation");
        }
    }

    private static IEnumerable<string> Words(ReviewDatasetIndex index, ClaimParts claim) =>
        ((IEnumerable<string>)[claim.Text, .. claim.Objects.Append(claim.Subject).SelectMany(subject => Names(index, subject))]).SelectMany(SignificantWords.Of);

    /// <summary>Every class of vesicles is one of vesicles, and what a title says of these it says of the class.</summary>
    private static IEnumerable<string> Names(ReviewDatasetIndex index, StatementSubject subject) => subject is StatementSubject.VesicleClass vesicles
        ? ["extracellular vesicle", vesicles.Class.Value]
        : subject is StatementSubject.Vesicle ? ["extracellular vesicle exosome", Entities.Of(index, subject).Label] : [Entities.Of(index, subject).Label];
}

/// <summary>V-C11.</summary>
internal sealed class SourcedFigures : IDatasetRule
{
    public string Id => "V-C11";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "figures, years and frequencies have a source";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((Claim claim, DatasetRecord record) in index.Each(index.Links.Claims))
        {
            if (ClaimParts.Of(claim) is not { Origin: Origin.Review } parts || parts.At.All(IsOfAbstract))
                continue;
            bool isFigure = claim is Claim.History or Claim.Epidemiology || parts.Quantities.Count > 0 || parts.Ranges.Count > 0;
            if (isFigure && !run.Holds(parts.References.Count > 0 || parts.At.Any(sentence => IsShown(index, sentence))))
                run.Report(record, record.Pointer + "/references", $"'{record.Key}' gives a figure, a year or a frequency and cites nothing; name its source");
        }
    }

    // An abstract cites nothing by custom.
    private static bool IsOfAbstract(SentenceId sentence) => sentence.Value.StartsWith("ab-", StringComparison.Ordinal);

    /// <summary>Whether the sentence reports a study of its own, whose citation may stand elsewhere.</summary>
    private static bool IsShown(DatasetIndex index, SentenceId sentence) => index.Links.Studies.Any(study => Described.Is(study) && study.At.Contains(sentence));
}
