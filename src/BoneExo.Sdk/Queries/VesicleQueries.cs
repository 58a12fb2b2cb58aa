using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>How vesicles arise, what is done to the cells that release them, and by what they are recognised.</summary>
public static class VesicleQueries
{
    private const int Categories = 5;

    /// <summary>Every preconditioned preparation beside the native ones of the same cells, in the order of the dataset.</summary>
    public static ValueArray<PreconditioningComparison> PreconditionedOrNative(ReviewDatasetIndex index) =>
        [.. index.VesiclePreparations.Where(preparation => !IsNative(index, preparation)).Select(preparation => Compare(index, preparation))];

    /// <summary>The markers of the dataset by category of the guideline MISEV; a category without a marker has one entry that says so.</summary>
    public static ValueArray<MarkerEntry> MarkerPanel(ReviewDatasetIndex index) =>
    [
        .. from category in Enumerable.Range(1, Categories)
           from marker in index.Markers.Where(marker => marker.MisevCategory == category).DefaultIfEmpty()
           select new MarkerEntry(category, marker, marker is null ? null : Entities.Of(index, marker.Molecule)),
    ];

    /// <summary>
    /// Walks the making of vesicles from its beginnings, which are the steps that no other leads to. A step comes after every step that may
    /// lead to it, as far as there is no circle.
    /// </summary>
    public static ValueArray<BiogenesisStop> Biogenesis(ReviewDatasetIndex index)
    {
        BiogenesisStep[] beginnings = [.. index.BiogenesisSteps.Where(step => !index.BiogenesisSteps.Any(other => other.Id != step.Id && other.Next.Contains(step.Id)))];
        Dictionary<BiogenesisStepId, int> depths = Depths(index, beginnings);
        return
        [
            .. Ordered(index, beginnings).Select(step => new BiogenesisStop(
                step,
                depths[step.Id],
                [.. step.Machinery.Concat(step.Complexes).Select(id => Entities.Of(index, id))],
                [.. Reachable(index, step).Select(reached => reached.Exit).OfType<StepExit>().Distinct().Order()])),
        ];
    }

    private static bool IsNative(ReviewDatasetIndex index, VesiclePreparation preparation) =>
        preparation.Preconditioning.All(id => index.TryGet(id, out Preconditioning? preconditioning) && preconditioning is Preconditioning.None);

    private static PreconditioningComparison Compare(ReviewDatasetIndex index, VesiclePreparation preparation)
    {
        VesiclePreparation[] natives = [.. index.VesiclePreparationsOf(preparation.Source).Where(other => IsNative(index, other))];
        ValueArray<Finding> findings = index.FindingsOf(preparation.Id);
        HashSet<EndpointId> ofNatives = [.. natives.SelectMany(native => index.FindingsOf(native.Id)).Select(finding => finding.Endpoint)];
        return new(
            preparation,
            Entities.Of(index, preparation.Source),
            [.. preparation.Preconditioning.Select(id => Entities.Of(index, id))],
            [.. natives.Select(native => Entities.Of(index, native.Id))],
            findings,
            [.. findings.Select(finding => finding.Endpoint).Distinct().Where(ofNatives.Contains).Select(id => Entities.Of(index, id))],
            [.. findings.Where(finding => finding.Versus is { } arm && index.TryGet(arm, out StudyArm? other) && GivesOne(other, natives))]);
    }

    private static bool GivesOne(StudyArm arm, VesiclePreparation[] natives) =>
        arm.Intervention is Intervention.Vesicle vesicle && natives.Any(native => native.Id == vesicle.Preparation);

    private static Dictionary<BiogenesisStepId, int> Depths(ReviewDatasetIndex index, BiogenesisStep[] beginnings)
    {
        Dictionary<BiogenesisStepId, int> depths = beginnings.ToDictionary(step => step.Id, _ => 0);
        Queue<BiogenesisStep> queue = new(beginnings);
        while (queue.TryDequeue(out BiogenesisStep? step))
        {
            foreach (BiogenesisStep next in Next(index, step).Where(next => depths.TryAdd(next.Id, depths[step.Id] + 1)))
                queue.Enqueue(next);
        }

        return depths;
    }

    /// <summary>Each step after all that lead to it: the finishing order of a walk in depth, turned round.</summary>
    private static IEnumerable<BiogenesisStep> Ordered(ReviewDatasetIndex index, BiogenesisStep[] beginnings)
    {
        HashSet<BiogenesisStepId> seen = [];
        List<BiogenesisStep> finished = [];
        // Backwards, so that turning round puts what the dataset names first first.
        foreach (BiogenesisStep step in beginnings.Reverse())
            Finish(step);
        return finished.AsEnumerable().Reverse();

        void Finish(BiogenesisStep step)
        {
            if (!seen.Add(step.Id))
                return;
            foreach (BiogenesisStep next in Next(index, step).Reverse())
                Finish(next);
            finished.Add(step);
        }
    }

    private static HashSet<BiogenesisStep> Reachable(ReviewDatasetIndex index, BiogenesisStep start)
    {
        HashSet<BiogenesisStep> reached = [start];
        Queue<BiogenesisStep> queue = new(reached);
        while (queue.TryDequeue(out BiogenesisStep? step))
        {
            foreach (BiogenesisStep next in Next(index, step).Where(reached.Add))
                queue.Enqueue(next);
        }

        return reached;
    }

    private static IEnumerable<BiogenesisStep> Next(ReviewDatasetIndex index, BiogenesisStep step) =>
        step.Next.Select(id => index.TryGet(id, out BiogenesisStep? next) ? next : null).OfType<BiogenesisStep>();
}
