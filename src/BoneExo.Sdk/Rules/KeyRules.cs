using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>V-K1. The form of keys is the business of their types: no value of one breaks its pattern.</summary>
internal sealed class UniqueKeys : IDatasetRule
{
    public string Id => "V-K1";

    public RuleLevel Level => RuleLevel.References;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "keys are unique in their collection";

    public void Check(DatasetIndex index, RuleRun run)
    {
        Dictionary<string, KeyFault> repeated = index.Links.FindFaults().Where(fault => fault.Kind == KeyFaultKind.Repeated).ToDictionary(fault => fault.Pointer);
        foreach (DatasetRecord record in index.Records.Where(record => record.Key.Length > 0))
        {
            if (!run.Holds(!repeated.ContainsKey(record.Pointer)))
                run.Report(record, repeated[record.Pointer]);
        }
    }
}

/// <summary>V-K2. Follows what the schema says of its members, so that it holds for members that the schema gains.</summary>
internal sealed class ResolvedReferences : IDatasetRule
{
    public string Id => "V-K2";

    public RuleLevel Level => RuleLevel.References;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "references lead to a record of the right collection";

    public void Check(DatasetIndex index, RuleRun run)
    {
        Dictionary<string, KeyFault> faults = index.Links.FindFaults().Where(fault => fault.Kind != KeyFaultKind.Repeated).ToDictionary(fault => fault.Pointer);
        foreach (KeyReference reference in index.Links.ListReferences())
        {
            DatasetRecord? from = index.At(reference.From, reference.FromPosition), to = index.At(reference.To, reference.ToPosition);
            // What the review prints must not depend on what a curator adds.
            bool isBeyond = to?.Layer == Layer.Curation && from?.Layer == Layer.Review;
            if (run.Holds(to is not null && !isBeyond))
                continue;
            if (to is null)
                run.Report(from, faults[reference.Pointer]);
            else
                run.Report(from, reference.Pointer, $"'{reference.Key}' stands in the curator's layer only; the review's layer has to be complete in itself", to.Pointer);
        }

        CheckPointers(index, run);
        CheckModels(index, run);
    }

    /// <summary>Issues and curation events name a record of any collection, by the texts of its collection and key.</summary>
    private static void CheckPointers(DatasetIndex index, RuleRun run)
    {
        foreach (DatasetValue value in index.ValuesOf<RecordPointer>())
        {
            string collection = value.Json.GetProperty("collection").GetString()!, key = value.Json.GetProperty("key").GetString()!;
            if (run.Holds(index.Find(collection, key) is not null))
                continue;
            if (index.Records.FirstOrDefault(record => record.Key == key) is { } other)
                run.Report(value.Record, value.Pointer, $"'{key}' is a key of {other.Collection}, not of {collection}; name a record of {collection}", other.Pointer);
            else
                run.Report(value.Record, value.Pointer, $"'{key}' is no key of {collection}; add the record or correct the key");
        }
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
