using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes how a tuple is read, item after item, and written. An evaluator has judged it before.</summary>
internal static class TupleEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    public static void WriteWalk(CodeWriter writer, TupleFacts tuple)
    {
        using (writer.Block(WalkEmitter.Walk(tuple.CSharp, isStruct: true)))
        {
            writer.WriteLines("value = default;", "bool isMissed = false;", "at = run.EnterArray(ref json, at);");
            for (int i = 0; i < tuple.Items.Count; i++)
            {
                ValueFacts item = tuple.Items[i];
                string local = "item" + Literal.Number(i + 1);
                writer.WriteLines(
                    $"{(item.IsStruct || item.AdmitsNull ? item.CSharp : item.CSharp + "?")} {local} = default;",
                    $"at = {ValueEmitter.Walk(item, local)};",
                    "if (at < 0)",
                    "    return at;",
                    "isMissed |= TMode.Collects && run.Missed();",
                    $"at = {Utf8}.NextItem(ref json, at);");
            }

            string items = string.Join(", ", tuple.Items.Select((item, index) => $"item{Literal.Number(index + 1)}{(item.IsStruct || item.AdmitsNull ? "" : "!")}"));
            writer.WriteLines(
                "if (at < 0)",
                "    return at;",
                tuple.Items.Count == 1 ? $"value = new {tuple.CSharp}({items});" : $"value = ({items});",
                "return run.Leave(ref json, isMissed ? run.Miss(at) : at);");
        }
    }

    public static void WriteWrite(CodeWriter writer, TupleFacts tuple)
    {
        writer.WriteLine("writer.StartArray();");
        for (int i = 0; i < tuple.Items.Count; i++)
            writer.WriteLine(ValueEmitter.Write(tuple.Items[i], "value.Item" + Literal.Number(i + 1)));
        writer.WriteLine("writer.EndArray();");
    }
}
