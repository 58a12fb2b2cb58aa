using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes what an evaluator does with each kind of JSON value.</summary>
internal static class KindEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    private static readonly (TypeSet Type, string Kind)[] Kinds =
    [
        (TypeSet.Null, "Null"),
        (TypeSet.Boolean, "Boolean"),
        (TypeSet.Number | TypeSet.Integer, "Number"),
        (TypeSet.String, "String"),
        (TypeSet.Array, "Array"),
        (TypeSet.Object, "Object"),
    ];

    public static void Write(CodeWriter writer, EvaluatorFacts evaluator)
    {
        var groups = Kinds.Select(kind => (kind.Kind, Action: Action(evaluator, kind.Type))).GroupBy(kind => kind.Action).ToList();
        if (groups.Count == 1)
        {
            writer.WriteLine($"at = {groups[0].Key};");
            return;
        }

        // The most frequent outcome is the default arm.
        var ordered = groups.OrderBy(group => group.Count()).ToList();
        if (ordered.Count == 2 && ordered[0].Count() == 1 && ordered[0].Single().Kind is not "Boolean" and var only)
        {
            writer.WriteLine($"at = {Utf8}.Is{only}(ref json, at) ? {ordered[0].Key} : {ordered[1].Key};");
            return;
        }

        using (writer.Block($"switch ({Utf8}.Kind(ref json, at))"))
        {
            for (int i = 0; i < ordered.Count; i++)
            {
                if (i == ordered.Count - 1)
                {
                    writer.WriteLine("default:");
                }
                else
                {
                    foreach ((string kind, string _) in ordered[i])
                        writer.WriteLine($"case {RuntimeNames.Codecs}ValueKind.{kind}:");
                }

                writer.WriteLine($"    at = {ordered[i].Key};");
                writer.WriteLine("    break;");
            }
        }
    }

    private static string Action(EvaluatorFacts evaluator, TypeSet type)
    {
        const string place = "<TMode>(ref json, at, ref run";
        if ((evaluator.Types & type) == TypeSet.None)
            return "run.Mismatch<TMode>(ref json, at, TypeRules)";
        return type switch
        {
            TypeSet.String when evaluator.String is { } rules => $"{RuntimeNames.Codecs}Strings.Check{place}, {rules})",
            TypeSet.Number | TypeSet.Integer when evaluator.Number is { } rules => $"{RuntimeNames.Codecs}Numbers.Check{place}, {rules})",
            TypeSet.Array when ArrayEvaluatorEmitter.IsEmitted(evaluator) => $"EvaluateArray{place})",
            TypeSet.Array when evaluator.Array is { } array => $"{RuntimeNames.Codecs}Arrays.Evaluate<TMode, {array.Items.Name}>(ref json, at, ref run, ArrayRules)",
            TypeSet.Object when evaluator.Object is not null => $"EvaluateObject{place})",
            _ => $"{Utf8}.Skip(ref json, at, ref run)",
        };
    }
}
