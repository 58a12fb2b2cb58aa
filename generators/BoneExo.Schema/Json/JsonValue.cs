using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Json;

/// <summary>An immutable JSON value with value equality and without positions; numbers keep their lexeme.</summary>
internal abstract record JsonValue;

/// <summary>The value <c>null</c>.</summary>
internal sealed record JsonNull : JsonValue
{
    public static readonly JsonNull Instance = new();
}

/// <summary>The value <c>true</c> or <c>false</c>.</summary>
internal sealed record JsonBoolean(bool Value) : JsonValue
{
    public static readonly JsonBoolean True = new(true);
    public static readonly JsonBoolean False = new(false);
}

/// <summary>A number as it is written, so that nothing of it is lost.</summary>
internal sealed record JsonNumber(string Lexeme) : JsonValue;

/// <summary>A string, unescaped.</summary>
internal sealed record JsonString(string Value) : JsonValue;

/// <summary>An array.</summary>
internal sealed record JsonArray(EquatableArray<JsonValue> Items) : JsonValue;

/// <summary>An object with its members in written order; names are unique.</summary>
internal sealed record JsonObject(EquatableArray<JsonMember> Members) : JsonValue
{
    /// <summary>The member's value, or <see langword="null"/> where there is none.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            foreach (JsonMember member in Members)
            {
                if (member.Name == name)
                    return member.Value;
            }

            return null;
        }
    }
}

/// <summary>A member of an object.</summary>
internal sealed record JsonMember(string Name, JsonValue Value);
