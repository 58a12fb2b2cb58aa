namespace BoneExo.Schema.Emission;

/// <summary>Every name of BoneExo.Runtime that emitted code spells.</summary>
internal static class RuntimeNames
{
    /// <summary>
    /// An alias that every generated file declares, inside its namespace: what stands before <c>::</c> is looked up among aliases only,
    /// from the inside out, so that no type or namespace of the consumer can stand in its way.
    /// </summary>
    public const string Codecs = Alias + "::";

    /// <summary>What declares it.</summary>
    public const string CodecsAlias = $"using {Alias} = global::BoneExo.Codecs;";

    /// <summary>Its name, which no type of a schema may have.</summary>
    public const string Alias = "_bex";

    public const string Runtime = "global::BoneExo.";

    public const string RawJson = Runtime + "RawJson";

    /// <summary>Whether <c>BoneExo.RawJson</c> is a struct: then an optional one is a <c>Nullable</c>.</summary>
    public const bool RawJsonIsStruct = true;
}
