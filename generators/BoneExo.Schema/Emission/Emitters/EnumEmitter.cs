using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes a closed enumeration and its codec.</summary>
internal static class EnumEmitter
{
    public static void Write(CodeWriter writer, EnumUnit unit)
    {
        UnitHeader header = unit.Header;
        string name = header.Name;
        HeaderEmitter.WriteType(writer, header.Documentation, header.Location, name, name + "Codec");
        using (writer.Block($"public enum {name}"))
        {
            // From 1, so that the default value is no member.
            for (int i = 0; i < unit.Literals.Count; i++)
            {
                writer.WriteLine($"/// <summary>{LiteralSummary(unit.Literals[i])}</summary>");
                writer.WriteLine($"{unit.Literals[i].Name} = {Literal.Number(i + 1)},");
            }
        }

        writer.WriteLine();
        HeaderEmitter.WritePlumbing(writer, $"Reads, checks and writes <see cref=\"{name}\"/>.");
        using (writer.Block($"public readonly struct {name}Codec : {WalkEmitter.Interfaces(name)}"))
        {
            RuleEmitter.WriteSite(writer, header.Site);
            RuleEmitter.Write(writer, Rules(unit), header.Site);
            writer.WriteLine();
            DescriptionEmitter.WriteEnum(writer, header, "Enum", unit.Literals);
            WriteCodec(writer, unit);
        }
    }

    public static string LiteralSummary(LiteralFacts literal)
    {
        string meaning = literal.Meaning is { } curie ? $", meaning <c>{Literal.XmlDoc(curie)}</c>" : "";
        return $"The literal <c>{Literal.XmlDoc(literal.Literal)}</c>{meaning}.";
    }

    private static EnumRuleFacts Rules(EnumUnit unit) => new(
        "Rules",
        unit.Header.Site,
        "enum",
        Collections.EquatableArray.ToEquatableArray(unit.Literals.Select(literal => Json.JsonPrinter.Print(new Json.JsonString(literal.Literal)))));

    private static void WriteCodec(CodeWriter writer, EnumUnit unit)
    {
        string name = unit.Header.Name;
        using (writer.Block(WalkEmitter.Walk(name, isStruct: true)))
        {
            writer.WriteLines(
                $"value = Parse({RuntimeNames.Codecs}Utf8.Text(ref json, at, ref run, out int end));",
                "return end > 0 && value != 0 ? end : run.Refuse<TMode>(ref json, at, Rules);");
        }

        writer.WriteLine();
        WalkEmitter.WriteEvaluateByWalk(writer);
        writer.WriteLine(WalkEmitter.Write(name) + " => writer.WriteText(Text(value));");
        writer.WriteLine();
        writer.WriteLine("/// <summary>The literal of a member, in UTF-8.</summary>");
        writer.WriteLine("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is no member.</exception>");
        string refusal = $"throw new global::System.ArgumentOutOfRangeException(nameof(value), value, \"no member of {name}; use one that the enumeration declares\")";
        string head = $"public static global::System.ReadOnlySpan<byte> Text({name} value) => value";
        if (unit.Literals.Count > DispatchEmitter.MostCompared)
        {
            // The members are numbered as the rules have the literals, but from 1.
            writer.WriteLines(
                $"{head} is > 0 and <= {name}.{unit.Literals[unit.Literals.Count - 1].Name}",
                "    ? Rules.Text((int)value - 1)",
                $"    : {refusal};",
                "",
                $"private static {name} Parse(global::System.ReadOnlySpan<byte> text) => ({name})(Rules.IndexOf(text) + 1);");
            return;
        }

        using (writer.Block(head + " switch", "};"))
        {
            foreach (LiteralFacts literal in unit.Literals)
                writer.WriteLine($"{name}.{literal.Name} => {Literal.Utf8(literal.Literal)},");
            writer.WriteLine($"_ => {refusal},");
        }

        writer.WriteLine();
        DispatchEmitter.Write(
            writer,
            $"private static {name} Parse(global::System.ReadOnlySpan<byte> text)",
            unit.Literals.Select(literal => (literal.Literal, $"{name}.{literal.Name}")),
            "default");
    }
}
