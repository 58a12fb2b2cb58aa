using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Auditing;

/// <summary>All schemas that every instance of a schema must follow.</summary>
internal sealed class Conjunction
{
    private readonly List<Conjunct> _parts = [];
    private readonly HashSet<SchemaLocation> _seen = [];
    private readonly SchemaGraph _graph;
    private readonly PlanSet _plans;

    public Conjunction(SchemaLocation schema, SchemaGraph graph, PlanSet plans)
    {
        (_graph, _plans) = (graph, plans);
        Add(schema, null);
        foreach (Conjunct part in _parts.Where(part => part.Plan.Types != TypeSet.None))
            Types &= part.Plan.Types;
    }

    /// <summary>The schema itself.</summary>
    public Conjunct Self => _parts[0];

    /// <summary>The schema itself and the others.</summary>
    public IReadOnlyList<Conjunct> Parts => _parts;

    /// <summary>The types that all of them admit.</summary>
    public TypeSet Types { get; } = TypeSet.Any;

    private void Add(SchemaLocation location, SchemaLocation? entry)
    {
        if (!_seen.Add(location))
            return;
        Conjunct part = new(_graph[location], _plans[location], entry);
        _parts.Add(part);
        foreach (Check check in part.Plan.Checks)
        {
            if (check is ReferenceCheck { Target: var target })
                Add(target, entry ?? part.At(part.Node.References.First(reference => reference.Value == target).Key));
            else if (check is AllOfCheck { Branches: var branches })
            {
                foreach (SchemaLocation branch in branches)
                    Add(branch, entry);
            }
        }
    }
}
