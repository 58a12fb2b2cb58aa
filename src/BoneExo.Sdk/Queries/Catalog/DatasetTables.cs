using BoneExo.Domain;
using BoneExo.Exports;
using BoneExo.Rules;

namespace BoneExo.Queries.Catalog;

/// <summary>Queries about whole datasets, as tables.</summary>
internal static class DatasetTables
{
    private static readonly QueryParameter Other = new("OTHER", IsRequired: true, IsDataset: true);

    public static IEnumerable<Query> All =>
    [
        new(13, "own-study", "What do schema, rules and scores say of my own study?", "StudyAssessment.Of", [], OwnStudy),
        new(15, "exports", "Into which formats can it be exported, and what does each leave out?", "ExportQueries.Accounts", [], Exports),
        new(19, "compare", "What differs between two versions of a dataset?", "DatasetDiff.Of", [Other], Compare),
        new(25, "merge", "What has to be settled before two datasets become one?", "MergeReport.Of", [Other], Merge),
    ];

    private static QueryTable OwnStudy(QueryInput input)
    {
        StudyAssessment assessment = StudyAssessment.Of(input.Dataset);
        IEnumerable<(string Kind, string? Rule, RuleSeverity? Severity, string Place, string Text)> rows =
        [
            .. assessment.Findings.Select(finding => ("finding", (string?)finding.RuleId, (RuleSeverity?)finding.Severity, finding.Pointer, finding.Message)),
            .. assessment.Studies.Select(study => ("score", (string?)null, (RuleSeverity?)null, study.Study.Value, Score(study))),
            .. assessment.Studies.SelectMany(study => study.Completeness.Missing.Select(missing => ("missing", (string?)null, (RuleSeverity?)null, study.Study.Value, missing))),
        ];
        return new TableOf<(string Kind, string? Rule, RuleSeverity? Severity, string Place, string Text)>(rows)
            .Text("kind", row => row.Kind)
            .Text("rule", row => row.Rule)
            .Text("severity", row => Word.Of(row.Severity))
            .Text("place", row => row.Place)
            .Text("text", row => row.Text)
            .Build();
    }

    private static QueryTable Exports(QueryInput input) => new TableOf<ExportAccount>(ExportQueries.Accounts(input.Dataset))
        .Text("format", account => account.Format)
        .Number("records left out", account => account.Count(ExportLossKind.Record))
        .Number("members left out", account => account.Count(ExportLossKind.Member))
        .Number("values simplified", account => account.Count(ExportLossKind.Value))
        .Text("what it holds", account => account.Title)
        .Build();

    private static QueryTable Compare(QueryInput input)
    {
        DatasetDiff diff = DatasetDiff.Of(input.Dataset, input.Other);
        IEnumerable<(string Change, string Collection, string Key, MemberChange? Member)> rows =
        [
            .. diff.Members.Select(member => ("changed", "", "", (MemberChange?)member)),
            .. diff.Records.SelectMany(record => record.Members.Select(member => (MemberChange?)member).DefaultIfEmpty().Select(member => (Word.Of(record.Kind), record.Collection, record.Key, member))),
            .. diff.Reordered.Select(collection => ("reordered", collection, "", (MemberChange?)null)),
        ];
        return new TableOf<(string Change, string Collection, string Key, MemberChange? Member)>(rows)
            .Text("change", row => row.Change)
            .Text("collection", row => row.Collection)
            .Text("record", row => row.Key)
            .Text("member", row => row.Member?.Pointer)
            .Text("before", row => row.Member?.Before)
            .Text("after", row => row.Member?.After)
            .Build();
    }

    private static QueryTable Merge(QueryInput input)
    {
        MergeReport report = MergeReport.Of(input.Dataset, input.Other);
        IEnumerable<(string Kind, string First, string Second, string Text)> rows =
        [
            .. report.Collisions.Select(collision => (collision.IsSame ? "sameRecord" : "keyCollision", collision.Key, collision.Key, collision.Collection)),
            .. report.SharedReferences.Select(shared => ("sharedReference", shared.First.Printed.Number.ToString(), shared.Second.Printed.Number.ToString(), $"by {Word.Of(shared.By)}: {shared.First.Title}")),
            .. report.Conflicts.Select(conflict => ("conflict", conflict.First.Id.Value, conflict.Second.Id.Value, Spell(conflict))),
        ];
        return new TableOf<(string Kind, string First, string Second, string Text)>(rows)
            .Text("kind", row => row.Kind)
            .Text("first", row => row.First)
            .Text("second", row => row.Second)
            .Text("text", row => row.Text)
            .Build();
    }

    private static string Score(StudyScore study)
    {
        string reporting = study.EvReporting is { } score ? FormattableString.Invariant($"{score:0.00}") : "none";
        return FormattableString.Invariant($"{study.Completeness.Stated} of {study.Completeness.Wanted} members stated; EV reporting score {reporting}");
    }

    private static string Spell(FindingConflict conflict) =>
        $"{conflict.Subject} on {conflict.Endpoint}: {Word.Of(conflict.First.Direction)}, {Word.Of(conflict.Second.Direction)}";
}
