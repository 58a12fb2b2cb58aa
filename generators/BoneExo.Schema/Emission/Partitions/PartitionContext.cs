using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>The whole model, as the partition of each type looks into it.</summary>
internal sealed class PartitionContext
{
    public PartitionContext(SchemaGraph graph, PlanSet plans, ShapeSet shapes, NameSet names, DiagnosticSink diagnostics, bool optimizes)
    {
        Optimizes = optimizes;
        (Graph, Plans, Shapes, Names, Diagnostics) = (graph, plans, shapes, names, diagnostics);
        Evaluators = new(this);
        Annotated = new(graph);
    }

    /// <summary>Whether what only decides has a form of its own.</summary>
    public bool Optimizes { get; }

    public SchemaGraph Graph { get; }

    public PlanSet Plans { get; }

    public ShapeSet Shapes { get; }

    public NameSet Names { get; }

    public DiagnosticSink Diagnostics { get; }

    public EvaluatorRequests Evaluators { get; }

    public SiteFacts Site(SchemaLocation location) => new(location.Document, location.Pointer, Graph[location].ResourceUri, Graph[location].ResourcePointer);

    public AnnotationPartition Annotated { get; }

    public UnitHeader Header(SchemaLocation location) =>
        new(Names[location].Namespace, Names[location].Name, Site(location), Annotations.Documentation(Graph[location]));
}
