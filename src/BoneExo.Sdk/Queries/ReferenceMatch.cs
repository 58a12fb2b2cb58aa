namespace BoneExo.Queries;

/// <summary>What tells that two entries are one work, from the surest on.</summary>
public enum ReferenceMatch
{
    /// <summary>The Digital Object Identifier, whatever its case.</summary>
    Doi = 1,

    /// <summary>The PubMed number.</summary>
    Pmid,

    /// <summary>The letters and digits of the title, where identifiers do not speak against it.</summary>
    Title,
}
