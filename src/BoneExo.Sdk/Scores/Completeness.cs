using System.Text.Json;

namespace BoneExo.Scores;

/// <summary>Which of the members that reporting standards ask for a record states: those the schema marks as minimum or recommended.</summary>
/// <param name="Stated">How many are stated.</param>
/// <param name="Missing">The JSON Pointers of the others, from the record. A member with a reason for its absence is none of them, nor are the sentences of a record that is not the review's.</param>
public sealed record Completeness(int Stated, ValueArray<string> Missing)
{
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>How many members are asked for.</summary>
    public int Wanted => Stated + Missing.Count;

    /// <summary>The share that is stated, from 0 to 1; 1 where nothing is asked for.</summary>
    public double Score => Wanted == 0 ? 1 : (double)Stated / Wanted;

    /// <summary>Looks into a record and the values inside it.</summary>
    public static Completeness Of<T>(T record)
        where T : ISchemaType<T> => Of(JsonElement.Parse(SchemaJson.ToUtf8(record), AnyDepth), T.Description);

    internal static Completeness Of(JsonElement json, TypeDescription type)
    {
        HashSet<string> absences = [];
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty("absences", out JsonElement listed) && listed.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement absence in listed.EnumerateArray().Where(absence => absence.ValueKind == JsonValueKind.Object))
            {
                if (absence.TryGetProperty("field", out JsonElement field) && field.ValueKind == JsonValueKind.String)
                    absences.Add(field.GetString()!);   // a string is never null
            }
        }

        CompletenessWalk walk = new(absences, IsOfReview(json));
        walk.Value(json, type, "");
        return new(walk.Stated, [.. walk.Missing]);
    }

    /// <summary>Whether a record has to name sentences: what the review does not say stands in none of them.</summary>
    private static bool IsOfReview(JsonElement record) => record.ValueKind != JsonValueKind.Object
        || !record.TryGetProperty("provenance", out JsonElement provenance)
        || provenance.ValueKind != JsonValueKind.Object
        || !provenance.TryGetProperty("origin", out JsonElement origin)
        || origin.ValueEquals("review");
}
