using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes what a type says of itself to tools: metadata without reflection.</summary>
internal static class DescriptionEmitter
{
    private const string Type = RuntimeNames.Runtime + "TypeDescription";

    public static void WriteRecord(CodeWriter writer, RecordFacts record, string name, string location)
    {
        writer.WriteLine($"public static {Type} Description => field ??= new({Literal.String(name)}, {Literal.String(location)}, {RuntimeNames.Runtime}TypeKind.Record,");
        writer.WriteLine("[");
        using (writer.Indent())
        {
            foreach (MemberFacts member in record.Members)
            {
                string isRequired = member.IsRequired ? "true" : "false";
                writer.WriteLine($"new({Literal.String(member.JsonName)}, {Literal.String(member.Name)}, {isRequired}){Metadata(member)},");
            }
        }

        string rules = record.RuleIds.Count == 0 ? "" : $" {{ Rules = [{string.Join(", ", record.RuleIds.Select(Literal.String))}] }}";
        writer.WriteLine($"]){rules};");
        writer.WriteLine();
    }

    /// <param name="kind">The member of <c>TypeKind</c>.</param>
    public static void WriteSimple(CodeWriter writer, UnitHeader header, string kind)
    {
        writer.WriteLine($"public static {Type} Description => field ??= new({Literal.String(header.Name)}, {Literal.String(header.Location)}, {RuntimeNames.Runtime}TypeKind.{kind}, []);");
        writer.WriteLine();
    }

    public static void WriteEnum(CodeWriter writer, UnitHeader header, string kind, EquatableArray<LiteralFacts> literals)
    {
        writer.WriteLine($"public static {Type} Description => field ??= new({Literal.String(header.Name)}, {Literal.String(header.Location)}, {RuntimeNames.Runtime}TypeKind.{kind}, []) {{ Literals =");
        writer.WriteLine("[");
        using (writer.Indent())
        {
            foreach (LiteralFacts literal in literals)
                writer.WriteLine($"new({Literal.String(literal.Literal)}, {Literal.String(literal.Name)}, {Literal.StringOrNull(literal.Meaning)}),");
        }

        writer.WriteLine("] };");
        writer.WriteLine();
    }

    public static void WriteUnion(CodeWriter writer, UnionUnit union)
    {
        UnitHeader header = union.Header;
        string cases = string.Join(", ", union.Cases.Select(@case => @case.Name + "Codec.Description"));
        writer.WriteLine($"public static {Type} Description => field ??= new({Literal.String(header.Name)}, {Literal.String(header.Location)}, {RuntimeNames.Runtime}TypeKind.Union, []) {{ Cases = [{cases}] }};");
        writer.WriteLine();
    }

    private static string Metadata(MemberFacts member)
    {
        MemberMetadata metadata = member.Metadata;
        List<string> parts = [];
        if (metadata.Marginality is { } marginality)
            parts.Add($"Marginality = {RuntimeNames.Runtime}Marginality.{Naming.CSharpNames.Pascal(marginality)}");
        if (metadata.Unit is { } unit)
            parts.Add($"Unit = {Literal.String(unit)}");
        if (metadata.Meaning is { } meaning)
            parts.Add($"Meaning = {Literal.String(meaning)}");
        if (metadata.Reference is { } reference)
            parts.Add($"Reference = {Literal.String(reference)}");
        if (metadata.Key is { } key)
            parts.Add($"Key = {Literal.String(key)}");
        if (metadata.IsSensitive)
            parts.Add("IsSensitive = true");
        if (member.Documentation.IsReadOnly)
            parts.Add("IsReadOnly = true");
        if (member.Documentation.IsWriteOnly)
            parts.Add("IsWriteOnly = true");
        if (member.Value is ConstantFacts constant)
            parts.Add($"Constant = {Literal.String(constant.Json)}");
        if (metadata.Codec is { } codec)
            parts.Add($"Type = static () => {codec}.Description");
        if (metadata.IsMap)
            parts.Add("IsMap = true");
        return parts.Count == 0 ? "" : $" {{ {string.Join(", ", parts)} }}";
    }
}
