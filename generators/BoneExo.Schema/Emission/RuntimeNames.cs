namespace BoneExo.Schema.Emission;

/// <summary>Every name of BoneExo.Runtime that emitted code spells.</summary>
internal static class RuntimeNames
{
    /// <summary>
    /// An alias that every generated file declares, inside its namespace: what stands before <c>::</c> is looked up among aliases only,
    /// from the inside out, so that no type or namespace of the consumer can stand in its way, but a type of this very name beside it.
    /// </summary>
    public const string Codecs = "_bex::";

    /// <summary>What declares it.</summary>
    public const string CodecsAlias = "using _bex = global::BoneExo.Codecs;";

    public const string Runtime = "global::BoneExo.";

    public const string RawJson = Runtime + "RawJson";

    /// <summary>Whether <c>BoneExo.RawJson</c> is a struct: then an optional one is a <c>Nullable</c>.</summary>
    public const bool RawJsonIsStruct = true;
}
