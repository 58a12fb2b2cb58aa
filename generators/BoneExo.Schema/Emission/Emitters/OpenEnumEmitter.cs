using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes an open enumeration: a struct with known members that keeps every other literal.</summary>
internal static class OpenEnumEmitter
{
    public static void Write(CodeWriter writer, OpenEnumUnit unit)
    {
        UnitHeader header = unit.Header;
        string name = header.Name;
        HeaderEmitter.WriteType(writer, header.Documentation, header.Location, name, name + "Codec");
        using (writer.Block($"public readonly partial record struct {name} : {RuntimeNames.Runtime}ISchemaType<{name}>"))
            WriteStruct(writer, unit);

        writer.WriteLine();
        HeaderEmitter.WritePlumbing(writer, $"Reads, checks and writes <see cref=\"{name}\"/>.");
        using (writer.Block($"public readonly struct {name}Codec : {WalkEmitter.Interfaces(name)}"))
        {
            RuleEmitter.WriteSite(writer, header.Site);
            RuleEmitter.Write(writer, new StringRuleFacts("Rules", header.Site, null, IsScalar: true, IsTyped: true), header.Site);
            writer.WriteLine();
            DescriptionEmitter.WriteEnum(writer, header, "OpenEnum", unit.Literals);
            using (writer.Block(WalkEmitter.Walk(name, isStruct: true)))
            {
                writer.WriteLines(
                    $"at = {RuntimeNames.Codecs}Strings.Walk<TMode>(ref json, at, ref run, out string? text, Rules);",
                    $"value = TMode.Builds && text is not null ? {name}.Create(text) : default;",
                    "return at;");
            }

            writer.WriteLine();
            WalkEmitter.WriteEvaluate(writer, $"{RuntimeNames.Codecs}Strings.Judge(ref json, at, ref run)");
            writer.WriteLine(WalkEmitter.Write(name) + " => writer.Write(value.Value);");
        }
    }

    private static void WriteStruct(CodeWriter writer, OpenEnumUnit unit)
    {
        string name = unit.Header.Name;
        writer.WriteLines("private readonly string? _value;", "", $"private {name}(string value) => _value = value;", "");
        foreach (LiteralFacts literal in unit.Literals)
        {
            writer.WriteLine($"/// <summary>{EnumEmitter.LiteralSummary(literal)}</summary>");
            writer.WriteLine($"public static {name} {literal.Name} {{ get; }} = new({Literal.String(literal.Literal)});");
            writer.WriteLine();
        }

        string known = string.Join(" or ", unit.Literals.Select(literal => Literal.String(literal.Literal)));
        writer.WriteLines(
            "/// <summary>The literal as it is in JSON.</summary>",
            "/// <exception cref=\"global::System.InvalidOperationException\">This is the default value.</exception>",
            $"public string Value => _value ?? throw new global::System.InvalidOperationException(\"the default {name} has no value; read or create one\");",
            "",
            "/// <summary>Whether the schema names the literal.</summary>",
            $"public bool IsKnown => _value is {known};",
            "",
            "/// <summary>The member of a literal, known or not.</summary>",
            $"public static {name} Create(string literal) => new(literal ?? throw new global::System.ArgumentNullException(nameof(literal)));",
            "",
            "/// <summary>The literal; empty for the default value.</summary>",
            "public override string ToString() => _value ?? \"\";",
            "");
        HeaderEmitter.WriteSchemaType(writer, name, name + "Codec", isStruct: true);
    }
}
