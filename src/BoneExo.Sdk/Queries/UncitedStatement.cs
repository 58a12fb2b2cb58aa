using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>A claim that cites nothing.</summary>
/// <param name="Statement">The claim.</param>
/// <param name="Issues">The issues in which a curator calls for a citation.</param>
public sealed record UncitedStatement(Statement Statement, ValueArray<IssueId> Issues);
