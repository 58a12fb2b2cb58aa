using BoneExo.Domain;
using BoneExo.Terms;

namespace BoneExo.Queries;

/// <summary>Finds findings of two datasets that contradict each other.</summary>
internal static class FindingConflicts
{
    /// <summary>Findings of one cause and endpoint, in one setting or an unstated one, that go different ways.</summary>
    public static IEnumerable<FindingConflict> Between(ReviewDatasetIndex first, ReviewDatasetIndex second)
    {
        (Finding Finding, HashSet<string> Subject, HashSet<string> Endpoint)[] others = [.. Directed(second)];
        return
            from finding in Directed(first)
            from other in others
            where finding.Finding.Direction != other.Finding.Direction
                && AreOfOneSetting(finding.Finding.Setting, other.Finding.Setting)
                && finding.Subject.Overlaps(other.Subject)
                && finding.Endpoint.Overlaps(other.Endpoint)
            select new FindingConflict(finding.Finding, other.Finding, Entities.Of(first, finding.Finding.Subject), Entities.Of(first, finding.Finding.Endpoint));
    }

    private static IEnumerable<(Finding Finding, HashSet<string> Subject, HashSet<string> Endpoint)> Directed(ReviewDatasetIndex index) =>
        from finding in index.Findings
        where finding.Direction is Direction.Increased or Direction.Decreased or Direction.Unchanged
        select (finding, Names(index, finding.Subject), Names(index, finding.Endpoint));

    private static bool AreOfOneSetting(Setting left, Setting right) => left == right || left == Setting.NotStated || right == Setting.NotStated;

    /// <summary>What tells a cause in any dataset: its kind with each of its names. Two datasets need not use the same keys.</summary>
    private static HashSet<string> Names(ReviewDatasetIndex index, FindingSubject subject) => subject.Match(
        vesicle => Spell("vesicle", index.TryGet(vesicle.Ref, out VesiclePreparation? preparation) ? [preparation.Label] : []),
        molecule => Spell($"molecule {Word.Of(molecule.Mode)}", Names(index, molecule.Ref)),
        condition => Spell("condition", Names(index, condition.Ref)),
        preconditioning => Spell("preconditioning", index.TryGet(preconditioning.Ref, out Preconditioning? record) ? EntityNames.Of(record) : []),
        biomaterial => Spell("biomaterial", index.TryGet(biomaterial.Ref, out Biomaterial? material) ? EntityNames.Of(material) : []));

    private static HashSet<string> Names(ReviewDatasetIndex index, EndpointId id) => index.TryGet(id, out Endpoint? endpoint)
        ? endpoint.Measures.Match(
            process => Spell("process", index.TryGet(process.Ref, out Process? record) ? [record.Label] : []),
            pathway => Spell("pathway", index.TryGet(pathway.Ref, out Pathway? record) ? [record.Label] : []),
            molecule => Spell($"molecule {molecule.Aspect.Value}", Names(index, molecule.Ref)),
            phenotype => Spell($"phenotype {(phenotype.Condition is { } condition ? Entities.Of(index, condition).Label : "")}", [phenotype.Feature]))
        : [];

    private static IEnumerable<string> Names(ReviewDatasetIndex index, MoleculeId id) => index.TryGet(id, out Molecule? molecule) ? EntityNames.Of(molecule) : [];

    private static IEnumerable<string> Names(ReviewDatasetIndex index, ConditionId id) => index.TryGet(id, out Condition? condition) ? EntityNames.Of(condition) : [];

    private static HashSet<string> Spell(string kind, IEnumerable<string> names) => [.. names.Select(name => $"{kind}: {LabelKey.Spelling(name)}")];
}
