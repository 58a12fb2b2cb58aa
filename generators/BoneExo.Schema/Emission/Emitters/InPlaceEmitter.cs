using BoneExo.Schema.Emission.Partitions;
using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes what walks the same value again: references, combinations and constants.</summary>
internal static class InPlaceEmitter
{
    public static void Write(CodeWriter writer, EvaluatorFacts evaluator)
    {
        foreach (InPlaceFacts facts in evaluator.InPlace)
        {
            // An `if` alone decides nothing, but what it evaluates counts.
            if (facts is InPlaceIf { Then: null, Else: null } alone && evaluator.KeepsMarks)
                writer.WriteLine($"{Holds(alone.Condition, evaluator)};");
            foreach (string failure in Failures(facts, evaluator))
                writer.WriteLines($"if ({failure})", $"    return {RuntimeNames.Codecs}Utf8.Invalid;");
        }
    }

    private static IEnumerable<string> Failures(InPlaceFacts facts, EvaluatorFacts evaluator)
    {
        switch (facts)
        {
            case InPlaceReference reference:
                yield return $"{EvaluatorEmitter.InPlace(reference.Evaluator, evaluator)} < 0";
                break;
            case InPlaceDynamic dynamic:
                yield return $"{Dynamic(dynamic, evaluator)} < 0";
                break;
            case InPlaceEnum values:
                yield return $"{RuntimeNames.Codecs}Constants.Walk<TMode>(ref json, start, ref run, {values.Rules}) < 0";
                break;
            case InPlaceAllOf allOf:
                foreach (string branch in allOf.Evaluators)
                    yield return $"{EvaluatorEmitter.InPlace(branch, evaluator)} < 0";
                break;
            case InPlaceAnyOf anyOf:
                // Where marks are kept every branch is asked: each that holds adds its own.
                string or = evaluator.KeepsMarks ? " | " : " || ";
                yield return $"!({string.Join(or, anyOf.Evaluators.Select(branch => Holds(branch, evaluator)))}) {Unless("anyOf")}";
                break;
            case InPlaceOneOf oneOf:
                yield return $"{string.Join(" + ", oneOf.Evaluators.Select(branch => $"({Holds(branch, evaluator)} ? 1 : 0)"))} != 1 {Unless("oneOf")}";
                break;
            case InPlaceNot not:
                yield return $"run.Holds<{not.Evaluator}>(ref json, start) {Unless("not")}";
                break;
            case InPlaceIf condition and not { Then: null, Else: null }:
                yield return If(condition, evaluator);
                break;
        }
    }

    private static string Dynamic(InPlaceDynamic dynamic, EvaluatorFacts evaluator)
    {
        string resources = string.Join(", ", dynamic.Targets.Select(target => Literal.Number(target.Resource)));
        string arms = string.Concat(dynamic.Targets.Select(target => $"{Literal.Number(target.Resource)} => {EvaluatorEmitter.InPlace(target.Evaluator, evaluator)}, "));
        return $"run.Outermost({resources}) switch {{ {arms}_ => {EvaluatorEmitter.InPlace(dynamic.Fallback, evaluator)} }}";
    }

    private static string If(InPlaceIf condition, EvaluatorFacts evaluator)
    {
        string holds = Holds(condition.Condition, evaluator);
        string Branch(string? schema) => schema is null ? "false" : $"{EvaluatorEmitter.InPlace(schema, evaluator)} < 0";
        return condition switch
        {
            { Else: null } => $"{holds} && {Branch(condition.Then)}",
            { Then: null } => $"!{holds} && {Branch(condition.Else)}",
            _ => $"{holds} ? {Branch(condition.Then)} : {Branch(condition.Else)}",
        };
    }

    private static string Holds(string evaluator, EvaluatorFacts facts) =>
        facts.KeepsMarks && evaluator != EvaluatorRequests.Any ? $"run.HoldsTracked<{evaluator}>(ref json, start)" : $"run.Holds<{evaluator}>(ref json, start)";

    private static string Unless(string keyword) => $"&& !run.Fail<TMode>(start, Site, \"{keyword}\")";
}
