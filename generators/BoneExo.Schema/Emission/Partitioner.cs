using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission.Partitions;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission;

/// <summary>Stage Partition: the model to one self-contained unit per generated file.</summary>
internal static class Partitioner
{
    public static EquatableArray<EmitUnit> Partition(
        SchemaGraph graph,
        PlanSet plans,
        ShapeSet shapes,
        NameSet names,
        CompilerOptions options,
        DiagnosticSink diagnostics,
        CancellationToken cancellation)
    {
        PartitionContext context = new(graph, plans, shapes, names, diagnostics, options.Optimizes);
        List<EmitUnit> units = [];
        foreach (Shape shape in shapes.Shapes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (names[shape.Location].Containing is null && !graph.IsPublished(shape.Location.Document))
            {
                units.Add(TypePartition.Unit(shape, context));
                if (units[units.Count - 1] is RecordUnit record && DerivationPartition.Interface(record, shape.Location, context) is { } contract)
                    units.Add(contract);
            }
        }

        units.AddRange(DerivationPartition.Units(context));

        foreach (SchemaDocument document in graph.Documents.Where(document => document.Role == SchemaRole.Validate))
            context.Evaluators.RequireDocument(document);
        units.AddRange(EvaluatorPartition.Units(context, cancellation));
        units.AddRange(ExtensionPartition.Units(context));
        units.AddRange(IndexPartition.Units(context, cancellation));

        if (Resolver(units, options, names) is { } resolver)
            units.Add(resolver);
        if (ManifestPartition.Unit(context) is { } manifest)
            units.Add(manifest);
        ReportEqualHintNames(units, diagnostics);
        return units.ToEquatableArray();
    }

    private static ResolverUnit? Resolver(List<EmitUnit> units, CompilerOptions options, NameSet names)
    {
        EquatableArray<ResolvedType> types = units
            .Where(IsType)
            .Select(unit => new CSharpType(unit.Header.Namespace, null, unit.Header.Name))
            .Select(type => new ResolvedType(type.Global, type.Codec))
            .ToEquatableArray();
        return types.Count == 0 ? null : new(new(options.RootNamespace, names.Resolver, SiteFacts.None, Documentation.None), types);
    }

    /// <summary>Whether the namer has named it, and reported where that name is taken.</summary>
    private static bool IsType(EmitUnit unit) => unit is not (EvaluatorUnit or IndexUnit or ResolverUnit or ManifestUnit or KindExtensionUnit or LiteralExtensionUnit or InterfaceUnit or ConversionUnit or ProfileUnit);

    private static void ReportEqualHintNames(List<EmitUnit> units, DiagnosticSink diagnostics)
    {
        foreach (IGrouping<string, EmitUnit> group in units.GroupBy(unit => unit.HintName, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1 && !group.All(IsType)))
        {
            EmitUnit[] same = [.. group];
            SchemaLocation second = new(same[1].Header.Document, same[1].Header.Pointer);
            diagnostics.Report(SchemaRules.NameCollision, second, DiagnosticTarget.Start, same[0].Header.Location, same[1].Header.Location, same[1].Header.Name, "x-bex-name");
        }

        // Two files of one name would be refused by the compiler host with all the others.
        HashSet<string> kept = new(StringComparer.OrdinalIgnoreCase);
        units.RemoveAll(unit => !kept.Add(unit.HintName));
    }
}
