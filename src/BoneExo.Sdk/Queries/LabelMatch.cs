namespace BoneExo.Queries;

/// <summary>How closely a label agrees with a name, from the closest on.</summary>
public enum LabelMatch
{
    /// <summary>It is the record's key or one of its names, whatever the case.</summary>
    Exact = 1,

    /// <summary>It agrees but for blanks, hyphens and other punctuation, Greek letters spelled out, or the spelling of <c>miR</c>.</summary>
    Spelling,

    /// <summary>It has the same words in any order, but for plurals, small words, and words for vesicles of a cell (<c>exos</c>, <c>derived</c>).</summary>
    Words,

    /// <summary>It is made of the first letters of the name's words.</summary>
    Initials,
}
