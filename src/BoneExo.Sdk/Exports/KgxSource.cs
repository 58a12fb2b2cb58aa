namespace BoneExo.Exports;

/// <summary>Whom a knowledge graph is to name as its source.</summary>
internal static class KgxSource
{
    /// <summary>Our name among the information resources; it is not registered.</summary>
    public const string Name = "infores:boneexo-corpus";
}
