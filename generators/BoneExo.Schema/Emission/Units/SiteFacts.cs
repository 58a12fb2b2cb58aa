namespace BoneExo.Schema.Emission.Units;

/// <summary>Where a subschema stands: in its document, and in its schema resource.</summary>
internal sealed record SiteFacts(string Document, string Pointer, string Uri, string Fragment)
{
    /// <summary>The site of what no schema describes.</summary>
    public static readonly SiteFacts None = new("", "", "", "");
}
