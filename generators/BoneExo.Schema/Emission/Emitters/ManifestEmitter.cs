using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes what the assembly publishes as its attributes.</summary>
internal static class ManifestEmitter
{
    public static void Write(CodeWriter writer, ManifestUnit unit)
    {
        string format = Literal.Number(PublishedSchemas.FormatVersion);
        foreach (PublishedText document in unit.Documents)
            writer.WriteLine($"[assembly: {RuntimeNames.Runtime}PublishedSchema({format}, {Literal.String(document.Uri)}, {Literal.String(document.Text)})]");
        foreach (PublishedTypeFacts type in unit.Types)
            writer.WriteLine($"[assembly: {RuntimeNames.Runtime}PublishedType({Literal.String(type.Location)}, typeof({type.CSharp}), {RuntimeNames.Runtime}TypeKind.{type.Kind})]");
    }
}
