using System.Globalization;
using BoneExo.Domain;
using BoneExo.Queries;

namespace BoneExo.Rules;

/// <summary>V-C12.</summary>
internal sealed class NumberedIssues : IDatasetRule
{
    public string Id => "V-C12";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "articles of one journal all have an issue, or none";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach (var journal in index.Each(index.Links.References).GroupBy(entry => LabelKey.Spelling(entry.Value.Journal)))
        {
            if (journal.Count() < 2)
                continue;
            (Reference Value, DatasetRecord Record) other = journal.FirstOrDefault(entry => entry.Value.Issue is not null);
            foreach ((Reference reference, DatasetRecord record) in journal)
            {
                if (!run.Holds(reference.Issue is not null || other.Value is null))
                    run.Report(record, record.Pointer + "/issue", $"reference {reference.Number} has no issue, unlike reference {other.Value!.Number} of the same journal; add it", other.Record.Pointer);
            }
        }
    }
}

/// <summary>V-C13. One finding for the list, because it has one style.</summary>
internal sealed class OneStyleOfTitles : IDatasetRule
{
    // Fewer words tell no style: 'The Life of Cells' has two that could be small.
    private const int LeastWords = 4;

    // A word as short may be a particle, which title case leaves small.
    private const int LeastLetters = 4;

    public string Id => "V-C13";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "the titles of a list have capitals in one way";

    public void Check(DatasetIndex index, RuleRun run)
    {
        var styles = index.Each(index.Links.References)
            .Select(entry => (entry.Value, entry.Record, IsTitleCase: IsTitleCase(entry.Value.TitlePrinted)))
            .Where(entry => entry.IsTitleCase is not null)
            .ToLookup(entry => entry.IsTitleCase is true);
        bool isRarer = styles[true].Count() <= styles[false].Count();
        var odd = styles[isRarer].ToList();
        if ((odd.Count > 0 || styles[!isRarer].Any()) && !run.Holds(odd.Count == 0))
            run.Report(odd[0].Record, odd[0].Record.Pointer + "/titlePrinted",
                $"references {string.Join(", ", odd.Select(entry => entry.Value.Number))} have {(isRarer ? "capitals in every word" : "small letters")}, against the other {styles[!isRarer].Count()} titles; write all in one way",
                [.. odd.Skip(1).Select(entry => entry.Record.Pointer)]);
    }

    /// <summary>Whether every long word after the first begins with a capital, or nearly none does; nothing for short titles.</summary>
    private static bool? IsTitleCase(string title)
    {
        string[] words = [.. title.Split([' ', '-', '/', ':', ','], StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(word => word.Length >= LeastLetters && word.All(char.IsLetter))];
        if (words.Length < LeastWords)
            return null;
        int capitals = words.Count(word => char.IsUpper(word[0]));
        return capitals * 2 > words.Length;
    }
}

/// <summary>V-C14.</summary>
internal sealed class DistinctReferences : IDatasetRule
{
    public string Id => "V-C14";

    public RuleLevel Level => RuleLevel.References;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "no work is listed twice";

    public void Check(DatasetIndex index, RuleRun run)
    {
        Dictionary<string, (Reference Value, DatasetRecord Record)> seen = [];
        foreach ((Reference reference, DatasetRecord record) in index.Each(index.Links.References))
        {
            string[] keys = [.. Keys(reference)];
            (Reference Value, DatasetRecord Record) first = keys.Select(key => seen.GetValueOrDefault(key)).FirstOrDefault(entry => entry.Value is not null);
            if (!run.Holds(first.Value is null))
                run.Report(record, record.Pointer, $"reference {reference.Number} is the work of reference {first.Value!.Number} again; cite that and take this out", first.Record.Pointer);   // not null: the condition says so
            foreach (string key in keys)
                seen.TryAdd(key, (reference, record));
        }
    }

    /// <summary>What only one work has: an identifier, or title and year together.</summary>
    private static IEnumerable<string> Keys(Reference reference)
    {
        if (reference.Doi is { } doi)
            yield return "doi " + doi.ToString().ToLowerInvariant();
        if (reference.Pmid is { } pmid)
            yield return "pmid " + pmid;
        yield return FormattableString.Invariant($"title {LabelKey.Spelling(reference.TitlePrinted)} {reference.Year}");
    }
}

/// <summary>V-C15.</summary>
internal sealed class RisingVolumes : IDatasetRule
{
    public string Id => "V-C15";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "the volumes of a journal rise with the years";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach (var journal in index.Each(index.Links.References).GroupBy(entry => LabelKey.Spelling(entry.Value.Journal)))
        {
            (Reference Value, DatasetRecord Record, int Volume)[] volumes =
            [
                .. from entry in journal
                   where int.TryParse(entry.Value.Volume, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                   let volume = int.Parse(entry.Value.Volume!, CultureInfo.InvariantCulture)   // parsed one line above
                   orderby entry.Value.Year.Value, volume
                   select (entry.Value, entry.Record, volume),
            ];
            for (int i = 1; i < volumes.Length; i++)
            {
                (Reference earlier, DatasetRecord earlierRecord, int earlierVolume) = volumes[i - 1];
                (Reference later, DatasetRecord record, int volume) = volumes[i];
                if (!run.Holds(volume >= earlierVolume))
                    run.Report(record, record.Pointer + "/volume", $"volume {volume} of {later.Year} is below volume {earlierVolume} that the same journal had in {earlier.Year}; check volume and year of both", earlierRecord.Pointer);
            }
        }
    }
}
