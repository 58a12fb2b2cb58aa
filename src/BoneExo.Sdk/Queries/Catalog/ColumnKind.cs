namespace BoneExo.Queries.Catalog;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    /// <summary>One text, or nothing.</summary>
    Text = 1,

    /// <summary>One number, or nothing.</summary>
    Number,

    /// <summary><c>true</c>, <c>false</c> or nothing.</summary>
    Truth,

    /// <summary>Any number of texts.</summary>
    List,
}
