using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>V-K3.</summary>
internal sealed class UsedVocabulary : IDatasetRule
{
    public string Id => "V-K3";

    public RuleLevel Level => RuleLevel.References;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "some record uses every vocabulary record";

    public void Check(DatasetIndex index, RuleRun run)
    {
        HashSet<(KeyedRecords, int)> used =
        [
            .. index.Links.ListReferences()
                // A record that names itself is no use of it.
                .Where(reference => reference.From != reference.To || reference.FromPosition != reference.ToPosition)
                .Select(reference => (reference.To, reference.ToPosition)),
        ];
        foreach (KeyedRecords collection in Vocabulary.Of(index.Links))
        {
            for (int i = 0; i < collection.Count; i++)
            {
                DatasetRecord record = index.RecordsOf(collection.Name)[i];
                // What another package defines without a key cannot be used by one.
                if (record.Key.Length > 0 && !run.Holds(used.Contains((collection, i))))
                    run.Report(record, record.Pointer, $"no record uses '{record.Key}'; refer to it or take it out");
            }
        }
    }
}

/// <summary>V-K4.</summary>
internal sealed class AgreeingBackReferences : IDatasetRule
{
    public string Id => "V-K4";

    public RuleLevel Level => RuleLevel.References;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "where two records name each other, both do";

    public void Check(DatasetIndex index, RuleRun run)
    {
        ReviewDatasetIndex links = index.Links;
        foreach ((Study study, DatasetRecord record) in index.Each(links.Studies))
        {
            Listed(record, "arms", study.Arms, id => links.TryGet(id, out StudyArm? arm) ? arm.Study == study.Id : null, run);
            Listed(record, "assays", study.Assays, id => links.TryGet(id, out Assay? assay) ? assay.Study == study.Id : null, run);
            if (study.Citation is { } citation && links.TryGet(citation, out CitationUse? use) && use.Covers.Count > 0 && !run.Holds(use.Covers.Contains(study.Id)))
                run.Report(record, record.Pointer + "/citation", $"'{citation}' covers other studies, but not '{study.Id}'; name it there too or correct one of the two");
        }

        foreach ((StudyArm arm, DatasetRecord record) in index.Each(links.StudyArms))
            Owned(record, "study", links.TryGet(arm.Study, out Study? study) ? study.Arms.Contains(arm.Id) : null, arm.Study.Value, "arms", run);
        foreach ((Assay assay, DatasetRecord record) in index.Each(links.Assays))
            Owned(record, "study", links.TryGet(assay.Study, out Study? study) ? study.Assays.Contains(assay.Id) : null, assay.Study.Value, "assays", run);
        foreach ((Finding finding, DatasetRecord record) in index.Each(links.Findings))
            Listed(record, "evidence", finding.Evidence, id => links.TryGet(id, out EvidenceLine? line) ? line.Supports is EvidenceTarget.Finding target && target.Ref == finding.Id : null, run);
        foreach ((EvidenceLine line, DatasetRecord record) in index.Each(links.EvidenceLines))
        {
            if (line.Supports is EvidenceTarget.Finding target)
                Owned(record, "supports", links.TryGet(target.Ref, out Finding? finding) ? finding.Evidence.Contains(line.Id) : null, target.Ref.Value, "evidence", run);
        }
    }

    // Whether the listed record names the one that lists it: nothing where it does not exist, which is the business of V-K2.
    private static void Listed<TKey>(DatasetRecord record, string member, ValueArray<TKey> keys, Func<TKey, bool?> names, RuleRun run)
    {
        for (int i = 0; i < keys.Count; i++)
        {
            if (names(keys[i]) is { } agrees && !run.Holds(agrees))
                run.Report(record, $"{record.Pointer}/{member}/{i}", $"'{keys[i]}' does not name '{record.Key}' in turn; correct one of the two");
        }
    }

    private static void Owned(DatasetRecord record, string member, bool? isListed, string owner, string list, RuleRun run)
    {
        if (isListed is { } agrees && !run.Holds(agrees))
            run.Report(record, $"{record.Pointer}/{member}", $"'{owner}' does not list '{record.Key}' among its {list}; add it there or correct the member");
    }
}
