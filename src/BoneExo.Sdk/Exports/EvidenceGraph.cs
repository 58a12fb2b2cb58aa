using System.Globalization;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>The findings, axes, origins, cargoes and uses of a dataset as one directed graph.</summary>
internal sealed record EvidenceGraph(IReadOnlyList<ExportEntity> Nodes, IReadOnlyList<GraphEdge> Edges)
{
    /// <summary>Builds it; what refers to a missing record is left out of it, and so of every export.</summary>
    public static EvidenceGraph Of(ReviewDataset dataset)
    {
        OrderedDictionary<string, ExportEntity> entities = ExportEntities.Of(dataset);
        List<GraphEdge> edges =
        [
            .. Findings(dataset),
            .. dataset.MolecularAxes.SelectMany(Axis),
            .. dataset.VesiclePreparations.SelectMany(Preparation),
            .. Uses(dataset),
        ];
        edges.RemoveAll(edge => !entities.ContainsKey(edge.From) || !entities.ContainsKey(edge.To));
        HashSet<string> used = [.. edges.SelectMany(edge => new[] { edge.From, edge.To })];
        return new([.. entities.Values.Where(entity => used.Contains(entity.Id))], edges);
    }

    /// <summary>Says of every record of the graph which members a format holds.</summary>
    public void Express(LossLedger ledger, IReadOnlyDictionary<string, string[]> members)
    {
        foreach ((string collection, string key) in Nodes.Select(node => (node.Collection, node.Id)).Concat(Edges.Select(edge => (edge.Collection, edge.Key))))
            ledger.Express(collection, key, members.GetValueOrDefault(collection, []));
        foreach (EndpointId endpoint in Edges.Where(edge => edge.Endpoint is not null).Select(edge => edge.Endpoint!.Value)) // as the condition says
            ledger.Express("endpoints", endpoint.Value, "measures");
    }

    private static IEnumerable<GraphEdge> Findings(ReviewDataset dataset)
    {
        Dictionary<EndpointId, Measure> measures = dataset.Endpoints.DistinctBy(endpoint => endpoint.Id).ToDictionary(endpoint => endpoint.Id, endpoint => endpoint.Measures);
        foreach (Finding finding in dataset.Findings)
        {
            if (!measures.TryGetValue(finding.Endpoint, out Measure? measure))
                continue;
            ModificationMode? mode = (finding.Subject as FindingSubject.Molecule)?.Mode;
            yield return new(finding.Id.Value, SubjectOf(finding.Subject), ObjectOf(measure, finding.Endpoint), RelationOf(finding.Direction, mode), "findings", finding.Id.Value, finding.Provenance, finding.At)
            {
                Study = finding.Study,
                Mode = mode,
                Endpoint = finding.Endpoint,
                Aspect = finding.Aspect?.Value ?? (measure as Measure.Molecule)?.Aspect.Value,
                Setting = finding.Setting,
                Hedge = finding.Hedge,
                Significant = finding.Significant,
                Evidence = finding.Evidence,
            };
        }
    }

    private static IEnumerable<GraphEdge> Axis(MolecularAxis axis)
    {
        int place = 0;
        foreach (CausalEdge edge in axis.Edges)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{axis.Id.Value}-{place++}");
            if (edge.From < 0 || edge.From >= axis.Nodes.Count || edge.To < 0 || edge.To >= axis.Nodes.Count)
                continue;
            yield return new(id, RefOf(axis.Nodes[edge.From]), RefOf(axis.Nodes[edge.To]), RelationOf(edge.Polarity), "molecularAxes", axis.Id.Value, edge.Provenance, edge.At)
            {
                Study = axis.Study,
                Hedge = axis.Hedge,
                Directness = edge.Directness,
                Mechanism = edge.Mechanism?.Value,
                Evidence = edge.Evidence,
            };
        }
    }

    private static IEnumerable<GraphEdge> Preparation(VesiclePreparation preparation)
    {
        string id = preparation.Id.Value;
        yield return new($"{id}-source", id, preparation.Source.Value, GraphRelation.DerivesFrom, "vesiclePreparations", id, preparation.Provenance, preparation.At);
        foreach (CargoItem cargo in preparation.Cargo.Where(cargo => cargo.Status != CargoStatus.Depleted))
            yield return new($"{id}-cargo-{cargo.Molecule.Value}", id, cargo.Molecule.Value, GraphRelation.Carries, "vesiclePreparations", id, preparation.Provenance, cargo.At);
    }

    /// <summary>Which preparations were given for which conditions, once per study.</summary>
    private static IEnumerable<GraphEdge> Uses(ReviewDataset dataset)
    {
        ILookup<StudyId, StudyArm> arms = dataset.StudyArms.Where(arm => arm is { Role: ArmRole.Treatment, Intervention: Intervention.Vesicle }).ToLookup(arm => arm.Study);
        return
            from study in dataset.Studies
            from preparation in arms[study.Id].Select(arm => ((Intervention.Vesicle)arm.Intervention).Preparation).Distinct()
            from condition in study.Conditions
            select new GraphEdge($"{study.Id.Value}-{preparation.Value}-{condition.Value}", preparation.Value, condition.Value, GraphRelation.IsStudiedFor, "studies", study.Id.Value, study.Provenance, study.At) { Study = study.Id };
    }

    private static string SubjectOf(FindingSubject subject) => subject switch
    {
        FindingSubject.Vesicle vesicle => vesicle.Ref.Value,
        FindingSubject.Molecule molecule => molecule.Ref.Value,
        FindingSubject.Preconditioning preconditioning => preconditioning.Ref.Value,
        FindingSubject.Biomaterial biomaterial => biomaterial.Ref.Value,
        FindingSubject.Condition condition => condition.Ref.Value,
        _ => "",
    };

    private static string ObjectOf(Measure measure, EndpointId endpoint) => measure.Match(
        process: process => process.Ref.Value,
        pathway: pathway => pathway.Ref.Value,
        molecule: molecule => molecule.Ref.Value,
        phenotype: _ => endpoint.Value);

    private static string RefOf(AxisNode node) => node.Match(
        vesicle: vesicle => vesicle.Ref.Value,
        molecule: molecule => molecule.Ref.Value,
        pathway: pathway => pathway.Ref.Value,
        process: process => process.Ref.Value,
        condition: condition => condition.Ref.Value);

    /// <summary>What a loss of a molecule raises, the molecule lowers.</summary>
    private static GraphRelation RelationOf(Direction direction, ModificationMode? mode)
    {
        bool isLoss = mode is ModificationMode.Silencing or ModificationMode.Knockout or ModificationMode.Inhibitor;
        return direction switch
        {
            Direction.Increased => isLoss ? GraphRelation.Decreases : GraphRelation.Increases,
            Direction.Decreased => isLoss ? GraphRelation.Increases : GraphRelation.Decreases,
            Direction.Unchanged => GraphRelation.LeavesUnchanged,
            Direction.Bidirectional => GraphRelation.ChangesBothWays,
            _ => GraphRelation.Affects,
        };
    }

    private static GraphRelation RelationOf(EdgePolarity polarity) => polarity switch
    {
        EdgePolarity.Positive => GraphRelation.Increases,
        EdgePolarity.Negative => GraphRelation.Decreases,
        EdgePolarity.None => GraphRelation.LeavesUnchanged,
        _ => GraphRelation.Affects,
    };
}
