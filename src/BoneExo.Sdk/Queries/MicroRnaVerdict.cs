namespace BoneExo.Queries;

/// <summary>Whether a microRNA is known in a species.</summary>
public enum MicroRnaVerdict
{
    /// <summary>The species has a mature sequence of that name.</summary>
    Listed = 1,

    /// <summary>Other species have one, this has none in the dataset. Its counterpart may have another name.</summary>
    NotListed,

    /// <summary>No species has one in the dataset, as where the name leaves the arm open.</summary>
    Undecided,
}
