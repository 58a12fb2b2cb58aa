using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the codec of an array item or other inline value, nested in its record's codec.</summary>
internal static class NestedCodecEmitter
{
    public static void Write(CodeWriter writer, NestedCodec codec, SiteFacts site, bool hasVerdict)
    {
        ValueFacts value = codec.Value;
        bool isStruct = value.IsStruct || value.AdmitsNull;
        writer.WriteLine();
        using (writer.Block($"private readonly struct {codec.Name} : {WalkEmitter.Interfaces(value.CSharp)}"))
        {
            foreach (RuleFacts rules in codec.Rules)
                RuleEmitter.Write(writer, rules, site);
            if (codec.Rules.Count > 0)
                writer.WriteLine();

            if (value is TupleFacts tuple)
            {
                TupleEmitter.WriteWalk(writer, tuple);
            }
            else if (value is NullableFacts { Codec: null })
            {
                // The null arm of the walk assigns nothing.
                using (writer.Block(WalkEmitter.Walk(value.CSharp, isStruct)))
                    writer.WriteLines("value = default;", $"return {ValueEmitter.Walk(value, "value")};");
            }
            else
            {
                writer.WriteLine($"{WalkEmitter.Walk(value.CSharp, isStruct)} =>");
                writer.WriteLine($"    {ValueEmitter.Walk(value, "value")};");
            }

            writer.WriteLine();
            if (hasVerdict && value is not TupleFacts)
                WalkEmitter.WriteEvaluate(writer, ValueEmitter.Judge(value));
            else
                WalkEmitter.WriteEvaluateByWalk(writer);
            using (writer.Block(WalkEmitter.Write(value.CSharp)))
            {
                if (value is TupleFacts items)
                    TupleEmitter.WriteWrite(writer, items);
                else
                    writer.WriteLine(ValueEmitter.Write(value, "value"));
            }
        }
    }
}
