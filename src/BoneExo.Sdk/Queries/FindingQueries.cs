using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>What was found.</summary>
public static class FindingQueries
{
    /// <summary>
    /// The findings without an effect, and those that are bad for bone and joint by the desirability of the process measured. Endpoints
    /// that are no process have no desirability and are never called harmful.
    /// </summary>
    public static ValueArray<AdverseFinding> HarmfulOrNull(ReviewDatasetIndex index) =>
    [
        .. from finding in index.Findings
           let kind = Judge(index, finding)
           where kind is not null
           select new AdverseFinding(
               finding,
               Entities.Of(index, finding.Study),
               Entities.Of(index, finding.Subject),
               (finding.Subject as FindingSubject.Molecule)?.Mode,
               Entities.Of(index, finding.Endpoint),
               kind.Value,
               finding.Subject is FindingSubject.Vesicle or FindingSubject.Preconditioning or FindingSubject.Biomaterial),
    ];

    /// <summary>The studies in which vesicles, a preconditioning, a material or a molecule raised one of some processes, process by process.</summary>
    public static ValueArray<ProcessRise> Raising(ReviewDatasetIndex index, params IEnumerable<ProcessId> processes) =>
    [
        .. from process in processes
           from study in index.Studies
           let findings = (Finding[])[.. index.FindingsOf(study.Id).Where(finding => finding.Direction == Direction.Increased && ProcessOf(index, finding)?.Id == process)]
           where findings.Length > 0
           select new ProcessRise(
               Entities.Of(index, process),
               study,
               [.. findings.Select(finding => Entities.Of(index, finding.Subject)).Distinct()],
               [.. findings.Select(finding => finding.Setting).Where(setting => setting != Setting.NotStated).Distinct().Order()],
               [.. findings],
               findings.All(finding => finding.Hedge != Hedge.None)),
    ];

    /// <summary>What the vesicles of which cells did to which processes and phenotypes. Single molecules and pathways are no outcomes here.</summary>
    public static SourceOutcomeMatrix SourceByOutcome(ReviewDatasetIndex index)
    {
        (CellPopulationId Source, Entity Outcome, Finding Finding)[] found =
        [
            .. from finding in index.Findings
               where finding.Subject is FindingSubject.Vesicle vesicle && index.VesiclePreparations.Contains(vesicle.Ref)
               let outcome = Outcome(index, finding)
               where outcome is not null
               select (index.VesiclePreparations[((FindingSubject.Vesicle)finding.Subject).Ref].Source, outcome, finding),
        ];
        CellPopulationId[] sources = [.. index.CellPopulations.Select(cells => cells.Id).Where(id => found.Any(item => item.Source == id))];
        Entity[] outcomes = [.. found.Select(item => item.Outcome).Distinct()];
        return new(
            [.. sources.Select(source => Entities.Of(index, source))],
            [.. outcomes],
            [
                .. from source in sources
                   from outcome in outcomes
                   let findings = (Finding[])[.. found.Where(item => item.Source == source && item.Outcome == outcome).Select(item => item.Finding)]
                   where findings.Length > 0
                   select Count(Entities.Of(index, source), outcome, findings),
            ]);
    }

    private static AdverseKind? Judge(ReviewDatasetIndex index, Finding finding) => (finding.Direction, ProcessOf(index, finding)?.Desirability) switch
    {
        (Direction.Unchanged, _) => AdverseKind.NoEffect,
        (Direction.Decreased, Desirability.Beneficial) or (Direction.Increased, Desirability.Harmful) => AdverseKind.Harmful,
        _ => null,
    };

    private static Process? ProcessOf(ReviewDatasetIndex index, Finding finding) =>
        index.TryGet(finding.Endpoint, out Endpoint? endpoint) && endpoint.Measures is Measure.Process measure && index.TryGet(measure.Ref, out Process? process) ? process : null;

    private static Entity? Outcome(ReviewDatasetIndex index, Finding finding) =>
        index.TryGet(finding.Endpoint, out Endpoint? endpoint)
            ? endpoint.Measures switch
            {
                Measure.Process process => Entities.Of(index, process.Ref),
                Measure.Phenotype => Entities.Of(index, endpoint.Id),
                _ => null,
            }
            : null;

    private static SourceOutcome Count(Entity source, Entity outcome, Finding[] findings)
    {
        int increased = Of(Direction.Increased), decreased = Of(Direction.Decreased), unchanged = Of(Direction.Unchanged);
        return new(source, outcome, increased, decreased, unchanged, findings.Length - increased - decreased - unchanged, [.. findings.Select(finding => finding.Study).Distinct()]);

        int Of(Direction direction) => findings.Count(finding => finding.Direction == direction);
    }
}
