using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Optimizing;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Gathers what several schemas ask of one member or item: what is asked in any case becomes one goal.</summary>
internal sealed class ElementSteps(VerdictPartition verdicts, VerdictHome home)
{
    /// <summary>As many branches can be told apart.</summary>
    public const int MostBits = 64;

    private readonly Dictionary<ulong, List<SchemaLocation>> _always = [];
    private readonly HashSet<ulong> _refused = [];
    private readonly List<VerdictStep> _conditional = [];

    public void Add(SchemaLocation schema, ulong failed, EquatableArray<int> matching = default, EquatableArray<int> unmatching = default)
    {
        if (matching.Count > 0 || unmatching.Count > 0)
        {
            foreach (VerdictCall call in verdicts.Calls([schema], home).Where(call => call != VerdictCall.Skip))
                _conditional.Add(new(call, failed, matching, unmatching));
            return;
        }

        if (!_always.TryGetValue(failed, out List<SchemaLocation>? schemas))
            _always.Add(failed, schemas = []);
        schemas.Add(schema);
    }

    /// <summary>Nothing is allowed here.</summary>
    public void Refuse(ulong failed, EquatableArray<int> unmatching = default)
    {
        if (unmatching.Count > 0)
            _conditional.Add(new(VerdictCall.Refuse, failed, [], unmatching));
        else
            _refused.Add(failed);
    }

    /// <summary>First what decides the whole, then what decides branches, each call once.</summary>
    public VerdictElement ToElement()
    {
        List<(VerdictCall Call, ulong Failed)> calls = [.. _refused.Select(failed => (VerdictCall.Refuse, failed))];
        foreach (KeyValuePair<ulong, List<SchemaLocation>> schemas in _always.Where(schemas => !_refused.Contains(schemas.Key)))
            calls.AddRange(verdicts.Calls(schemas.Value, home).Select(call => (call, schemas.Key)));
        if (calls.Contains((VerdictCall.Refuse, 0)))
            return new([new(VerdictCall.Refuse, 0, [], [])]);

        HashSet<VerdictCall> must = [.. calls.Where(call => call.Failed == 0).Select(call => call.Call)];
        IEnumerable<VerdictStep> unconditional = calls
            .Where(call => call.Call != VerdictCall.Skip && (call.Failed == 0 || !must.Contains(call.Call)))
            .GroupBy(call => call.Call)
            .Select(group => new VerdictStep(group.Key, group.Aggregate(0UL, (failed, call) => failed | call.Failed), [], []));
        return new(unconditional.Concat(_conditional).OrderBy(step => step.Failed != 0).ToEquatableArray());
    }
}
