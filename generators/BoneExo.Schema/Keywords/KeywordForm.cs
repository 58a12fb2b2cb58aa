namespace BoneExo.Schema.Keywords;

/// <summary>What the value of a keyword looks like.</summary>
internal enum KeywordForm
{
    /// <summary>Any JSON value.</summary>
    Any,

    /// <summary>A schema: an object or a boolean.</summary>
    Schema,

    /// <summary>A schema, or a boolean where that is none.</summary>
    SchemaOrBoolean,

    /// <summary>A schema, or a non-empty array of schemas.</summary>
    SchemaOrList,

    /// <summary>An object whose members are schemas, or arrays of different strings.</summary>
    Dependencies,

    /// <summary>A non-empty array of schemas.</summary>
    SchemaList,

    /// <summary>An object whose members are schemas.</summary>
    SchemaMap,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>Any string.</summary>
    String,

    /// <summary>A string with at least one character.</summary>
    Text,

    /// <summary>A URI reference.</summary>
    Reference,

    /// <summary>A URI reference without a fragment.</summary>
    Identifier,

    /// <summary>A plain name that a fragment can be.</summary>
    Anchor,

    /// <summary>A plain name by the rule of draft 2019-09.</summary>
    EarlierAnchor,

    /// <summary>An ECMA-262 regular expression.</summary>
    Pattern,

    /// <summary>Any array.</summary>
    Array,

    /// <summary>A non-empty array of values that all differ.</summary>
    DifferentValues,

    /// <summary>An array of different strings.</summary>
    UniqueStrings,

    /// <summary>A non-empty array of different strings.</summary>
    SomeUniqueStrings,

    /// <summary>An object whose members are arrays of different strings.</summary>
    UniqueStringsMap,

    /// <summary>An array of strings.</summary>
    Strings,

    /// <summary>One of the keyword's choices.</summary>
    Choice,

    /// <summary>One of the keyword's choices, or a non-empty array of different ones.</summary>
    Choices,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>A number greater than 0.</summary>
    PositiveNumber,

    /// <summary>An integer from 0 on.</summary>
    Count,

    /// <summary>An object from URIs to booleans.</summary>
    Vocabularies,

    /// <summary>A CURIE, or an object from literals to CURIEs.</summary>
    Curies,

    /// <summary>An object whose members are C# identifiers.</summary>
    Identifiers,
}
