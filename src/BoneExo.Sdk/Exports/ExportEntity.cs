using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>A thing that statements are about.</summary>
/// <param name="Id">The key of its record.</param>
/// <param name="Collection">The collection of its record.</param>
/// <param name="Kind">What it is: the record's <c>kind</c>, or a name for the collection.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Exact">The term that means the same and belongs to no other record, if there is one.</param>
/// <param name="Terms">All its terms.</param>
/// <param name="Species">The key of its species, where one is stated.</param>
internal sealed record ExportEntity(string Id, string Collection, string Kind, string Label, OntologyTerm? Exact, ValueArray<OntologyTerm> Terms, string? Species)
{
    /// <summary>The namespace of keys of the dataset, in formats that write terms as CURIEs.</summary>
    public const string OwnPrefix = "boneexo";

    /// <summary>The exact term, or else the record's key in the dataset's own namespace.</summary>
    public string Curie => Exact?.Curie.Value ?? $"{OwnPrefix}:{Id}";
}
