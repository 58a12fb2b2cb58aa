using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>An annotation as the walk records it: the value that it is about, the keyword, and what the keyword says as JSON.</summary>
internal readonly record struct Note(int Offset, string Keyword, Site Site, Step? Step, string Json);
