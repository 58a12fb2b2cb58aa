namespace BoneExo;

/// <summary>What a generated type is, as data.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="SchemaLocation">The schema document and the pointer of the type in it.</param>
/// <param name="Kind">The form of the type.</param>
/// <param name="Properties">Its members in the order of the schema.</param>
public sealed record TypeDescription(string Name, string SchemaLocation, TypeKind Kind, ValueArray<PropertyDescription> Properties)
{
    /// <summary>What the type stands for.</summary>
    public string? Summary { get; init; }

    /// <summary>The literals of an enumeration.</summary>
    public ValueArray<LiteralDescription> Literals { get; init; }

    /// <summary>The rules beyond the schema that the definition names.</summary>
    public ValueArray<string> Rules { get; init; }

    /// <summary>The cases of a union.</summary>
    public ValueArray<TypeDescription> Cases { get; init; }
}
