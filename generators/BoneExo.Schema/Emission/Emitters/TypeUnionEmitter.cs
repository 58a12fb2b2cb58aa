using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Naming;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes a union of JSON types: one case for each, which holds the value.</summary>
internal static class TypeUnionEmitter
{
    private const string Utf8 = RuntimeNames.Codecs + "Utf8";

    public static void Write(CodeWriter writer, TypeUnionUnit unit)
    {
        UnitHeader header = unit.Header;
        string name = header.Name;
        HeaderEmitter.WriteType(writer, header.Documentation, header.Location, name, name + "Codec");
        using (writer.Block($"public abstract partial record {name} : {RuntimeNames.Runtime}ISchemaType<{name}>"))
        {
            writer.WriteLines($"private protected {name}() {{ }}", "");
            UnionEmitter.WriteMatch(writer, [.. unit.Cases.Select(@case => @case.Name)]);
            foreach (TypeCaseFacts @case in unit.Cases)
                WriteCase(writer, name, @case);
            UnionEmitter.WriteClosed(writer);
            HeaderEmitter.WriteSchemaType(writer, name, name + "Codec", isStruct: false);
        }

        writer.WriteLine();
        HeaderEmitter.WritePlumbing(writer, $"Reads, checks and writes <see cref=\"{name}\"/>.");
        using (writer.Block($"public readonly struct {name}Codec : {WalkEmitter.Interfaces(name)}"))
            WriteCodec(writer, unit);
    }

    private static void WriteCase(CodeWriter writer, string union, TypeCaseFacts @case)
    {
        HeaderEmitter.WriteDocumentation(writer, @case.Documentation, @case.Location);
        using (writer.Block($"public sealed partial record {@case.Name} : {union}"))
        {
            writer.WriteLines(
                "/// <summary>The value of this type.</summary>",
                $"public required {@case.Value.CSharp} Value {{ get; init; }}",
                "",
                UnionEmitter.Closed);
        }

        writer.WriteLine();
        if (@case.Value is not PrimitiveFacts)
            return;
        writer.WriteLine($"/// <summary>Makes the case of a value.</summary>");
        writer.WriteLine($"public static implicit operator {union}({@case.Value.CSharp} value) => new {@case.Name} {{ Value = value }};");
        writer.WriteLine();
    }

    private static void WriteCodec(CodeWriter writer, TypeUnionUnit unit)
    {
        string name = unit.Header.Name;
        RuleEmitter.WriteSite(writer, unit.Header.Site);
        foreach (RuleFacts rules in unit.Rules)
            RuleEmitter.Write(writer, rules, unit.Header.Site);
        writer.WriteLine();
        DescriptionEmitter.WriteSimple(writer, unit.Header, "TypeUnion");
        WalkEmitter.WriteGuarded(writer, name, "Cases", unit.Guard);
        using (writer.Block(WalkEmitter.Write(name)))
        using (writer.Block("switch (value)"))
        {
            foreach (TypeCaseFacts @case in unit.Cases)
                writer.WriteLine($"case {name}.{@case.Name} item: {ValueEmitter.Write(@case.Value, "item.Value")} break;");
            writer.WriteLine("default: throw new global::System.ArgumentNullException(nameof(value));");
        }

        writer.WriteLine();
        using (writer.Block($"private readonly struct Cases : {RuntimeNames.Codecs}ISchemaCodec<{name}>"))
        {
            WriteWalk(writer, unit);
            writer.WriteLine();
            WalkEmitter.WriteWriteByCodec(writer, name);
        }

        foreach (NestedCodec codec in unit.Codecs)
            NestedCodecEmitter.Write(writer, codec, unit.Header.Site, hasVerdict: false);
    }

    private static void WriteWalk(CodeWriter writer, TypeUnionUnit unit)
    {
        string name = unit.Header.Name;
        using (writer.Block(WalkEmitter.Walk(name, isStruct: false)))
        {
            writer.WriteLine("value = null;");
            using (writer.Block($"switch ({Utf8}.Kind(ref json, at))"))
            {
                for (int i = 0; i < unit.Cases.Count; i++)
                {
                    TypeCaseFacts @case = unit.Cases[i];
                    string local = CSharpNames.Local(@case.Name);
                    bool isLast = i == unit.Cases.Count - 1;
                    foreach (string kind in @case.Kinds.Where(_ => !isLast))
                        writer.WriteLine($"case {RuntimeNames.Codecs}ValueKind.{kind}:");
                    // The evaluator has refused every other kind.
                    if (isLast)
                        writer.WriteLine("default:");
                    using (writer.Indent())
                    {
                        // The null arm of the walk assigns nothing.
                        if (@case.Value.AdmitsNull)
                            writer.WriteLine($"{LocalType(@case.Value)} {local} = default;");
                        writer.WriteLines(
                            $"at = {ValueEmitter.Walk(@case.Value, @case.Value.AdmitsNull ? local : $"{LocalType(@case.Value)} {local}")};",
                            "if (at > 0)",
                            $"    value = new {name}.{@case.Name} {{ Value = {local}{(@case.Value.IsStruct || @case.Value.AdmitsNull ? "" : "!")} }};",
                            "return at;");
                    }
                }
            }
        }
    }

    private static string LocalType(ValueFacts value) => value.IsStruct || value.AdmitsNull ? value.CSharp : value.CSharp + "?";
}
