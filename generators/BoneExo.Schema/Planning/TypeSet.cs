namespace BoneExo.Schema.Planning;

/// <summary>The JSON types a schema admits; <see cref="Integer"/> without <see cref="Number"/> admits whole numbers only.</summary>
[Flags]
internal enum TypeSet
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Integer = 4,
    Number = 8,
    String = 16,
    Array = 32,
    Object = 64,
    Any = Null | Boolean | Integer | Number | String | Array | Object,
}

/// <summary>Reads and spells type sets.</summary>
internal static class TypeSets
{
    private static readonly (string Name, TypeSet Type)[] Names =
    [
        ("null", TypeSet.Null),
        ("boolean", TypeSet.Boolean),
        ("integer", TypeSet.Integer),
        ("number", TypeSet.Number | TypeSet.Integer),
        ("string", TypeSet.String),
        ("array", TypeSet.Array),
        ("object", TypeSet.Object),
    ];

    /// <summary>The set of a name of the <c>type</c> keyword; none where there is no such name.</summary>
    public static TypeSet Parse(string name)
    {
        foreach ((string known, TypeSet type) in Names)
        {
            if (known == name)
                return type;
        }

        return TypeSet.None;
    }

    /// <summary>The names of the <c>type</c> keyword for a set, the fewest that say it.</summary>
    public static IEnumerable<string> ToNames(this TypeSet types)
    {
        foreach ((string name, TypeSet type) in Names)
        {
            bool isCoveredByNumber = name == "integer" && types.HasFlag(TypeSet.Number);
            if (types.HasFlag(type) && !isCoveredByNumber)
                yield return name;
        }
    }
}
