namespace BoneExo;

/// <summary>What a member of a generated enumeration is, as data.</summary>
/// <param name="Literal">The text in documents.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Meaning">The ontology term that defines it.</param>
public sealed record LiteralDescription(string Literal, string Name, string? Meaning = null);
