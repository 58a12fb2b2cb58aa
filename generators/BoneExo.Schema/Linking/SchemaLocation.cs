namespace BoneExo.Schema.Linking;

/// <summary>The place of a subschema: the document's logical path and a JSON Pointer into it.</summary>
internal sealed record SchemaLocation(string Document, string Pointer) : IComparable<SchemaLocation>
{
    public int CompareTo(SchemaLocation? other)
    {
        if (other is null)
            return 1;
        int order = string.CompareOrdinal(Document, other.Document);
        return order != 0 ? order : string.CompareOrdinal(Pointer, other.Pointer);
    }

    public override string ToString() => $"{Document}#{Pointer}";
}
