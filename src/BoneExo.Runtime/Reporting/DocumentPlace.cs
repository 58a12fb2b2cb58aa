namespace BoneExo.Reporting;

/// <summary>A place in a document, for people and for tools.</summary>
internal readonly record struct DocumentPlace(string Pointer, int Line, int Column, int Offset);
