using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Pass Share: verdicts of one document that do the same become one, from the inside out.</summary>
internal static class VerdictSharing
{
    /// <summary>The verdicts of each document, without those that do what another does.</summary>
    public static SharedVerdicts Share(IReadOnlyDictionary<string, VerdictClass> classes)
    {
        Dictionary<string, string> names = [];
        List<(string Document, VerdictFacts Verdict)> kept = [.. classes.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => entry.Value.Verdicts.Select(verdict => (entry.Key, verdict)))];
        while (true)
        {
            // Equal bodies get the first one's name; then bodies that differed only by such names are equal.
            var groups = kept.GroupBy(entry => (entry.Document, entry.Verdict.Kinds)).ToList();
            if (groups.Count == kept.Count)
                break;
            foreach (var group in groups)
            {
                foreach ((string _, VerdictFacts same) in group.Skip(1))
                    names.Add(same.Name, group.First().Verdict.Name);
            }

            kept = [.. groups.Select(group => (group.Key.Document, Renamed(group.First().Verdict, group.SelectMany(entry => entry.Verdict.Schemas), names)))];
        }

        ILookup<string, VerdictFacts> byDocument = kept.ToLookup(entry => entry.Document, entry => entry.Verdict);
        return new(classes.ToDictionary(entry => entry.Key, entry => entry.Value with { Verdicts = byDocument[entry.Key].ToEquatableArray() }), names);
    }

    private static VerdictFacts Renamed(VerdictFacts verdict, IEnumerable<string> schemas, Dictionary<string, string> names) =>
        verdict with { Schemas = schemas.ToEquatableArray(), Kinds = verdict.Kinds.Select(kind => Renamed(kind, names)).ToEquatableArray() };

    private static VerdictKind Renamed(VerdictKind kind, Dictionary<string, string> names) => kind switch
    {
        ObjectKind walk => walk with
        {
            Known = walk.Known.Select(element => Renamed(element, names)).ToEquatableArray(),
            Others = Renamed(walk.Others, names),
            OfNames = Renamed(walk.OfNames, names),
        },
        ArrayKind walk => walk with
        {
            Prefix = walk.Prefix.Select(element => Renamed(element, names)).ToEquatableArray(),
            Rest = Renamed(walk.Rest, names),
            Contains = walk.Contains.Select(call => Renamed(call, names)).ToEquatableArray(),
        },
        _ => kind,
    };

    private static VerdictElement Renamed(VerdictElement element, Dictionary<string, string> names) =>
        new(element.Steps.Select(step => step with { Call = Renamed(step.Call, names) }).ToEquatableArray());

    private static VerdictCall Renamed(VerdictCall call, Dictionary<string, string> names) =>
        call.Kind == VerdictCallKind.Verdict ? call with { Target = SharedVerdicts.Resolve(call.Target, names) } : call;
}

/// <summary>The verdicts of each document, and the names under which shared ones go.</summary>
internal sealed class SharedVerdicts(IReadOnlyDictionary<string, VerdictClass> classes, IReadOnlyDictionary<string, string> names)
{
    public static readonly SharedVerdicts None = new(new Dictionary<string, VerdictClass>(), new Dictionary<string, string>());

    public VerdictClass? Of(string document) => classes.TryGetValue(document, out VerdictClass? verdicts) && verdicts.Verdicts.Count > 0 ? verdicts : null;

    public IEnumerable<string> Documents => classes.Where(entry => entry.Value.Verdicts.Count > 0).Select(entry => entry.Key);

    public string? Resolve(string? name) => name is null ? null : Resolve(name, names);

    public static string Resolve(string name, IReadOnlyDictionary<string, string> names)
    {
        while (names.TryGetValue(name, out string? next))
            name = next;
        return name;
    }
}
