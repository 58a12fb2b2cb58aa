using System.Reflection.Metadata;

namespace BoneExo.Schema.Documents;

/// <summary>Reads the publication attributes of an assembly from its metadata.</summary>
internal static class PublishedMetadata
{
    public const string Namespace = "BoneExo";
    public const string SchemaAttribute = "PublishedSchemaAttribute";
    public const string TypeAttribute = "PublishedTypeAttribute";

    private const string Runtime = "BoneExo.Runtime";
    private const ushort Prolog = 1;    // ECMA-335 II.23.3

    /// <summary>What the assembly publishes; <see langword="null"/> where that is nothing.</summary>
    public static PublishedSchemas? Read(MetadataReader metadata, CancellationToken cancellation)
    {
        // Almost every reference ends here: only what was generated refers to the runtime.
        if (!metadata.AssemblyReferences.Any(handle => metadata.StringComparer.Equals(metadata.GetAssemblyReference(handle).Name, Runtime)))
            return null;
        string assembly = metadata.GetString(metadata.GetAssemblyDefinition().Name);
        List<(string Uri, string Text)> documents = [];
        List<PublishedType> types = [];
        foreach (CustomAttributeHandle handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            cancellation.ThrowIfCancellationRequested();
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            string? name = Name(attribute, metadata);
            if (name is not (SchemaAttribute or TypeAttribute))
                continue;
            BlobReader blob = metadata.GetBlobReader(attribute.Value);
            if (blob.ReadUInt16() != Prolog)
                continue;
            if (name == TypeAttribute)
            {
                types.Add(new(Text(ref blob), TypeName(Text(ref blob)), (PublishedKind)blob.ReadInt32()));
                continue;
            }

            // Of a newer format nothing is sure but its number, which comes first.
            int format = blob.ReadInt32();
            if (format > PublishedSchemas.FormatVersion)
                return PublishedSchemas.Newer(assembly, format);
            documents.Add((Text(ref blob), Text(ref blob)));
        }

        return documents.Count == 0 ? null : PublishedSchemas.Parse(assembly, documents, types, cancellation);
    }

    private static string? Name(CustomAttribute attribute, MetadataReader metadata)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
            return null;
        EntityHandle parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
            return null;
        TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Namespace, Namespace) ? metadata.GetString(type.Name) : null;
    }

    private static string Text(ref BlobReader blob) => blob.ReadSerializedString() ?? "";

    // A type of another assembly would be followed by that assembly's name.
    private static string TypeName(string name) => name.IndexOf(',') is > 0 and var comma ? name.Substring(0, comma) : name;
}
