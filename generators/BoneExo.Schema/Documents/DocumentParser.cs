namespace BoneExo.Schema.Documents;

/// <summary>Stage Parse: one file's text to a document and its positions.</summary>
internal static class DocumentParser
{
    public static ParsedDocument Parse(SchemaSource source, CancellationToken cancellation = default) => throw new NotImplementedException();
}
