namespace BoneExo.Queries;

/// <summary>A work that two datasets cite.</summary>
/// <param name="First">The entry of the first.</param>
/// <param name="Second">The entry of the second.</param>
/// <param name="By">What tells that they are one work.</param>
public sealed record SharedReference(CorrectedReference First, CorrectedReference Second, ReferenceMatch By);
