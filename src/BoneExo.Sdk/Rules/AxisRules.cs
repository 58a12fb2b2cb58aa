using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Rules;

/// <summary>V-A1.</summary>
internal sealed class AxisSigns : IDatasetRule
{
    public string Id => "V-A1";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "the signs of an axis multiply to the effect that is claimed";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((MolecularAxis axis, DatasetRecord record) in index.Each(index.Links.MolecularAxes))
        {
            if (axis.ClaimedEffect is not { } claim || Expected(claim.Direction) is not { } expected)
                continue;
            AxisEffect effect = AxisSign.Of(axis).Effect;
            if (effect is AxisEffect.NotComputable or AxisEffect.Unreachable)
                continue;   // the business of V-A2 and V-A4
            if (!run.Holds(effect == expected))
                run.Report(record, record.Pointer + "/claimedEffect/direction", $"the edges make the effect {Word(effect)}, but '{Word(expected)}' is claimed; check the signs against the sentence");
        }
    }

    private static AxisEffect? Expected(Direction direction) => direction switch
    {
        Direction.Increased => AxisEffect.Positive,
        Direction.Decreased => AxisEffect.Negative,
        Direction.Unchanged => AxisEffect.None,
        _ => null,
    };

    private static string Word(AxisEffect effect) => effect.ToString().ToLowerInvariant();
}

/// <summary>V-A2.</summary>
internal sealed class SignedAxes : IDatasetRule
{
    public string Id => "V-A2";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Info;

    public string Title => "the sign of an axis can be computed";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((MolecularAxis axis, DatasetRecord record) in index.Each(index.Links.MolecularAxes))
        {
            ValueArray<int> unsigned = AxisSign.Of(axis).Unsigned;
            if (axis.ClaimedEffect is null || run.Holds(unsigned.Count == 0))
                continue;
            foreach (int edge in unsigned)
                run.Report(record, $"{record.Pointer}/edges/{edge}/polarity", $"the sign of edge {edge} is not stated, so that the claimed effect cannot be checked");
        }
    }
}

/// <summary>V-A3.</summary>
internal sealed class MicroRnaEdges : IDatasetRule
{
    public string Id => "V-A3";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "a microRNA acts directly only on transcripts, and lowers them";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((MolecularAxis axis, DatasetRecord record) in index.Each(index.Links.MolecularAxes))
        {
            for (int i = 0; i < axis.Edges.Count; i++)
            {
                CausalEdge edge = axis.Edges[i];
                bool isDirect = edge.Directness == Directness.Direct || edge.Mechanism == EdgeMechanism.TranscriptTargeting;
                if (!isDirect || AxisNodes.Molecule(index.Links, axis, edge.From) is not Molecule.MicroRna microRna)
                    continue;
                if (!run.Holds(edge.Polarity is EdgePolarity.Negative or EdgePolarity.NotStated))
                    run.Report(record, $"{record.Pointer}/edges/{i}/polarity", $"{microRna.Name} acts directly here, but its effect is not negative; a microRNA represses what it binds, so make the edge indirect or check its sign");
                if (!run.Holds(IsTranscript(index.Links, axis, edge.To)))
                    run.Report(record, $"{record.Pointer}/edges/{i}/to", $"{microRna.Name} binds transcripts, and node {edge.To} is none; name the gene or make the edge indirect");
            }
        }
    }

    private static bool IsTranscript(ReviewDatasetIndex index, MolecularAxis axis, int node) => AxisNodes.Molecule(index, axis, node) switch
    {
        Molecule.Gene or Molecule.GeneFamily or Molecule.LncRna => true,
        Molecule.MoleculeClass { Class: SubstanceClass.MessengerRna or SubstanceClass.LongNoncodingRna } => true,
        _ => false,
    };
}

/// <summary>V-A6.</summary>
internal sealed class MicroRnaTargets : IDatasetRule
{
    public string Id => "V-A6";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "a microRNA reaches a pathway, process or condition by way of a molecule";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((MolecularAxis axis, DatasetRecord record) in index.Each(index.Links.MolecularAxes))
        {
            for (int i = 0; i < axis.Edges.Count; i++)
            {
                CausalEdge edge = axis.Edges[i];
                if (AxisNodes.Molecule(index.Links, axis, edge.From) is not Molecule.MicroRna microRna || edge.To < 0 || edge.To >= axis.Nodes.Count)
                    continue;
                if (!run.Holds(axis.Nodes[edge.To] is AxisNode.Molecule || edge.Directness == Directness.Indirect))
                    run.Report(record, $"{record.Pointer}/edges/{i}", $"{microRna.Name} acts on transcripts, and no molecule stands between it and node {edge.To}; name the target, or call the edge indirect");
            }
        }
    }
}

/// <summary>V-A5.</summary>
internal sealed class Sponges : IDatasetRule
{
    public string Id => "V-A5";

    public RuleLevel Level => RuleLevel.Plausibility;

    public RuleSeverity Severity => RuleSeverity.Info;

    public string Title => "an RNA that sponges a microRNA raises the microRNA's targets";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach ((MolecularAxis axis, DatasetRecord record) in index.Each(index.Links.MolecularAxes))
        {
            for (int i = 0; i < axis.Edges.Count; i++)
            {
                CausalEdge sponge = axis.Edges[i];
                bool isSponge = sponge.Mechanism == EdgeMechanism.Sponging
                    || (sponge.Polarity == EdgePolarity.Negative && AxisNodes.Molecule(index.Links, axis, sponge.From) is Molecule.LncRna);
                if (isSponge && AxisNodes.Molecule(index.Links, axis, sponge.To) is Molecule.MicroRna)
                    CheckTargets(axis, sponge, record, run);
                else if (sponge.Mechanism == EdgeMechanism.Sponging && !run.Holds(AxisNodes.Molecule(index.Links, axis, sponge.To) is Molecule.MicroRna or null))
                    run.Report(record, $"{record.Pointer}/edges/{i}/to", $"node {sponge.To} is sponged but is no microRNA; check the mechanism");
            }
        }
    }

    private static void CheckTargets(MolecularAxis axis, CausalEdge sponge, DatasetRecord record, RuleRun run)
    {
        for (int i = 0; i < axis.Edges.Count; i++)
        {
            CausalEdge target = axis.Edges[i];
            if (target.From != sponge.To || target.Polarity is not (EdgePolarity.Positive or EdgePolarity.Negative) || sponge.Polarity is not (EdgePolarity.Positive or EdgePolarity.Negative))
                continue;
            bool isRaised = sponge.Polarity == target.Polarity;
            if (!run.Holds(isRaised))
                run.Report(record, $"{record.Pointer}/edges/{i}/polarity", $"node {sponge.From} takes the microRNA of node {sponge.To} away, which should raise node {target.To}, but the signs lower it; check both edges");
        }
    }
}
