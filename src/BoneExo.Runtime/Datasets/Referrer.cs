namespace BoneExo;

/// <summary>A record that holds a reference.</summary>
internal readonly record struct Referrer(KeyedRecords? Collection, int Position);
