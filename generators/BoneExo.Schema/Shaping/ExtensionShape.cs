using BoneExo.Schema.Collections;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Shaping;

/// <summary>What a schema adds to an open type by <c>x-bex-extends</c>.</summary>
/// <param name="Location">The schema that adds.</param>
/// <param name="Extended">The type that it adds to.</param>
internal abstract record ExtensionShape(SchemaLocation Location, SchemaLocation Extended);

/// <summary>A record as a further kind of an open union.</summary>
internal sealed record KindExtension(SchemaLocation Location, SchemaLocation Extended, string Kind) : ExtensionShape(Location, Extended);

/// <summary>Further literals of an open enumeration.</summary>
internal sealed record LiteralExtension(SchemaLocation Location, SchemaLocation Extended, EquatableArray<string> Literals) : ExtensionShape(Location, Extended);
