namespace BoneExo.Queries;

/// <summary>A key that two datasets use.</summary>
/// <param name="Collection">The collection, as documents name it.</param>
/// <param name="Key">The key as text.</param>
/// <param name="IsSame">Whether both records have the same content, so that one of them can go; otherwise one needs another key.</param>
public sealed record KeyCollision(string Collection, string Key, bool IsSame);
