using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>A reference on the way to a rule: from a schema, by keywords, to another.</summary>
internal sealed record Step(Step? Outer, Site From, string Via, Site Target);
