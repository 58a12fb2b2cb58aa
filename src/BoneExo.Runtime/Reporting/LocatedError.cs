namespace BoneExo.Reporting;

/// <summary>An error and the way to its keyword, which what is no JSON has not.</summary>
internal sealed record LocatedError(SchemaError Error, Trail? Trail, IReadOnlyList<LocatedError> Causes);
