using BoneExo.Schema.Collections;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Optimizing;

/// <summary>Schemas against all of which one value is to be valid; in order, each once.</summary>
internal sealed record Goal(EquatableArray<SchemaLocation> Schemas)
{
    /// <summary>The goal that every value reaches.</summary>
    public static readonly Goal Any = new([]);

    public static Goal Of(IEnumerable<SchemaLocation> schemas) => new(schemas.Distinct().OrderBy(schema => schema).ToEquatableArray());
}
