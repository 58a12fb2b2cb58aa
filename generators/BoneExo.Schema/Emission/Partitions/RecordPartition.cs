using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the facts of a record.</summary>
internal static class RecordPartition
{
    /// <summary>The seen members of a record are the bits of one <c>ulong</c>; the last marks unknown ones.</summary>
    private const int MaxMembers = 63;

    public static RecordFacts Facts(RecordShape record, PartitionContext context)
    {
        if (record.Properties.Count > MaxMembers)
            context.Diagnostics.Report(SchemaRules.UnsupportedCombination, record.Location, DiagnosticTarget.Start, $"a record of {record.Properties.Count} properties (at most {MaxMembers})");

        ValueFactory values = new(context);
        List<MemberFacts> members = [];
        foreach (PropertyShape property in record.Properties.Take(MaxMembers))
        {
            string name = context.Names.Member(record.Location, property.JsonName);
            members.Add(new(
                property.JsonName,
                name,
                CSharpNames.Local(name),
                (property.Location ?? record.Location).Pointer,
                values.Value(property.Form, name),
                property.IsRequired,
                property.Location is { } documented ? Annotations.Documentation(documented, context) : Documentation.None,
                property.Location is { } annotated ? Annotations.Metadata(annotated, property.Form, context) : MemberMetadata.None));
        }

        EquatableArray<string> bits = members.Select(member => member.JsonName).ToEquatableArray();
        values.Rules.Insert(0, RulePartition.Object("Rules", record.Location, bits, context));
        string? additional = record.Additional is { } schema ? context.Evaluators.Require(schema) : null;
        return new(
            members.ToEquatableArray(),
            record.Closing,
            additional,
            Annotations.RuleIds(context.Graph[record.Location]),
            values.Rules.ToEquatableArray(),
            values.Codecs.ToEquatableArray());
    }
}
