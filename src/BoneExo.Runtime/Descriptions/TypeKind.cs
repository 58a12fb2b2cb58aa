namespace BoneExo;

/// <summary>The C# forms that a schema takes.</summary>
public enum TypeKind
{
    /// <summary>A record with members.</summary>
    Record,

    /// <summary>One of a closed list of literals.</summary>
    Enum,

    /// <summary>One of some known literals, or any other.</summary>
    OpenEnum,

    /// <summary>One of several records.</summary>
    Union,

    /// <summary>A key.</summary>
    Id,

    /// <summary>A named string or number with rules.</summary>
    Scalar,

    /// <summary>A value of one of several JSON types.</summary>
    TypeUnion,
}
