namespace BoneExo.Schema.Keywords;

/// <summary>What a keyword of a dialect says in terms of draft 2020-12.</summary>
internal enum Meaning
{
    /// <summary>What the keyword of the same name says.</summary>
    Same,

    /// <summary><c>$defs</c>.</summary>
    Definitions,

    /// <summary><c>$id</c> before the fragment and <c>$anchor</c> after it.</summary>
    Identifier,

    /// <summary><c>prefixItems</c> where it is an array.</summary>
    Items,

    /// <summary><c>items</c>, beside an array of <c>items</c>.</summary>
    RestOfItems,

    /// <summary><c>dependentRequired</c> and <c>dependentSchemas</c>, by the form of each member.</summary>
    Dependencies,

    /// <summary><c>$dynamicRef</c>.</summary>
    RecursiveReference,

    /// <summary><c>$dynamicAnchor</c> with the name that <c>#</c> spells, where it is <c>true</c>.</summary>
    RecursiveAnchor,

    /// <summary>A bound that a <c>true</c> beside it makes exclusive.</summary>
    Bound,

    /// <summary>Makes the bound beside it exclusive, where it is <c>true</c>.</summary>
    ExclusiveFlag,
}
