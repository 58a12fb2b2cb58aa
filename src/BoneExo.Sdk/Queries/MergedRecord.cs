namespace BoneExo.Queries;

/// <summary>What became of a record of the second dataset whose key the first has, or that the first has under another key.</summary>
/// <param name="Collection">The collection, as documents name it.</param>
/// <param name="Before">Its key in the second.</param>
/// <param name="After">Its key in both together.</param>
/// <param name="IsFolded">Whether the record of the first stands for both; otherwise it was kept under a key of its own.</param>
public sealed record MergedRecord(string Collection, string Before, string After, bool IsFolded);
