namespace BoneExo.Rules;

/// <summary>A key that stands for a record of a collection.</summary>
/// <param name="Pointer">The JSON Pointer of the key.</param>
/// <param name="From">The record that holds it; none for the article itself.</param>
/// <param name="Collection">The collection it points into.</param>
/// <param name="Key">The key as text.</param>
public sealed record DatasetReference(string Pointer, DatasetRecord? From, string Collection, string Key);
