using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Auditing;

/// <summary>Finds branches of <c>anyOf</c> and <c>oneOf</c> that repeat another one, or whose types the schema around them excludes.</summary>
internal static class UselessBranches
{
    public static void Find(Conjunction schema, SchemaGraph graph, PlanSet plans, DiagnosticSink diagnostics)
    {
        if (schema.Self.Plan.Find<AnyOfCheck>() is { Branches: var any })
            Find(schema, "anyOf", any, "and adds nothing", graph, plans, diagnostics);
        if (schema.Self.Plan.Find<OneOfCheck>() is { Branches: var one })
            Find(schema, "oneOf", one, "so that neither is ever the only valid one", graph, plans, diagnostics);
    }

    private static void Find(Conjunction schema, string keyword, EquatableArray<SchemaLocation> branches, string consequence, SchemaGraph graph, PlanSet plans, DiagnosticSink diagnostics)
    {
        Dictionary<JsonValue, SchemaLocation> earlier = [];
        foreach (SchemaLocation branch in branches)
        {
            JsonValue canonical = CanonicalJson.Of(graph[branch].Schema);
            TypeSet types = new Conjunction(branch, graph, plans).Types;
            if (earlier.TryGetValue(canonical, out SchemaLocation? twin))
                Report(branch, $"it repeats '{twin.Pointer}' {consequence}");
            else if (types != TypeSet.None && schema.Types != TypeSet.None && (types & schema.Types) == TypeSet.None)
                Report(branch, $"it admits only {Spell(types)}, and the schema around it only {Spell(schema.Types)}");
            if (twin is null)
                earlier.Add(canonical, branch);
        }

        void Report(SchemaLocation branch, string reason) =>
            diagnostics.Report(SchemaRules.UselessBranch, branch, DiagnosticTarget.Start, keyword, reason);
    }

    private static string Spell(TypeSet types) => string.Join(", ", types.ToNames());
}
