using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Rules;

/// <summary>V-A7.</summary>
internal sealed class AgreeingAxes : IDatasetRule
{
    public string Id => "V-A7";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "the signs inside an axis agree with the findings of its study";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((MolecularAxis axis, DatasetRecord record) in index.Each(index.Links.MolecularAxes))
        {
            foreach (Finding finding in index.Links.FindingsOf(axis.Study))
            {
                if (Expected(index.Links, axis, finding) is not { } expected || finding.Direction is not (Direction.Increased or Direction.Decreased))
                    continue;
                if (!run.Holds(finding.Direction == expected))
                    run.Report(record, record.Pointer + "/edges", $"by the edges of '{axis.Id}' the endpoint of '{finding.Id}' is {Word(expected)}, but the finding says {Word(finding.Direction)}; check both", index.Find("findings", finding.Id.Value)!.Pointer);   // a finding of the index has a record
            }
        }
    }

    /// <summary>What the axis makes of what a finding is about; nothing where it does not say.</summary>
    private static Direction? Expected(ReviewDatasetIndex index, MolecularAxis axis, Finding finding)
    {
        (int from, bool isRaised) = Cause(axis, finding.Subject);
        int to = index.TryGet(finding.Endpoint, out Endpoint? endpoint) ? Place(axis, endpoint.Measures) : -1;
        // The claim of the axis itself is the business of V-A1.
        if (from < 0 || to < 0 || from == to || (from == 0 && to == axis.ClaimedEffect?.Target))
            return null;
        return (AxisSign.Of(axis, from, to).Effect, isRaised) switch
        {
            (AxisEffect.Positive, true) or (AxisEffect.Negative, false) => Direction.Increased,
            (AxisEffect.Negative, true) or (AxisEffect.Positive, false) => Direction.Decreased,
            _ => null,
        };
    }

    private static (int Place, bool IsRaised) Cause(MolecularAxis axis, FindingSubject subject) => subject switch
    {
        FindingSubject.Vesicle vesicle => (Place(axis, node => node is AxisNode.Vesicle found && found.Ref == vesicle.Ref), true),
        FindingSubject.Molecule molecule => (
            Place(axis, node => node is AxisNode.Molecule found && found.Ref == molecule.Ref),
            molecule.Mode is not (ModificationMode.Silencing or ModificationMode.Knockout or ModificationMode.Inhibitor)),
        _ => (-1, true),
    };

    private static int Place(MolecularAxis axis, Measure measure) => measure switch
    {
        Measure.Process process => Place(axis, node => node is AxisNode.Process found && found.Ref == process.Ref),
        Measure.Pathway pathway => Place(axis, node => node is AxisNode.Pathway found && found.Ref == pathway.Ref),
        // Uptake or transport of a molecule is not how much of it there is.
        Measure.Molecule molecule when molecule.Aspect == Aspect.Abundance || molecule.Aspect == Aspect.Expression || molecule.Aspect == Aspect.ActivityOrAbundance =>
            Place(axis, node => node is AxisNode.Molecule found && found.Ref == molecule.Ref),
        _ => -1,
    };

    private static int Place(MolecularAxis axis, Func<AxisNode, bool> isIt) => axis.Nodes.ToList().FindIndex(node => isIt(node));

    private static string Word(Direction direction) => direction == Direction.Increased ? "increased" : "decreased";
}
