using BoneExo.Schema.Collections;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Shaping;

/// <summary>What the Shape stage decided: the types, and the form of every other named definition.</summary>
internal sealed class ShapeSet(IReadOnlyDictionary<SchemaLocation, Shape> shapes, IReadOnlyDictionary<SchemaLocation, ValueForm> forms)
{
    /// <summary>What schemas add to open types, in order of location.</summary>
    public EquatableArray<ExtensionShape> Extensions { get; init; } = [];

    /// <summary>The records that are composed of others, in order of location.</summary>
    public EquatableArray<Derivation> Derivations { get; init; } = [];

    /// <summary>The definitions that only ask more of a type, in order of location.</summary>
    public EquatableArray<Profile> Profiles { get; init; } = [];

    /// <summary>The types in order of location.</summary>
    public IEnumerable<Shape> Shapes => shapes.Values.OrderBy(shape => shape.Location);

    public Shape this[SchemaLocation location] => shapes[location];

    public bool TryGetShape(SchemaLocation location, out Shape? shape) => shapes.TryGetValue(location, out shape);

    public bool TryGetForm(SchemaLocation location, out ValueForm? form) => forms.TryGetValue(location, out form);
}
