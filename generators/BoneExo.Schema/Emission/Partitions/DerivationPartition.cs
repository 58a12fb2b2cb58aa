using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the units of what stands beside composed records and stricter definitions.</summary>
internal static class DerivationPartition
{
    public static IEnumerable<EmitUnit> Units(PartitionContext context) =>
        context.Shapes.Derivations.Select(derivation => Conversion(derivation, context))
            .Concat<EmitUnit>(context.Shapes.Profiles.Select(profile => new ProfileUnit(
                context.Header(profile.Location),
                context.Names[profile.Type].Global,
                context.Evaluators.RequireOwn(Route.At(profile.Location)))));

    /// <summary>The interface of a record that has one.</summary>
    public static InterfaceUnit? Interface(RecordUnit unit, SchemaLocation location, PartitionContext context) =>
        CompanionNames.HasInterface(context.Graph[location])
            ? new(unit.Header with { Name = CompanionNames.Interface(context.Names[location]).Name }, unit.Record.Members.Where(member => !member.IsImplied).ToEquatableArray())
            : null;

    /// <summary>The interfaces that a record implements: its own, and those of the records that it is composed of.</summary>
    public static EquatableArray<ImplementedInterface> Interfaces(RecordShape record, RecordFacts facts, PartitionContext context)
    {
        List<ImplementedInterface> interfaces = [];
        foreach (SchemaLocation location in Ancestors(record.Location, context).Where(location => CompanionNames.HasInterface(context.Graph[location])))
        {
            CSharpType name = CompanionNames.Interface(context.Names[location]);
            RecordShape ancestor = (RecordShape)context.Shapes[location];
            if (ancestor.Properties.FirstOrDefault(property => property.Form is not ConstantForm && Own(property, record).Form != property.Form) is { } other)
                context.Diagnostics.Report(SchemaRules.InterfaceNotImplemented, record.Location, DiagnosticTarget.Start, name.FullName, other.JsonName);
            else
                interfaces.Add(new(name.Global, Widened(ancestor, record, facts)));
        }

        return interfaces.ToEquatableArray();
    }

    private static EquatableArray<MemberFacts> Widened(RecordShape ancestor, RecordShape record, RecordFacts facts) =>
        ancestor.Properties
            .Where(property => !property.IsRequired && Own(property, record).IsRequired)
            .Select(property => facts.Members.First(member => member.JsonName == property.JsonName) with { IsRequired = false })
            .Where(member => !member.IsImplied)
            .ToEquatableArray();

    // A record has all members of those that it is composed of.
    private static PropertyShape Own(PropertyShape property, RecordShape record) => record.Properties.First(own => own.JsonName == property.JsonName);

    private static IEnumerable<SchemaLocation> Ancestors(SchemaLocation location, PartitionContext context)
    {
        HashSet<SchemaLocation> seen = [location];
        Queue<SchemaLocation> open = new([location]);
        while (open.Count > 0)
        {
            SchemaLocation next = open.Dequeue();
            yield return next;
            foreach (SchemaLocation known in Composition.Bases(context.Plans[next], context.Plans).Where(known => context.Shapes.TryGetShape(known, out Shape? shape) && shape is RecordShape && seen.Add(known)))
                open.Enqueue(known);
        }
    }

    private static ConversionUnit Conversion(Derivation derivation, PartitionContext context)
    {
        CSharpType record = context.Names[derivation.Location], known = context.Names[derivation.Base];
        return new(context.Header(derivation.Location) with { Name = CompanionNames.Conversion(record, known).Name }, record.Global, record.Name, known.Global, known.Name);
    }
}
