namespace BoneExo.Queries;

/// <summary>A record of a dataset with the name by which people know it.</summary>
/// <param name="Collection">The collection, as documents name it; empty where no collection holds the thing.</param>
/// <param name="Key">The record's key as text; empty where no collection holds the thing.</param>
/// <param name="Label">Its name; the key where it has none.</param>
public sealed record Entity(string Collection, string Key, string Label)
{
    /// <summary>The name.</summary>
    public override string ToString() => Label;
}
