using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the inside of a union's codec: the choice of the case, and the cases' codecs.</summary>
internal static class UnionCodecEmitter
{
    public static void Write(CodeWriter writer, UnionUnit unit)
    {
        UnitHeader header = unit.Header;
        RuleEmitter.WriteSite(writer, header.Site);
        string literals = string.Concat(unit.Cases.Select(@case => ", " + Literal.String(@case.Literal)));
        writer.WriteLine($"private static readonly {RuntimeNames.Codecs}UnionRules Rules = new(Site, \"\", {Literal.String(unit.Discriminator)}{literals}){(unit.Keyword == "oneOf" ? "" : $" {{ Keyword = {Literal.String(unit.Keyword)} }}")};");
        writer.WriteLine();
        DescriptionEmitter.WriteUnion(writer, unit);
        WriteWalk(writer, unit);
        writer.WriteLine();
        if (unit.HasVerdict)
        {
            WalkEmitter.WriteEvaluate(writer, "Judge(ref json, at, ref run)");
            WriteJudge(writer, unit);
            writer.WriteLine();
        }
        else
        {
            WalkEmitter.WriteEvaluateByWalk(writer);
        }

        WriteWrite(writer, unit);
        writer.WriteLine();
        DispatchEmitter.Write(
            writer,
            "private static int Case(global::System.ReadOnlySpan<byte> text)",
            unit.Cases.Select((@case, index) => (@case.Literal, Literal.Number(index))),
            "-1");
        foreach (CaseFacts @case in unit.Cases)
            WriteCaseCodec(writer, unit, @case);
    }

    private static void WriteWalk(CodeWriter writer, UnionUnit unit)
    {
        string name = unit.Header.Name;
        using (writer.Block(WalkEmitter.Walk(name, isStruct: false)))
        using (writer.Block($"switch (Case({RuntimeNames.Codecs}Utf8.Discriminator(ref json, at, ref run, {Literal.Utf8(unit.Discriminator)})))"))
        {
            for (int i = 0; i < unit.Cases.Count; i++)
            {
                CaseFacts @case = unit.Cases[i];
                using (writer.Block($"case {Literal.Number(i)}:"))
                {
                    writer.WriteLines(
                        $"at = {@case.Name}Codec.Walk<TMode>(ref json, at, ref run, out {name}.{@case.Name}? item);",
                        "value = item;",
                        "return at;");
                }
            }

            writer.WriteLine("default:");
            using (writer.Indent())
            {
                if (unit.IsOpen)
                {
                    writer.WriteLines(
                        $"at = {RuntimeNames.Codecs}Unions.WalkOther<TMode>(ref json, at, ref run, Rules, out string? kind, out {RuntimeNames.RawJson} raw);",
                        $"value = kind is null ? null : new {name}.Other {{ Kind = kind, Value = raw }};",
                        "return at;");
                }
                else
                {
                    writer.WriteLines("value = null;", "return run.NoBranch<TMode>(ref json, at, Rules);");
                }
            }
        }
    }

    private static void WriteJudge(CodeWriter writer, UnionUnit unit)
    {
        const string place = "ref json, at, ref run";
        writer.WriteLine($"{VerdictEmitter.Head("private", "Judge")} =>");
        using (writer.Indent())
        using (writer.Block($"Case({RuntimeNames.Codecs}Utf8.Discriminator({place}, {Literal.Utf8(unit.Discriminator)})) switch", "};"))
        {
            for (int i = 0; i < unit.Cases.Count; i++)
                writer.WriteLine($"{Literal.Number(i)} => {unit.Cases[i].Name}Codec.Evaluate<{RuntimeNames.Codecs}Verdict>({place}),");
            writer.WriteLine(unit.IsOpen
                ? $"_ => {RuntimeNames.Codecs}Unions.WalkOther<{RuntimeNames.Codecs}Verdict>({place}, Rules, out _, out _),"
                : $"_ => {RuntimeNames.Codecs}Utf8.Invalid,");
        }
    }

    private static void WriteWrite(CodeWriter writer, UnionUnit unit)
    {
        string name = unit.Header.Name;
        using (writer.Block(WalkEmitter.Write(name)))
        using (writer.Block("switch (value)"))
        {
            foreach (CaseFacts @case in unit.Cases)
                writer.WriteLine($"case {name}.{@case.Name} item: {@case.Name}Codec.Write(writer, item); break;");
            if (unit.IsOpen)
                writer.WriteLine($"case {name}.Other item: writer.Write(item.Value); break;");
            writer.WriteLine("default: throw new global::System.ArgumentNullException(nameof(value));");
        }
    }

    private static void WriteCaseCodec(CodeWriter writer, UnionUnit unit, CaseFacts @case)
    {
        string type = unit.Header.Name + "." + @case.Name;
        writer.WriteLine();
        HeaderEmitter.WritePlumbing(writer, $"Reads, checks and writes <see cref=\"{type}\"/>.");
        using (writer.Block($"public readonly struct {@case.Name}Codec : {(@case.Record is null ? WalkEmitter.Interfaces(type) : RecordCodecEmitter.Interfaces(@case.Record, type))}"))
        {
            if (@case.Record is { } record)
                RecordCodecEmitter.Write(writer, record, type, @case.Site, type);
            if (@case.Wrapped is { } wrapped)
                WriteWrappingCodec(writer, wrapped, type, @case.Site);
        }
    }

    private static void WriteWrappingCodec(CodeWriter writer, CodecFacts wrapped, string type, SiteFacts site)
    {
        RuleEmitter.WriteSite(writer, site);
        writer.WriteLine($"public static {RuntimeNames.Runtime}TypeDescription Description => {wrapped.Codec}.Description;");
        writer.WriteLine();
        using (writer.Block(WalkEmitter.Walk(type, isStruct: false)))
        {
            writer.WriteLines(
                $"at = {ValueEmitter.Walk(wrapped, wrapped.CSharp + "? inner")};",
                $"value = inner is null ? null : new {type} {{ Value = inner }};",
                "return at;");
        }

        writer.WriteLine();
        WalkEmitter.WriteEvaluate(writer, ValueEmitter.Judge(wrapped));
        writer.WriteLine($"{WalkEmitter.Write(type)} => {ValueEmitter.Write(wrapped, "value.Value")}");
    }
}
