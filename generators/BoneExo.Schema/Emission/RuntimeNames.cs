namespace BoneExo.Schema.Emission;

/// <summary>Every name of BoneExo.Runtime that emitted code spells.</summary>
internal static class RuntimeNames
{
    public const string Codecs = "global::BoneExo.Codecs.";

    public const string Runtime = "global::BoneExo.";

    public const string RawJson = Runtime + "RawJson";

    /// <summary>Whether <c>BoneExo.RawJson</c> is a struct: then an optional one is a <c>Nullable</c>.</summary>
    public const bool RawJsonIsStruct = true;
}
