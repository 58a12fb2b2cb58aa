using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Naming;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes what stands beside composed records and stricter definitions.</summary>
internal static class CompanionEmitter
{
    private const string Conversions = RuntimeNames.Codecs + "Conversions";

    public static void Write(CodeWriter writer, InterfaceUnit unit)
    {
        HeaderEmitter.WriteDocumentation(writer, unit.Header.Documentation, unit.Header.Location);
        writer.WriteLine(HeaderEmitter.GeneratedCode);
        using (writer.Block($"public partial interface {unit.Header.Name}"))
        {
            for (int i = 0; i < unit.Members.Count; i++)
            {
                if (i > 0)
                    writer.WriteLine();
                HeaderEmitter.WriteDocumentation(writer, unit.Members[i].Documentation, unit.Members[i].Location);
                writer.WriteLine($"{unit.Members[i].PropertyType} {unit.Members[i].Name} {{ get; }}");
            }
        }
    }

    /// <summary>The members of interfaces that a record implements with a narrower type.</summary>
    public static void WriteWidened(CodeWriter writer, RecordUnit unit)
    {
        foreach (ImplementedInterface contract in unit.Interfaces)
        {
            foreach (MemberFacts member in contract.Widened)
                writer.WriteLine($"{member.PropertyType} {contract.CSharp}.{member.Name} => {(member.HasThreeStates ? $"new({member.Name})" : member.Name)};");
        }
    }

    public static void Write(CodeWriter writer, ConversionUnit unit)
    {
        writer.WriteLine($"/// <summary><see cref=\"{unit.Record}\"/> as <see cref=\"{unit.Base}\"/>, and back.</summary>");
        writer.WriteLine(HeaderEmitter.GeneratedCode);
        using (writer.Block($"public static class {unit.Header.Name}"))
        {
            // As extensions, because a member of the record may have either name.
            using (writer.Block($"extension({unit.Record})"))
            {
                writer.WriteLines(
                    $"/// <summary>Recovers a value that was read as <see cref=\"{unit.Base}\"/>, which keeps the members that it does not know.</summary>",
                    $"/// <exception cref=\"{RuntimeNames.Runtime}SchemaJsonException\">The value is not valid by the schema that asks more.</exception>",
                    $"public static {unit.Record} {CSharpNames.Property("From", unit.RecordName)}({unit.Base} value) => {Conversions}.To<{unit.Base}, {unit.Record}>(value);");
            }

            writer.WriteLine();
            using (writer.Block($"extension({unit.Record} value)"))
            {
                writer.WriteLines(
                    $"/// <summary>The value as <see cref=\"{unit.Base}\"/>, which keeps the members that it does not know.</summary>",
                    $"/// <exception cref=\"{RuntimeNames.Runtime}SchemaJsonException\">The value is not valid by its own schema.</exception>",
                    $"public {unit.Base} {CSharpNames.Property("To" + unit.BaseName, unit.RecordName)}() => {Conversions}.To<{unit.Record}, {unit.Base}>(value);");
            }
        }
    }

    public static void Write(CodeWriter writer, ProfileUnit unit)
    {
        string profile = $"{RuntimeNames.Runtime}SchemaProfile<{unit.Type}>";
        HeaderEmitter.WriteDocumentation(writer, unit.Header.Documentation, unit.Header.Location);
        writer.WriteLine(HeaderEmitter.GeneratedCode);
        using (writer.Block($"public static class {unit.Header.Name}"))
        {
            writer.WriteLines(
                $"/// <summary>Judges values of <see cref=\"{unit.Type}\"/> by this schema.</summary>",
                $"public static {profile} {CSharpNames.Property("Profile", unit.Header.Name)} {{ get; }} = {RuntimeNames.Runtime}SchemaProfileFactory.By<{unit.Type}, {unit.Evaluator.Name}>();");
        }
    }
}
