using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes what the assembly publishes, and what it was compiled against, as its attributes.</summary>
internal static class ManifestEmitter
{
    public static void Write(CodeWriter writer, ManifestUnit unit)
    {
        string format = Literal.Number(PublishedSchemas.FormatVersion);
        foreach (PublishedText document in unit.Documents)
            writer.WriteLine($"[assembly: {RuntimeNames.Runtime}PublishedSchema({format}, {Literal.String(document.Uri)}, {Literal.String(document.Text)})]");
        foreach (PublishedTypeFacts type in unit.Types)
            writer.WriteLine($"[assembly: {RuntimeNames.Runtime}PublishedType({Literal.String(type.Location)}, typeof({type.CSharp}), {RuntimeNames.Runtime}TypeKind.{type.Kind.ToString()})]");
        foreach (LinkFact link in unit.Links)
            writer.WriteLine($"[assembly: {RuntimeNames.Runtime}SchemaLink({Literal.String(link.Uri)}, {Literal.String(link.Hash)}, typeof({link.Witness}))]");
        foreach (LinkedDefinition definition in unit.Definitions)
            writer.WriteLine($"[assembly: {RuntimeNames.Runtime}LinkedDefinition({Literal.String(definition.Uri)}, {Literal.String(definition.Pointer)}, {Literal.String(definition.Text)})]");
    }
}
