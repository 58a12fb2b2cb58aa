using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Auditing;

/// <summary>Finds constraints that exclude each other, in one schema or across <c>allOf</c> and references.</summary>
internal static class Contradictions
{
    private static readonly (TypeSet Type, string Noun, string[] Lower, string[] Upper)[] Ranges =
    [
        (TypeSet.Number | TypeSet.Integer, "number", ["minimum", "exclusiveMinimum"], ["maximum", "exclusiveMaximum"]),
        (TypeSet.String, "string", ["minLength"], ["maxLength"]),
        (TypeSet.Array, "array", ["minItems", "contains", "minContains"], ["maxItems", "items"]),
        (TypeSet.Object, "object", ["minProperties", "required"], ["maxProperties"]),
        (TypeSet.Object, "object", ["minProperties"], ["additionalProperties", "unevaluatedProperties"]),
    ];

    public static void Find(Conjunction schema, PlanSet plans, DiagnosticSink diagnostics)
    {
        FindTypes(schema, diagnostics);
        foreach ((TypeSet type, string noun, string[] lower, string[] upper) in Ranges)
        {
            // No such value at all is another finding. Most schemas have no bound of a kind, and then the other one is not looked for.
            if ((schema.Types & type) != TypeSet.None
                && Bounds(schema, lower, plans).OrderBy(bound => bound.Value).ThenBy(bound => bound.IsExclusive).LastOrDefault() is { } least
                && Bounds(schema, upper, plans).OrderBy(bound => bound.Value).ThenByDescending(bound => bound.IsExclusive).FirstOrDefault() is { } most
                && !Judge(noun, least, most, diagnostics)
                && noun == "number")
            {
                FindMultiples(schema, least, most, plans, diagnostics);
            }
        }

        // Each 'contains' counts items of its own.
        Bound? wanted = BoundOf(schema.Self, "minContains", plans) ?? BoundOf(schema.Self, "contains", plans);
        Bound? allowed = BoundOf(schema.Self, "maxContains", plans);
        if (wanted is not null && allowed is not null && (schema.Types & TypeSet.Array) != TypeSet.None)
            Judge("array", wanted, allowed, diagnostics);
    }

    private static void FindTypes(Conjunction schema, DiagnosticSink diagnostics)
    {
        List<Conjunct> typed = [.. schema.Parts.Where(part => part.Plan.IsTyped && part.Plan.Types != TypeSet.None)];
        for (int i = 0; i < typed.Count; i++)
        {
            for (int j = i + 1; j < typed.Count; j++)
            {
                Conjunct first = typed[i], second = typed[j];
                if ((first.Plan.Types & second.Plan.Types) == TypeSet.None && !first.ComesWith(second))
                    second.Report(diagnostics, SchemaRules.Contradiction, second.At("type"), "value", $"{first.Spell("type", second)} and {second.Spell("type", second)} have nothing in common");
            }
        }
    }

    private static bool Judge(string noun, Bound least, Bound most, DiagnosticSink diagnostics)
    {
        int order = least.Value.CompareTo(most.Value);
        if (order < 0 || (order == 0 && !least.IsExclusive && !most.IsExclusive))
            return false;
        if (!least.Owner.ComesWith(most.Owner))
            most.Owner.Report(diagnostics, SchemaRules.Contradiction, most.Owner.At(most.Keyword), noun, $"{least.Spell(most.Owner)} and {most.Spell(most.Owner)} exclude each other");
        return true;
    }

    private static void FindMultiples(Conjunction schema, Bound least, Bound most, PlanSet plans, DiagnosticSink diagnostics)
    {
        IEnumerable<Bound> steps = Bounds(schema, ["multipleOf"], plans)
            .Concat(schema.Parts.Where(part => part.Plan.Types.HasFlag(TypeSet.Integer) && !part.Plan.Types.HasFlag(TypeSet.Number)).Select(part => new Bound(part, "type", ExactNumber.One, false)));
        foreach (Bound step in steps)
        {
            int order = least.Value.NextMultiple(step.Value, least.IsExclusive).CompareTo(most.Value);
            if ((order > 0 || (order == 0 && most.IsExclusive)) && !(step.Owner.ComesWith(least.Owner) && step.Owner.ComesWith(most.Owner)))
                step.Owner.Report(diagnostics, SchemaRules.Contradiction, step.Owner.At(step.Keyword), "number", $"{least.Spell(step.Owner)} and {most.Spell(step.Owner)} leave no multiple of {(step.Keyword == "type" ? "1" : step.Lexeme)} between them");
        }
    }

    private static IEnumerable<Bound> Bounds(Conjunction schema, string[] keywords, PlanSet plans) =>
        schema.Parts.SelectMany(part => keywords.Select(keyword => BoundOf(part, keyword, plans)).OfType<Bound>());

    private static Bound? BoundOf(Conjunct schema, string keyword, PlanSet plans)
    {
        ExactNumber? value = (keyword, schema[keyword]) switch
        {
            (_, null) => null,
            ("required", _) => ExactNumber.Of(schema.Plan.Find<ObjectCheck>()?.Required.Distinct().Count() ?? 0),
            ("contains", _) => schema["minContains"] is null ? ExactNumber.One : null,
            ("items", _) => schema.Plan.Find<ArrayCheck>() is { Items: { } rest } array && IsNever(rest, plans) ? ExactNumber.Of(array.Prefix.Count) : null,
            ("additionalProperties" or "unevaluatedProperties", _) => schema.Plan.Find<ObjectCheck>() is { Closing: { } closing, Patterns.Count: 0 } map && closing == keyword && schema["patternProperties"] is null
                ? ExactNumber.Of(map.Properties.Count(property => !IsNever(property.Schema, plans)))
                : null,
            ("minContains" or "maxContains", JsonNumber number) => schema["contains"] is null ? null : ExactNumber.Parse(number.Lexeme),
            // What is no step has been diagnosed.
            ("multipleOf", JsonNumber number) => ExactNumber.Parse(number.Lexeme) is { Digits.Sign: > 0 } step ? step : null,
            (_, JsonNumber number) => ExactNumber.Parse(number.Lexeme),
            _ => null,
        };
        return value is { } known ? new(schema, keyword, known, keyword.StartsWith("exclusive", StringComparison.Ordinal)) : null;
    }

    private static bool IsNever(SchemaLocation schema, PlanSet plans) => plans[plans.Resolve(schema)].Find<NeverCheck>() is not null;

    private sealed record Bound(Conjunct Owner, string Keyword, ExactNumber Value, bool IsExclusive)
    {
        public string Lexeme => Owner[Keyword] is JsonNumber number ? number.Lexeme : "";

        public string Spell(Conjunct from) => Owner.Spell(Keyword, from);
    }
}
