using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the companion class of a schema that adds to an open type.</summary>
internal static class ExtensionEmitter
{
    private const string Kinds = RuntimeNames.Codecs + "OpenKinds";
    private const string Extension = RuntimeNames.Runtime + "UnionExtension";

    public static void Write(CodeWriter writer, KindExtensionUnit unit)
    {
        string union = unit.Union.Global, record = unit.Record, kind = Literal.String(unit.Kind);
        string name = Literal.XmlDoc(unit.Kind);
        writer.WriteLine($"/// <summary>The kind <c>{name}</c> of <see cref=\"{union}\"/>: <see cref=\"{record}\"/>.</summary>");
        writer.WriteLine(HeaderEmitter.GeneratedCode);
        using (writer.Block($"public static class {unit.Header.Name}"))
        {
            writer.WriteLines(
                "/// <summary>The kind, for the set of those that an application knows.</summary>",
                $"public static {Extension} Extension {{ get; }} = {Extension}.Of<{record}>({Literal.String(unit.UnionUri)}, {kind});",
                "",
                $"/// <summary>Reads a value of the kind <c>{name}</c>; false where it is another kind, or not valid as this one.</summary>");
            using (writer.Block($"public static bool TryRead(this {union} value, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {record}? read)"))
            {
                writer.WriteLines(
                    "read = null;",
                    $"return value is {union}.Other other && {Kinds}.TryRead(other.Kind, {kind}, other.Value, out read);");
            }

            writer.WriteLines(
                "",
                "/// <summary>The value as the union keeps it.</summary>",
                $"public static {union} To{unit.Union.Name}(this {record} value) => new {union}.Other {{ Kind = {kind}, Value = {Kinds}.Keep(value) }};");
        }
    }

    public static void Write(CodeWriter writer, LiteralExtensionUnit unit)
    {
        writer.WriteLine($"/// <summary>Further literals of <see cref=\"{unit.Enum}\"/>.</summary>");
        writer.WriteLine(HeaderEmitter.GeneratedCode);
        using (writer.Block($"public static class {unit.Header.Name}"))
        {
            DescriptionEmitter.WriteEnum(writer, unit.Header, "OpenEnum", unit.Literals);
            using (writer.Block($"extension({unit.Enum})"))
            {
                foreach (LiteralFacts literal in unit.Literals)
                {
                    writer.WriteLine($"/// <summary>{EnumEmitter.LiteralSummary(literal)}</summary>");
                    writer.WriteLine($"public static {unit.Enum} {literal.Name} => {unit.Enum}.Create({Literal.String(literal.Literal)});");
                }
            }
        }
    }
}
