using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>A failure as the walk records it: where and of which rule. Pointer, line, column and texts are worked out afterwards.</summary>
internal readonly record struct Fault(int Offset, string Keyword, Site Site, Rules? Rules, int Index, string Detail);
