namespace BoneExo.Schema.Linking;

/// <summary>The place of a subschema: the document's logical path and a JSON Pointer into it.</summary>
internal sealed record SchemaLocation(string Document, string Pointer) : IComparable<SchemaLocation>
{
    // Zero until it is asked for. Documents are few and pointers many, so these alone tell locations apart.
    private int _hash;

    // `with` gives a copy another pointer, so the hash code stays behind.
    private SchemaLocation(SchemaLocation other) => (Document, Pointer) = (other.Document, other.Pointer);

    public bool Equals(SchemaLocation? other) =>
        ReferenceEquals(this, other) || (other is not null && Pointer == other.Pointer && Document == other.Document);

    public override int GetHashCode() => _hash != 0 ? _hash : _hash = Pointer.GetHashCode();

    public int CompareTo(SchemaLocation? other)
    {
        if (other is null)
            return 1;
        int order = string.CompareOrdinal(Document, other.Document);
        return order != 0 ? order : string.CompareOrdinal(Pointer, other.Pointer);
    }

    public override string ToString() => $"{Document}#{Pointer}";
}
