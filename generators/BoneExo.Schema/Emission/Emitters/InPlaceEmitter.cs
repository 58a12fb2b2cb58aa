using BoneExo.Schema.Emission.Partitions;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes what walks the same value again: references, combinations and constants.</summary>
internal static class InPlaceEmitter
{
    /// <summary>Writes the tables of branches, for when more than a verdict is wanted of them.</summary>
    public static void WriteBranches(CodeWriter writer, EvaluatorFacts evaluator)
    {
        if (evaluator.Array?.Contains is { } contains)
            WriteBranches(writer, "Contains", "contains", null, [contains.Evaluator]);
        foreach (InPlaceFacts facts in evaluator.InPlace)
        {
            if (facts is InPlaceAnyOf anyOf)
                WriteBranches(writer, "AnyOf", "anyOf", anyOf.Discriminator, anyOf.Evaluators);
            else if (facts is InPlaceOneOf oneOf)
                WriteBranches(writer, "OneOf", "oneOf", oneOf.Discriminator, oneOf.Evaluators);
            else if (facts is InPlaceIf condition)
                WriteBranches(writer, "If", "if", null, [condition.Condition]);
        }
    }

    public static void Write(CodeWriter writer, EvaluatorFacts evaluator)
    {
        foreach (InPlaceFacts facts in evaluator.InPlace)
        {
            // An `if` alone decides nothing, but what it evaluates counts, and what it says.
            if (facts is InPlaceIf { Then: null, Else: null } alone)
                writer.WriteLine($"{(evaluator.KeepsMarks ? "" : "if (TMode.Annotates) ")}{Condition(alone, evaluator)};");
            foreach (string failure in Failures(facts, evaluator))
                writer.WriteLines($"if ({failure})", $"    return {RuntimeNames.Codecs}Utf8.Invalid;");
        }
    }

    private static void WriteBranches(CodeWriter writer, string field, string keyword, Discriminator? discriminator, IEnumerable<EvaluatorCall> branches)
    {
        IEnumerable<string> spelt = branches.Select(branch => $"new {RuntimeNames.Codecs}Branch<{branch.Name}>({(branch.Via is { } via ? Literal.String(via) : "")})");
        string union = discriminator is null ? "" : $", {Literal.String(discriminator.Property)}, [{string.Join(", ", discriminator.Literals.Select(Literal.String))}]";
        writer.WriteLine($"private static readonly {RuntimeNames.Codecs}Branches {field} = new(Site, {Literal.String(keyword)}{union}, {string.Join(", ", spelt)});");
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
                foreach (EvaluatorCall branch in allOf.Evaluators)
                    yield return $"{EvaluatorEmitter.InPlace(branch, evaluator)} < 0";
                break;
            case InPlaceAnyOf anyOf:
                // Where marks are kept every branch is asked: each that holds adds its own.
                string or = evaluator.KeepsMarks ? " | " : " || ";
                yield return Undecided("AnyOf", string.Join(or, anyOf.Evaluators.Select(branch => Holds(branch, evaluator))));
                break;
            case InPlaceOneOf oneOf:
                yield return Undecided("OneOf", $"{string.Join(" + ", oneOf.Evaluators.Select(branch => $"({Holds(branch, evaluator)} ? 1 : 0)"))} == 1");
                break;
            case InPlaceNot not:
                yield return $"run.Holds<{not.Evaluator.Name}>(ref json, start) && !run.Fail<TMode>(start, Site, \"not\")";
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
        string holds = Condition(condition, evaluator);
        string Branch(EvaluatorCall? schema) => schema is null ? "false" : $"{EvaluatorEmitter.InPlace(schema, evaluator)} < 0";
        return condition switch
        {
            { Else: null } => $"{holds} && {Branch(condition.Then)}",
            { Then: null } => $"!{holds} && {Branch(condition.Else)}",
            _ => $"{holds} ? {Branch(condition.Then)} : {Branch(condition.Else)}",
        };
    }

    private static string Condition(InPlaceIf condition, EvaluatorFacts evaluator) =>
        $"run.Keep<TMode>(ref json, start, If, {Holds(condition.Condition, evaluator)})";

    private static string Holds(EvaluatorCall evaluator, EvaluatorFacts facts) =>
        facts.KeepsMarks && evaluator != EvaluatorRequests.Any ? $"run.HoldsTracked<{evaluator.Name}>(ref json, start)" : $"run.Holds<{evaluator.Name}>(ref json, start)";

    private static string Undecided(string branches, string holds) => $"!run.Decide<TMode>(ref json, start, {branches}, {holds})";
}
