using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Shaping;

/// <summary>A record that is composed of another and more members.</summary>
internal sealed record Derivation(SchemaLocation Location, SchemaLocation Base);

/// <summary>A definition that asks more of the values of a type and adds no member: the same type with another validator.</summary>
internal sealed record Profile(SchemaLocation Location, SchemaLocation Type);
