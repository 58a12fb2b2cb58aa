using BoneExo.Reporting;

namespace BoneExo.Codecs;

public ref partial struct Evaluation
{
    /// <summary>Records an annotation of the value that begins here.</summary>
    internal readonly void Note(int at, string keyword, Site site, string json) => _notes?.Add(new Note(at, keyword, site, Trace(), json));
}
