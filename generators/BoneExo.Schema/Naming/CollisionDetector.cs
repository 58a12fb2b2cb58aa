using BoneExo.Schema.Diagnostics;
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
        // Codecs of equal types are equal as well, which says nothing new.
        if (Add(type.FullName, type.Name, location))
            Add(type.FullName + "Codec", type.Name + "Codec", location);
    }

    public void AddMember(SchemaLocation owner, string name, string jsonName, SchemaLocation location)
    {
        string key = $"{owner} {name}";
        if (_members.TryGetValue(key, out string? first))
            diagnostics.Report(SchemaRules.NameCollision, location, DiagnosticTarget.Key, first, jsonName, name);
        else
            _members.Add(key, jsonName);
    }

    private bool Add(string fullName, string name, SchemaLocation location)
    {
        if (_types.TryGetValue(fullName, out SchemaLocation? first))
        {
            diagnostics.Report(SchemaRules.NameCollision, location, DiagnosticTarget.Key, first.ToString(), location.ToString(), name);
            return false;
        }

        _types.Add(fullName, location);
        return true;
    }
}
