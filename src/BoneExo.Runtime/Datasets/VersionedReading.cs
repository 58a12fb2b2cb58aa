namespace BoneExo;

/// <summary>What came of reading a dataset that names its schema's version.</summary>
/// <param name="Value">The dataset; nothing where it is not valid.</param>
/// <param name="Report">Everything that is wrong with it.</param>
/// <param name="Note">What to know of a valid dataset: that it follows a newer minor version.</param>
public sealed record VersionedReading<T>(T? Value, ValidationReport Report, string? Note)
    where T : class;
