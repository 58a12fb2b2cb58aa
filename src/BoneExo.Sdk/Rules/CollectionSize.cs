namespace BoneExo.Rules;

/// <summary>How many records a collection has.</summary>
/// <param name="Collection">The collection, as the dataset names it.</param>
/// <param name="Review">The records of the review's layer, or of the one dataset that was checked.</param>
/// <param name="Curation">The records of the curator's layer.</param>
public sealed record CollectionSize(string Collection, int Review, int Curation)
{
    /// <summary>The records of both layers.</summary>
    public int Total => Review + Curation;
}
