using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>V-C1. Printed numbers are kept as printed, so the schema lets any number pass.</summary>
internal sealed class CitationNumbers : IDatasetRule
{
    public string Id => "V-C1";

    public RuleLevel Level => RuleLevel.References;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "printed citation numbers stand in the reference list";

    public void Check(DatasetIndex index, RuleRun run)
    {
        HashSet<int> numbers = [.. index.Dataset.References.Select(reference => reference.Number.Value)];
        foreach ((Sentence sentence, DatasetRecord record) in index.Dataset.Sentences.Zip(index.RecordsOf("sentences")))
        {
            for (int i = 0; i < sentence.Citations.Count; i++)
                Check(sentence.Citations[i], $"{record.Pointer}/citations/{i}", record);
        }

        foreach ((CitationUse use, DatasetRecord record) in index.Dataset.CitationUses.Zip(index.RecordsOf("citationUses")))
            Check(use.PrintedNumber, record.Pointer + "/printedNumber", record);

        void Check(int number, string pointer, DatasetRecord record)
        {
            if (!run.Holds(numbers.Contains(number)))
                run.Report(record, pointer, $"citation number {number} is not in the reference list of {numbers.Count}; correct the number or add the reference");
        }
    }
}

/// <summary>V-C2.</summary>
internal sealed class CitedReferences : IDatasetRule
{
    public string Id => "V-C2";

    public RuleLevel Level => RuleLevel.References;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "every reference is cited";

    public void Check(DatasetIndex index, RuleRun run)
    {
        HashSet<int> cited =
        [
            .. index.Dataset.Sentences.SelectMany(sentence => sentence.Citations),
            .. index.Dataset.CitationUses.Select(use => use.PrintedNumber),
        ];
        foreach ((Reference reference, DatasetRecord record) in index.Dataset.References.Zip(index.RecordsOf("references")))
        {
            if (!run.Holds(cited.Contains(reference.Number.Value)))
                run.Report(record, record.Pointer, $"no sentence cites reference {reference.Number}; cite it or take it out");
        }
    }
}
