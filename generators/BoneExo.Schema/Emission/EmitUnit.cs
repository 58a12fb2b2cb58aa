namespace BoneExo.Schema.Emission;

/// <summary>The equatable input of one generated file: every fact the emitter spells.</summary>
/// <param name="HintName">Full type name and <c>.g.cs</c>: unique because type names are.</param>
internal abstract record EmitUnit(string HintName);
