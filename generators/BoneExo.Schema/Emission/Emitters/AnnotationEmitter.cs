using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the table of what an evaluator says of valid values, and the one call that reads it.</summary>
internal static class AnnotationEmitter
{
    public static void WriteTable(CodeWriter writer, EvaluatorFacts evaluator)
    {
        if (evaluator.Annotations is not { } facts || !Says(evaluator, facts))
            return;
        string initializers = string.Join(", ", Initializers(evaluator, facts));
        writer.WriteLine($"private static readonly {RuntimeNames.Codecs}Annotations Said = new(Site{string.Concat(Texts(facts.Said).Select(text => ", " + text))}){(initializers.Length > 0 ? $" {{ {initializers} }}" : "")};");
    }

    public static void WriteCall(CodeWriter writer, EvaluatorFacts evaluator)
    {
        if (evaluator.Annotations is { } facts && Says(evaluator, facts))
            writer.WriteLines("if (TMode.Annotates)", "    Said.Record(ref json, at, ref run);");
    }

    private static bool Says(EvaluatorFacts evaluator, AnnotationFacts facts) => facts.Said.Count > 0 || Initializers(evaluator, facts).Any();

    private static IEnumerable<string> Initializers(EvaluatorFacts evaluator, AnnotationFacts facts)
    {
        if (facts.OfStrings.Count > 0)
            yield return $"OfStrings = [{string.Join(", ", Texts(facts.OfStrings))}]";
        if (facts.Properties is { } names)
            yield return $"Properties = [{string.Join(", ", names.Select(Literal.String))}]";
        if (evaluator.Object is { Patterns.Count: > 0 } @object)
            yield return $"Patterns = [{string.Join(", ", @object.Patterns.Select((_, index) => "Pattern" + Literal.Number(index)))}]";
        if ((facts.Additional ?? evaluator.Object?.Closing) is { } additional)
            yield return $"Additional = {Literal.String(additional)}";
        if (facts.Prefix is { } prefix)
            yield return $"Prefix = {Literal.String(prefix)}, PrefixLength = {Literal.Number(evaluator.Array?.Prefix.Count ?? 0)}";
        if (facts.Items is { } items)
            yield return $"Items = {Literal.String(items)}";
        if (evaluator.Array?.Contains is not null)
            yield return "Contains = Contains";
    }

    private static IEnumerable<string> Texts(EquatableArray<AnnotationFact> facts) =>
        facts.SelectMany(fact => new[] { Literal.String(fact.Keyword), Literal.String(fact.Json) });
}
