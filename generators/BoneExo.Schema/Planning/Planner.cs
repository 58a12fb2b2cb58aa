using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning.Keywords;

namespace BoneExo.Schema.Planning;

/// <summary>Stage Plan: each subschema to the checks it makes.</summary>
internal static class Planner
{
    public static PlanSet Plan(SchemaGraph graph, CompilerOptions options, DiagnosticSink diagnostics, CancellationToken cancellation)
    {
        Dictionary<SchemaLocation, Plan> plans = [];
        DynamicAnchors anchors = new(graph);
        Dictionary<string, PatternResult> patterns = [];
        foreach (SchemaNode node in graph.Nodes)
        {
            cancellation.ThrowIfCancellationRequested();
            plans.Add(node.Location, PlanNode(node, anchors, patterns, options, diagnostics));
        }

        return new(plans);
    }

    private static Plan PlanNode(SchemaNode node, DynamicAnchors anchors, Dictionary<string, PatternResult> patterns, CompilerOptions options, DiagnosticSink diagnostics)
    {
        if (node.Schema is not JsonObject)
        {
            bool isTrue = node.Schema is JsonBoolean { Value: true };
            return new(node.Location, TypeSet.Any, isTrue ? [] : [new NeverCheck()]);
        }

        KeywordContext context = new(node, options, diagnostics) { Patterns = patterns };
        Check?[] checks =
        [
            ReferenceKeywords.Reference(context),
            ReferenceKeywords.DynamicReference(context, anchors),
            ValueKeywords.Const(context),
            ValueKeywords.Enum(context),
            StringKeywords.String(context),
            NumberKeywords.Number(context),
            ArrayKeywords.Array(context),
            ObjectKeywords.Object(context),
            LogicKeywords.AllOf(context),
            LogicKeywords.AnyOf(context),
            LogicKeywords.OneOf(context),
            LogicKeywords.Not(context),
            LogicKeywords.If(context),
            ObjectKeywords.DependentSchemas(context),
            LogicKeywords.Unevaluated(context),
        ];
        return new(node.Location, ValueKeywords.Types(context), checks.OfType<Check>().ToEquatableArray()) { Resource = anchors.ResourceEntered(node) };
    }
}
