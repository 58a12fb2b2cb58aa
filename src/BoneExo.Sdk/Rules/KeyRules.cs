using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>V-K1. The form of keys is the business of their types: no value of one breaks its pattern.</summary>
internal sealed class UniqueKeys : IDatasetRule
{
    public string Id => "V-K1";

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "keys are unique in their collection";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach (DatasetRecord record in index.Records)
        {
            // The index finds the first record of a key; a kind that another package defines may have none.
            if (index.Find(record.Collection, record.Key) is { } first && !run.Holds(ReferenceEquals(first, record)))
                run.Report(record, record.Pointer, $"'{record.Key}' is also the key of {first.Pointer}; give one of the two another key", first.Pointer);
        }
    }
}

/// <summary>V-K2. Follows what the schema says of its members, so that it holds for members that the schema gains.</summary>
internal sealed class ResolvedReferences : IDatasetRule
{
    public string Id => "V-K2";

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "references lead to a record of the right collection";

    public void Check(DatasetIndex index, RuleRun run)
    {
        ILookup<string, DatasetRecord> anywhere = index.Records.ToLookup(record => record.Key);
        foreach (DatasetReference reference in index.References)
            Resolve(index, anywhere, run, reference);
        foreach (DatasetValue value in index.ValuesOf<RecordPointer>())
        {
            string collection = value.Json.GetProperty("collection").GetString()!, key = value.Json.GetProperty("key").GetString()!;
            Resolve(index, anywhere, run, new(value.Pointer, value.Record, collection, key));
        }
        CheckModels(index, run);
    }

    private static void Resolve(DatasetIndex index, ILookup<string, DatasetRecord> anywhere, RuleRun run, DatasetReference reference)
    {
        DatasetRecord? target = index.Find(reference.Collection, reference.Key);
        // What the review prints must not depend on what a curator adds.
        bool isBeyond = target?.Layer == Layer.Curation && reference.From?.Layer == Layer.Review;
        if (run.Holds(target is not null && !isBeyond))
            return;
        if (isBeyond)
            run.Report(reference.From, reference.Pointer, $"'{reference.Key}' stands in the curator's layer only; the review's layer has to be complete in itself", target!.Pointer);
        else if (anywhere[reference.Key].FirstOrDefault(record => record != reference.From) is { } other)
            run.Report(reference.From, reference.Pointer, $"'{reference.Key}' is a key of {other.Collection}, not of {reference.Collection}; name a record of {reference.Collection}", other.Pointer);
        else
            run.Report(reference.From, reference.Pointer, $"'{reference.Key}' is no key of {reference.Collection}; add the record or correct the key");
    }

    /// <summary>An arm names its model by the place in its study's list.</summary>
    private static void CheckModels(DatasetIndex index, RuleRun run)
    {
        ILookup<string, Study> studies = index.Dataset.Studies.ToLookup(study => study.Id.Value);
        foreach ((StudyArm arm, DatasetRecord record) in index.Dataset.StudyArms.Zip(index.RecordsOf("studyArms")))
        {
            if (arm.Model is not { } model || studies[arm.Study.Value].FirstOrDefault() is not { } study)
                continue;
            if (!run.Holds(model >= 0 && model < study.Models.Count))
                run.Report(record, record.Pointer + "/model", $"'{study.Id}' has no model {model}; its {study.Models.Count} models count from 0", index.Find("studies", study.Id.Value)!.Pointer);
        }
    }
}
