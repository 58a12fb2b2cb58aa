namespace BoneExo;

/// <summary>A key that stands for a record of a collection. A record's own key is none.</summary>
/// <param name="Pointer">The JSON Pointer of the key, from the dataset.</param>
/// <param name="From">The collection of the record that holds it; none where the dataset itself does.</param>
/// <param name="FromPosition">The position of that record; -1 where there is none.</param>
/// <param name="To">The collection it points into.</param>
/// <param name="Key">The key as text.</param>
/// <param name="ToPosition">The position of the record it stands for; -1 where that is missing.</param>
public sealed record KeyReference(string Pointer, KeyedRecords? From, int FromPosition, KeyedRecords To, string Key, int ToPosition);
