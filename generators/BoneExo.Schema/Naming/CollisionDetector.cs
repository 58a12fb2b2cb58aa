using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Emission;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Naming;

/// <summary>Reports two things of one name; comparison ignores case, because hint names do.</summary>
internal sealed class CollisionDetector(DiagnosticSink diagnostics)
{
    private readonly Dictionary<string, SchemaLocation> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _members = new(StringComparer.OrdinalIgnoreCase);

    public void AddType(CSharpType type, SchemaLocation location)
    {
        if (type.Containing is not null)
            return;
        if (type.Name == RuntimeNames.Alias)
            diagnostics.Report(SchemaRules.NameCollision, location, DiagnosticTarget.Key, "the alias in generated code", location.ToString(), type.Name, "x-bex-name");
        // Codecs of equal types are equal as well, which says nothing new.
        if (Add(type.FullName, type.Name, location))
            Add(type.FullName + "Codec", type.Name + "Codec", location);
    }

    /// <param name="keyword">The keyword that can give the member another name.</param>
    public void AddMember(SchemaLocation owner, string name, string jsonName, SchemaLocation location, string keyword)
    {
        string key = $"{owner} {name}";
        if (_members.TryGetValue(key, out string? first))
            diagnostics.Report(SchemaRules.NameCollision, location, DiagnosticTarget.Key, first, jsonName, name, keyword);
        else
            _members.Add(key, jsonName);
    }

    /// <summary>Reports a given name that the type itself, or what every type has, is called by.</summary>
    public void ReportTaken(string name, string jsonName, SchemaLocation location) =>
        diagnostics.Report(SchemaRules.NameCollision, location, DiagnosticTarget.Key, name + " of the type", jsonName, name, "x-bex-names");

    private bool Add(string fullName, string name, SchemaLocation location)
    {
        if (_types.TryGetValue(fullName, out SchemaLocation? first))
        {
            diagnostics.Report(SchemaRules.NameCollision, location, DiagnosticTarget.Key, first.ToString(), location.ToString(), name, "x-bex-name");
            return false;
        }

        _types.Add(fullName, location);
        return true;
    }
}
