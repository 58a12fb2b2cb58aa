namespace BoneExo;

/// <summary>What a member of a generated type is, as data.</summary>
/// <param name="JsonName">The name in documents.</param>
/// <param name="Name">The C# name.</param>
/// <param name="IsRequired">Whether every document has it.</param>
public sealed record PropertyDescription(string JsonName, string Name, bool IsRequired)
{
    /// <summary>What the member stands for.</summary>
    public string? Summary { get; init; }

    /// <summary>How much a reporting standard wants it.</summary>
    public Marginality? Marginality { get; init; }

    /// <summary>The unit of its quantity.</summary>
    public string? Unit { get; init; }

    /// <summary>The ontology term that defines it.</summary>
    public string? Meaning { get; init; }

    /// <summary>The collection that its ids point into, as <c>x-bex-ref</c> names it.</summary>
    public string? Reference { get; init; }

    /// <summary>The member that is the key of the records in this collection, as <c>x-bex-key</c> names it.</summary>
    public string? Key { get; init; }

    /// <summary>Whether printing the record hides the value.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether who owns the data alone sets it (<c>readOnly</c>): whoever else writes a document leaves it as it is.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether who owns the data never sends it back (<c>writeOnly</c>).</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>The only value it can have, as JSON.</summary>
    public string? Constant { get; init; }

    /// <summary>
    /// The generated type of its value, of its items, or of the values of its map; none for a plain value. A function, because a type
    /// may contain itself.
    /// </summary>
    public Func<TypeDescription>? Type { get; init; }

    /// <summary>Whether it is a map from names to values of <see cref="Type"/>.</summary>
    public bool IsMap { get; init; }
}
