using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Auditing;

/// <summary>Finds values in a schema that its other keywords refuse, and values listed twice.</summary>
internal static class RefusedLiterals
{
    public static void Find(Conjunction schema, Refusal refusal, DiagnosticSink diagnostics)
    {
        Conjunct self = schema.Self;
        if (self["enum"] is JsonArray { Items: var literals })
        {
            for (int i = 0; i < literals.Count; i++)
                Judge(schema, literals[i], self.At("enum", i), "enum", refusal, diagnostics);
            FindRepeated(self, literals, diagnostics);
        }

        if (self["const"] is { } constant)
            Judge(schema, constant, self.At("const"), "const", refusal, diagnostics);
    }

    private static void Judge(Conjunction schema, JsonValue value, SchemaLocation place, string keyword, Refusal refusal, DiagnosticSink diagnostics)
    {
        foreach (Conjunct part in schema.Parts)
        {
            // Two lists of literals are a choice from each other; a constant beside a list chooses from it as well, unless it is not there.
            string? refusing = refusal.Find(value, part.Plan, except: part == schema.Self ? keyword : "enum");
            if (refusing is null || (refusing is "enum" or "const" && !(keyword == "const" && part == schema.Self)))
                continue;
            diagnostics.Report(SchemaRules.RefusedLiteral, place, DiagnosticTarget.Value, JsonPrinter.Excerpt(value), part.Node.View.Written(refusing), part.Where(schema.Self));
            return;
        }
    }

    private static void FindRepeated(Conjunct schema, EquatableArray<JsonValue> literals, DiagnosticSink diagnostics)
    {
        HashSet<JsonValue> earlier = [];
        for (int i = 0; i < literals.Count; i++)
        {
            if (!earlier.Add(CanonicalJson.Of(literals[i])))
                diagnostics.Report(SchemaRules.RepeatedLiteral, schema.At("enum", i), DiagnosticTarget.Value, JsonPrinter.Excerpt(literals[i]));
        }
    }
}
