using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes a record and its codec.</summary>
internal static class RecordEmitter
{
    public static void Write(CodeWriter writer, RecordUnit unit)
    {
        UnitHeader header = unit.Header;
        string codec = header.Name + "Codec";
        HeaderEmitter.WriteType(writer, header.Documentation, header.Location, header.Name, codec);
        using (writer.Block($"public sealed partial record {header.Name} : {RuntimeNames.Runtime}ISchemaType<{header.Name}>{string.Concat(unit.Interfaces.Select(contract => ", " + contract.CSharp))}"))
        {
            WriteProperties(writer, unit.Record);
            PrintEmitter.Write(writer, unit.Record, "private");
            CompanionEmitter.WriteWidened(writer, unit);
            HeaderEmitter.WriteSchemaType(writer, header.Name, codec, isStruct: false);
        }

        writer.WriteLine();
        HeaderEmitter.WritePlumbing(writer, $"Reads, checks and writes <see cref=\"{header.Name}\"/>.");
        using (writer.Block($"public readonly struct {codec} : {RecordCodecEmitter.Interfaces(unit.Record, header.Name)}"))
            RecordCodecEmitter.Write(writer, unit.Record, header.Name, header.Site, header.Name);
    }

    public static void WriteProperties(CodeWriter writer, RecordFacts record)
    {
        foreach (MemberFacts member in record.Members.Where(member => !member.IsImplied))
        {
            HeaderEmitter.WriteDocumentation(writer, member.Documentation, member.Location);
            string required = member.IsRequired ? "required " : "";
            writer.WriteLine($"public {required}{member.PropertyType} {member.Name} {{ get; init; }}");
            writer.WriteLine();
        }

        if (!record.IsOpen)
            return;
        writer.WriteLine("/// <summary>Members the schema does not name, kept as they were read.</summary>");
        writer.WriteLine($"public {RuntimeNames.Runtime}UnmappedMembers Unmapped {{ get; init; }}");
        writer.WriteLine();
    }
}
