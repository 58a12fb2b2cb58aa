using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>A record of a collection and where it stands.</summary>
/// <param name="Collection">The collection, as the dataset names it.</param>
/// <param name="Key">Its key as text; empty where a kind that another package defines has none.</param>
/// <param name="Pointer">Its JSON Pointer in the dataset that is checked.</param>
/// <param name="Layer">The layer it comes from.</param>
/// <param name="LayerPointer">Its JSON Pointer in that layer.</param>
public sealed record DatasetRecord(string Collection, string Key, string Pointer, Layer Layer, string LayerPointer);
