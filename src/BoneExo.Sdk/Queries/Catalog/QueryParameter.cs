namespace BoneExo.Queries.Catalog;

/// <summary>Something that a query can be told.</summary>
/// <param name="Name">What to call it, as <c>STUDY</c>.</param>
/// <param name="IsRequired">Whether there is no answer without it.</param>
/// <param name="IsDataset">Whether it is a second dataset and not a text.</param>
/// <param name="IsRepeatable">Whether there may be several; only the last parameter is.</param>
public sealed record QueryParameter(string Name, bool IsRequired = false, bool IsDataset = false, bool IsRepeatable = false)
{
    /// <summary>The parameter as a usage line has it.</summary>
    public override string ToString()
    {
        string name = IsRepeatable ? Name + "…" : Name;
        return IsRequired ? name : $"[{name}]";
    }
}
