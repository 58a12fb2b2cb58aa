using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the units of evaluators: one per document that needs any.</summary>
internal static class EvaluatorPartition
{
    public static IEnumerable<EvaluatorUnit> Units(PartitionContext context, CancellationToken cancellation)
    {
        // What is asked for until now is what a build or the runtime calls; the rest is called by those.
        EquatableArray<SchemaLocation> entries = context.Evaluators.Open;
        SortedDictionary<SchemaLocation, EvaluatorFacts> evaluators = [];
        TakeAll(evaluators, context, cancellation);
        VerdictPartition verdicts = new(context);
        SharedVerdicts shared = context.Optimizes ? verdicts.Make(entries.Concat(Conditions(evaluators.Keys, context)), cancellation) : SharedVerdicts.None;
        TakeAll(evaluators, context, cancellation);

        ILookup<string, EvaluatorFacts> byDocument = evaluators.ToLookup(entry => entry.Key.Document, entry => entry.Value with { Verdict = shared.Resolve(verdicts.Method(entry.Key)) });
        foreach (string document in byDocument.Select(group => group.Key).Concat(shared.Documents).Distinct().OrderBy(document => document, StringComparer.Ordinal))
        {
            CSharpType type = context.Names.Evaluators(document);
            UnitHeader header = new(type.Namespace, type.Name, context.Site(new(document, "")), Annotations.Documentation(context.Graph[new(document, "")]));
            yield return new(header, byDocument[document].ToEquatableArray(), context.Graph.IsPublished(document)) { Verdicts = shared.Of(document) };
        }
    }

    private static void TakeAll(SortedDictionary<SchemaLocation, EvaluatorFacts> evaluators, PartitionContext context, CancellationToken cancellation)
    {
        while (context.Evaluators.TryTake(out SchemaLocation? location) && location is not null)
        {
            cancellation.ThrowIfCancellationRequested();
            evaluators.Add(location, Facts(context.Plans[location], context));
        }
    }

    /// <summary>The schemas of which nobody ever asks more than a verdict.</summary>
    private static IEnumerable<SchemaLocation> Conditions(IEnumerable<SchemaLocation> evaluators, PartitionContext context) =>
        evaluators.SelectMany(location => context.Plans[location].InPlace)
            .Select(check => check switch { NotCheck not => not.Schema, IfCheck condition => condition.Condition, _ => null })
            .OfType<SchemaLocation>()
            .Select(context.Plans.Resolve)
            .Where(schema => !context.Plans[schema].IsTrivial && !context.Plans.IsTracked(schema) && !context.Evaluators.JudgesByCodec(schema));

    private static EvaluatorFacts Facts(Plan plan, PartitionContext context)
    {
        SiteFacts site = context.Site(plan.Location);
        List<RuleFacts> rules = plan.IsTyped ? [new TypeRuleFacts("TypeRules", site, RulePartition.Types(plan))] : [];
        string? @string = null, number = null;
        if (plan.Find<StringCheck>() is { } strings && (strings.AssertsFormat || (strings with { Format = null }) != StringCheck.None))
            rules.Add(new StringRuleFacts(@string = "StringRules", site, strings, IsScalar: false, plan.IsTyped));
        if (plan.Find<NumberCheck>() is not null || RulePartition.IsInteger(plan))
            rules.Add(new NumberRuleFacts(number = "NumberRules", site, plan.Find<NumberCheck>(), RulePartition.IsInteger(plan), IsScalar: false, plan.IsTyped));

        EvaluatedArray? array = Array(plan, rules, context);
        EvaluatedObject? @object = ObjectPartition.Facts(plan, rules, context);
        EquatableArray<InPlaceFacts> inPlace = InPlacePartition.Facts(plan, rules, context);
        UnevaluatedCheck? rest = plan.Find<UnevaluatedCheck>();
        return new(
            EvaluatorNames.Pointer(plan.Location.Pointer),
            site,
            plan.Types,
            plan.Find<NeverCheck>() is not null,
            rules.ToEquatableArray(),
            @string,
            number,
            array,
            @object,
            inPlace)
        {
            Resource = plan.Resource,
            Annotations = context.Annotated.Facts(plan.Location),
            IsTracked = context.Plans.IsTracked(plan.Location),
            RestOfProperties = rest?.Properties is { } properties ? context.Evaluators.Require(plan.Location, properties) : null,
            RestOfItems = rest?.Items is { } items ? context.Evaluators.Require(plan.Location, items) : null,
        };
    }

    private static EvaluatedArray? Array(Plan plan, List<RuleFacts> rules, PartitionContext context)
    {
        if (plan.Find<ArrayCheck>() is not { } check)
            return null;
        bool hasLimits = check.MinItems > 0 || check.MaxItems is not null || check.UniqueItems;
        EvaluatorCall rest = check.Items is { } items ? context.Evaluators.Require(plan.Location, items) : EvaluatorRequests.Any;
        if (hasLimits || check.IsUniform)
            rules.Add(RulePartition.Array("ArrayRules", plan.Location, check.IsUniform ? rest.Via : null, context));
        return new(
            hasLimits ? "ArrayRules" : null,
            check.Prefix.Select(item => context.Evaluators.Require(plan.Location, item)).ToEquatableArray(),
            rest,
            check.Items is not null,
            check.Contains is { } contains
                ? new(context.Evaluators.Require(plan.Location, contains.Schema), contains.Minimum ?? 1, contains.Minimum is not null, contains.Maximum, contains.Evaluates)
                : null);
    }
}
