using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Auditing;

/// <summary>Finds defaults and examples, and values inside them, that their schema refuses.</summary>
internal static class RefusedExamples
{
    public static void Find(Conjunction schema, SchemaGraph graph, PlanSet plans, Refusal refusal, DiagnosticSink diagnostics)
    {
        Conjunct self = schema.Self;
        if (self["default"] is { } given)
            Judge(schema, given, self.At("default"));
        if (self["examples"] is JsonArray { Items: var examples })
        {
            for (int i = 0; i < examples.Count; i++)
                Judge(schema, examples[i], self.At("examples", i));
        }

        void Judge(Conjunction judging, JsonValue value, SchemaLocation place)
        {
            foreach (Conjunct part in judging.Parts)
            {
                if (refusal.Find(value, part.Plan) is not { } refusing)
                    continue;
                diagnostics.Report(SchemaRules.RefusedExample, place, DiagnosticTarget.Value, JsonPrinter.Excerpt(value), part.Node.View.Written(refusing), part.Where(self));
                return;
            }

            foreach ((SchemaLocation below, JsonValue inner, string pointer) in judging.Parts.SelectMany(part => Inside(part.Plan, value, place.Pointer)))
                Judge(new Conjunction(below, graph, plans), inner, place with { Pointer = pointer });
        }
    }

    /// <summary>The members and items of a value, each with a schema that is asked of it.</summary>
    private static IEnumerable<(SchemaLocation Schema, JsonValue Value, string Pointer)> Inside(Plan plan, JsonValue value, string pointer)
    {
        if (value is JsonObject map && plan.Find<ObjectCheck>() is { } members)
        {
            foreach (PropertyCheck property in members.Properties)
            {
                if (map[property.Name] is { } member)
                    yield return (property.Schema, member, JsonPointer.Append(pointer, property.Name));
            }
        }

        if (value is JsonArray { Items: var items } && plan.Find<ArrayCheck>() is { } list)
        {
            for (int i = 0; i < items.Count; i++)
            {
                if ((i < list.Prefix.Count ? list.Prefix[i] : list.Items) is { } schema)
                    yield return (schema, items[i], JsonPointer.Append(pointer, i));
            }
        }
    }
}
