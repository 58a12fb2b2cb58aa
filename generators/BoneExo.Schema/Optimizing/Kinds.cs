using BoneExo.Schema.Json;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Optimizing;

/// <summary>The JSON types that a value's first byte tells apart.</summary>
internal static class Kinds
{
    public const TypeSet Number = TypeSet.Number | TypeSet.Integer;

    public static readonly TypeSet[] All = [TypeSet.Null, TypeSet.Boolean, Number, TypeSet.String, TypeSet.Array, TypeSet.Object];

    public static TypeSet Of(JsonValue value) => value switch
    {
        JsonString => TypeSet.String,
        JsonNumber => Number,
        JsonBoolean => TypeSet.Boolean,
        JsonArray => TypeSet.Array,
        JsonObject => TypeSet.Object,
        _ => TypeSet.Null,
    };
}
