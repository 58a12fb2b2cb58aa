using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Naming;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes a union: a hierarchy that nobody else can extend, its exhaustive match and its codecs.</summary>
internal static class UnionEmitter
{
    public const string Closed = "private protected override void Closed() { }";

    public static void Write(CodeWriter writer, UnionUnit unit)
    {
        UnitHeader header = unit.Header;
        string name = header.Name;
        HeaderEmitter.WriteType(writer, header.Documentation, header.Location, name, name + "Codec");
        using (writer.Block($"public abstract partial record {name} : {RuntimeNames.Runtime}ISchemaType<{name}>"))
        {
            writer.WriteLines($"private protected {name}() {{ }}", "");
            WriteMatch(writer, [.. unit.Cases.Select(@case => @case.Name), .. unit.IsOpen ? ["Other"] : Array.Empty<string>()]);
            foreach (CaseFacts @case in unit.Cases)
                WriteCase(writer, unit, @case);
            if (unit.IsOpen)
                WriteOther(writer, unit);
            WriteClosed(writer);
            HeaderEmitter.WriteSchemaType(writer, name, name + "Codec", isStruct: false);
        }

        writer.WriteLine();
        HeaderEmitter.WritePlumbing(writer, $"Reads, checks and writes <see cref=\"{name}\"/>.");
        using (writer.Block($"public readonly struct {name}Codec : {WalkEmitter.Interfaces(name)}"))
            UnionCodecEmitter.Write(writer, unit);
    }

    /// <summary>Writes what keeps other assemblies from deriving: the protected copy constructor would let them, an abstract member they cannot see does not.</summary>
    public static void WriteClosed(CodeWriter writer) => writer.WriteLines("private protected abstract void Closed();", "");

    public static void WriteMatch(CodeWriter writer, IReadOnlyList<string> cases)
    {
        string parameters = string.Join(", ", cases.Select(name => $"global::System.Func<{name}, TResult> {CSharpNames.Local(name)}"));
        writer.WriteLine("/// <summary>Calls the function of this value's case.</summary>");
        using (writer.Block($"public TResult Match<TResult>({parameters}) => this switch", "};"))
        {
            foreach (string name in cases)
                writer.WriteLine($"{name} item => {CSharpNames.Local(name)}(item),");
            writer.WriteLine("_ => throw new global::System.Diagnostics.UnreachableException(),");
        }

        writer.WriteLine();
    }

    private static void WriteCase(CodeWriter writer, UnionUnit unit, CaseFacts @case)
    {
        string type = unit.Header.Name + "." + @case.Name;
        HeaderEmitter.WriteType(writer, @case.Documentation, unit.Header.Document + "#" + @case.Site.Pointer, type, $"{unit.Header.Name}Codec.{@case.Name}Codec");
        using (writer.Block($"public sealed partial record {@case.Name} : {unit.Header.Name}"))
        {
            if (@case.Record is { } record)
            {
                RecordEmitter.WriteProperties(writer, record);
                PrintEmitter.Write(writer, record, "protected override");
            }

            if (@case.Wrapped is { } wrapped)
                writer.WriteLines("/// <summary>The record of this case.</summary>", $"public required {wrapped.CSharp} Value {{ get; init; }}", "");
            writer.WriteLine(Closed);
        }

        writer.WriteLine();
    }

    private static void WriteOther(CodeWriter writer, UnionUnit unit)
    {
        writer.WriteLine("/// <summary>A kind that the schema does not name: another package's, kept as it was read.</summary>");
        using (writer.Block($"public sealed partial record Other : {unit.Header.Name}"))
        {
            writer.WriteLines(
                $"/// <summary>The text of <c>{Literal.XmlDoc(unit.Discriminator)}</c>.</summary>",
                "public required string Kind { get; init; }",
                "",
                "/// <summary>The whole object, the discriminator included.</summary>",
                $"public required {RuntimeNames.RawJson} Value {{ get; init; }}",
                "",
                Closed);
        }

        writer.WriteLine();
    }
}
