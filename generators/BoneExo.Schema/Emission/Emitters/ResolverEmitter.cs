using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the assembly's resolver, which makes its types known to System.Text.Json without reflection.</summary>
internal static class ResolverEmitter
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata.";

    public static void Write(CodeWriter writer, ResolverUnit unit)
    {
        string name = unit.Header.Name;
        writer.WriteLine("/// <summary>Makes the generated types known to System.Text.Json without reflection; combine it with a context of your own.</summary>");
        using (writer.Block($"public sealed partial class {name} : {Metadata}IJsonTypeInfoResolver"))
        {
            writer.WriteLines(
                "/// <summary>The one resolver; it has no state.</summary>",
                $"public static {name} Default {{ get; }} = new();",
                "",
                "/// <summary>The metadata of a generated type, or <see langword=\"null\"/> for any other.</summary>");
            using (writer.Block($"public {Metadata}JsonTypeInfo? GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)"))
            {
                foreach (ResolvedType type in unit.Types)
                {
                    writer.WriteLine($"if (type == typeof({type.CSharp}))");
                    writer.WriteLine($"    return {Metadata}JsonMetadataServices.CreateValueInfo<{type.CSharp}>(options, new {RuntimeNames.Runtime}SchemaJsonConverter<{type.CSharp}, {type.Codec}>());");
                }

                writer.WriteLine("return null;");
            }
        }
    }
}
