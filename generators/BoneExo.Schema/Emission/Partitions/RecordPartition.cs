using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the facts of a record.</summary>
internal static class RecordPartition
{
    public static RecordFacts Facts(RecordShape record, PartitionContext context)
    {
        ValueFactory values = new(context);
        List<MemberFacts> members = [];
        foreach (PropertyShape property in record.Properties)
        {
            string name = context.Names.Member(record.Location, property.JsonName);
            members.Add(new(
                property.JsonName,
                name,
                CSharpNames.Local(name),
                Location(property.Location ?? record.Location),
                values.Value(property.Form, name, From(record.Location, property.Location ?? record.Location)),
                property.IsRequired,
                property.Location is { } documented ? Annotations.Documentation(documented, context) : Documentation.None,
                property.Location is { } annotated ? Annotations.Metadata(annotated, property.Form, context) : MemberMetadata.None));
        }

        EquatableArray<string> bits = members.Select(member => member.JsonName).ToEquatableArray();
        values.Rules.Insert(0, RulePartition.Object("Rules", record.Location, bits, context) with
        {
            Required = record.Properties.Where(property => property.IsRequired).Select(property => property.JsonName).ToEquatableArray(),
            Closing = record.Closing,
        });
        EvaluatorCall? additional = record.Additional is { } schema ? context.Evaluators.Require(record.Location, schema) : null;
        return new(
            members.ToEquatableArray(),
            record.Closing,
            additional,
            Annotations.RuleIds(context.Graph[record.Location]),
            values.Rules.ToEquatableArray(),
            values.Codecs.ToEquatableArray())
        {
            HasVerdict = context.Optimizes,
            Guard = record.IsGuarded ? context.Evaluators.RequireOwn(Route.At(record.Location)) : null,
        };
    }

    /// <summary>The way to a member's schema, which a composed record may have from another.</summary>
    private static Route From(SchemaLocation record, SchemaLocation member) =>
        member.Document == record.Document && member.Pointer.StartsWith(record.Pointer, StringComparison.Ordinal) ? Route.Below(record, member) : Route.At(member);

    private static string Location(SchemaLocation location) => location.Document + "#" + location.Pointer;
}
