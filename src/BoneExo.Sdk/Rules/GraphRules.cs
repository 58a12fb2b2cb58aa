using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>V-A4.</summary>
internal sealed class AxisGraphs : IDatasetRule
{
    public string Id => "V-A4";

    public RuleLevel Level => RuleLevel.References;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "an axis is one graph without a cycle, and its claimed target can be reached";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((MolecularAxis axis, DatasetRecord record) in index.Each(index.Links.MolecularAxes))
        {
            if (CheckPlaces(axis, record, run))
                CheckForm(axis, record, run);
        }
    }

    private static bool CheckPlaces(MolecularAxis axis, DatasetRecord record, RuleRun run)
    {
        bool isFine = true;
        void Place(int place, string pointer)
        {
            if (run.Holds(place >= 0 && place < axis.Nodes.Count))
                return;
            run.Report(record, record.Pointer + pointer, $"there is no node {place}; the {axis.Nodes.Count} nodes count from 0");
            isFine = false;
        }

        for (int i = 0; i < axis.Edges.Count; i++)
        {
            Place(axis.Edges[i].From, $"/edges/{i}/from");
            Place(axis.Edges[i].To, $"/edges/{i}/to");
        }

        if (axis.ClaimedEffect is { } claim)
            Place(claim.Target, "/claimedEffect/target");
        return isFine;
    }

    private static void CheckForm(MolecularAxis axis, DatasetRecord record, RuleRun run)
    {
        (int From, int To)[] edges = [.. axis.Edges.Select(edge => (edge.From, edge.To))];
        int? cycle = Graphs.FindCycle(axis.Nodes.Count, edges);
        if (!run.Holds(cycle is null))
            run.Report(record, record.Pointer + "/edges", $"the edges lead from node {cycle} back to it; turn or remove one");
        HashSet<int> joined = Graphs.Reach(0, [.. edges, .. edges.Select(edge => (edge.To, edge.From))]);
        int apart = Enumerable.Range(0, axis.Nodes.Count).FirstOrDefault(node => !joined.Contains(node), -1);
        if (!run.Holds(apart < 0))
            run.Report(record, $"{record.Pointer}/nodes/{apart}", $"no edge joins node {apart} to the others; add one or remove the node");
        else if (axis.ClaimedEffect is { } claim && !run.Holds(claim.Target != 0 && Graphs.Reach(0, edges).Contains(claim.Target)))
            run.Report(record, record.Pointer + "/claimedEffect/target", $"no edges lead from node 0 to the claimed target {claim.Target}; add them or claim another");
    }
}

/// <summary>V-B1.</summary>
internal sealed class BiogenesisGraph : IDatasetRule
{
    public string Id => "V-B1";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "the making of vesicles runs without a cycle to release or degradation, and ends there";

    public void Check(DatasetIndex index, RuleRun run)
    {
        KeyedRecords<BiogenesisStepId, BiogenesisStep> steps = index.Links.BiogenesisSteps;
        Dictionary<BiogenesisStepId, int> places = [];
        foreach (BiogenesisStep step in steps)
            places.TryAdd(step.Id, places.Count);
        (int From, int To)[] edges = [.. steps.SelectMany(step => step.Next.Where(places.ContainsKey).Select(next => (places[step.Id], places[next])))];
        foreach ((BiogenesisStep step, DatasetRecord record) in index.Each(steps))
        {
            if (step.Exit is { } exit && !run.Holds(step.Next.Count == 0))
                run.Report(record, record.Pointer + "/next", $"'{step.Id}' ends in {exit.ToString().ToLowerInvariant()} and yet goes on; split the step or remove one of the two");
            if (!run.Holds(!Graphs.Reach(places[step.Id], edges, isBeyond: true).Contains(places[step.Id])))
                run.Report(record, record.Pointer + "/next", $"the steps after '{step.Id}' lead back to it; remove one of them from 'next'");
        }
    }
}
