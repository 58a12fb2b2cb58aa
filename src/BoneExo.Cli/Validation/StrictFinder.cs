using System.Text;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;

namespace BoneExo.Cli.Validation;

/// <summary>Finds what a valid document says beyond its schema, with the places in its text.</summary>
internal static class StrictFinder
{
    public static IReadOnlyList<DataFinding> Find(ReadDocument document)
    {
        IReadOnlyList<Stranger> strangers = StrangerWalk.Find(document.Value);
        if (strangers.Count == 0)
            return [];
        string json = Encoding.UTF8.GetString(document.Json.Span);
        SourceMap map = new("", "", json, JsonReader.Read(json));
        return [.. strangers.Select(stranger => Place(stranger, map, document.Line)).OrderBy(finding => (finding.Line, finding.Column))];
    }

    private static DataFinding Place(Stranger stranger, SourceMap map, int line)
    {
        // The map locates diagnostics; of which rule does not matter.
        SourceSpan span = map.Locate(new(SchemaRules.UnknownExtension, new("", stranger.Pointer), stranger.Target, []));
        return new(span.StartLine + 1 + line, span.StartColumn + 1, stranger.Pointer, stranger.Rule, stranger.Message, "");
    }
}
