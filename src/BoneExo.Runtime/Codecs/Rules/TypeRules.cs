using System.ComponentModel;

namespace BoneExo.Codecs;

/// <summary>The types that a subschema allows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TypeRules : Rules
{
    /// <summary>Allows the types named as in JSON Schema.</summary>
    public TypeRules(Site site, string pointer, params string[] types) : base(site, pointer, isTyped: true) =>
        TypeName = string.Join(" or ", types.Select(Named));

    internal override string TypeName { get; }

    private static string Named(string type) => type switch
    {
        "null" => "null",
        "array" or "integer" or "object" => "an " + type,
        _ => "a " + type,
    };
}
