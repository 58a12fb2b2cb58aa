using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
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
                (property.Location ?? record.Location).Pointer,
                values.Value(property.Form, name, Route.Below(record.Location, property.Location ?? record.Location)),
                property.IsRequired,
                property.Location is { } documented ? Annotations.Documentation(documented, context) : Documentation.None,
                property.Location is { } annotated ? Annotations.Metadata(annotated, property.Form, context) : MemberMetadata.None));
        }

        EquatableArray<string> bits = members.Select(member => member.JsonName).ToEquatableArray();
        values.Rules.Insert(0, RulePartition.Object("Rules", record.Location, bits, context));
        EvaluatorCall? additional = record.Additional is { } schema ? context.Evaluators.Require(record.Location, schema) : null;
        return new(
            members.ToEquatableArray(),
            record.Closing,
            additional,
            Annotations.RuleIds(context.Graph[record.Location]),
            values.Rules.ToEquatableArray(),
            values.Codecs.ToEquatableArray());
    }
}
