namespace BoneExo;

/// <summary>The type that a schema of a published document became: schemas of other assemblies that refer to it use the type.</summary>
/// <param name="location">The document's URI and the JSON Pointer of the schema as its fragment.</param>
/// <param name="type">The type.</param>
/// <param name="kind">The form of the type.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class PublishedTypeAttribute(string location, Type type, TypeKind kind) : Attribute
{
    /// <summary>The document's URI and the JSON Pointer of the schema as its fragment.</summary>
    public string Location { get; } = location;

    /// <summary>The type.</summary>
    public Type Type { get; } = type;

    /// <summary>The form of the type.</summary>
    public TypeKind Kind { get; } = kind;
}
