namespace BoneExo.Schema.Planning.Patterns;

/// <summary>What is wrong with a pattern.</summary>
/// <param name="Offset">Where, in UTF-16 units from its beginning.</param>
internal sealed record PatternFault(int Offset, string Message);
