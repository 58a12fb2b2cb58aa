using System.Text.Json;
using BoneExo.Schema;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Benchmarks.Measuring;

/// <summary>
/// Gives what would get one C# name names of their own, as the author of a schema has to: what is measured is somebody else's, and none of
/// its verdicts depends on a name.
/// </summary>
internal sealed class DistinctNames
{
    // A name that was given may clash in its turn; a schema whose clashes do not end is left as it is.
    private const int MostRounds = 20;

    private readonly Dictionary<SchemaLocation, string> _types = [];
    private readonly Dictionary<SchemaLocation, Dictionary<string, string>> _members = [];

    private int _clashes;

    /// <summary>How many things got a name.</summary>
    public int Count => _types.Count + _members.Values.Sum(names => names.Count);

    /// <summary>The schema with names for all that clashes.</summary>
    public string Settle(string text, string path, CompilerOptions options)
    {
        string settled = text;
        SourceMap map = DocumentParser.Parse(new(path, path, text, SchemaRole.Generate)).Map;
        for (int round = 0; round < MostRounds; round++)
        {
            ParsedDocument parsed = DocumentParser.Parse(new(path, path, settled, SchemaRole.Generate));
            SchemaDiagnostic[] clashes = parsed.Document is null ? [] : [.. SchemaCompiler.Analyze([parsed.Document], options, default).Model.Diagnostics.Where(found => found.Rule == SchemaRules.NameCollision)];
            if (clashes.Length == 0)
                break;
            foreach (SchemaDiagnostic clash in clashes)
                Give(clash);
            settled = Write(text, map);
        }

        return settled;
    }

    private void Give(SchemaDiagnostic clash)
    {
        if (clash.Arguments is not [_, var jsonName, var name, var keyword])
            return;
        string given = $"{name}Distinct{++_clashes}";
        if (keyword == "x-bex-name")
        {
            _types[clash.Location] = given;
            return;
        }

        // A property is named where it is listed; a literal, or a property that is only required, by the schema that the clash is in.
        string list = JsonPointer.Append("/properties", jsonName);
        string pointer = clash.Location.Pointer;
        SchemaLocation owner = clash.Location with { Pointer = pointer.EndsWith(list, StringComparison.Ordinal) ? pointer[..^list.Length] : pointer };
        if (!_members.TryGetValue(owner, out Dictionary<string, string>? names))
            _members[owner] = names = [];
        names[jsonName] = given;
    }

    private string Write(string text, SourceMap map)
    {
        IEnumerable<(SchemaLocation Location, string Keyword)> keywords =
        [
            .. _types.Select(type => (type.Key, $"\"x-bex-name\": {JsonSerializer.Serialize(type.Value)}, ")),
            .. _members.Select(owner => (owner.Key, $"\"x-bex-names\": {JsonSerializer.Serialize(owner.Value)}, ")),
        ];
        // From the last to the first, so that what is written moves nothing that is to be found yet; a clash always stands in an object with members.
        foreach ((int start, string keyword) in keywords.Select(entry => (map.Locate(new(SchemaRules.NameCollision, entry.Location, DiagnosticTarget.Start, [])).Start, entry.Keyword)).OrderDescending())
            text = text.Insert(start + 1, keyword);
        return text;
    }
}
