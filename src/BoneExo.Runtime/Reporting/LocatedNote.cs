namespace BoneExo.Reporting;

/// <summary>An annotation, the value that it is about, and the way to its keyword.</summary>
internal sealed record LocatedNote(string Pointer, string Keyword, Trail Trail, RawJson Value);
