using System.Text.Json;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>Cuts one study out of a dataset.</summary>
public static class StudySelection
{
    // What belongs to a study, a citation or a reference, and is not named by it.
    private static readonly (string Collection, string Of)[] Belonging =
    [
        ("studyArms", "studies"),
        ("assays", "studies"),
        ("findings", "studies"),
        ("molecularAxes", "studies"),
        ("evidenceLines", "molecularAxes"),
        ("citationReadings", "citationUses"),
        ("referenceCorrections", "references"),
    ];

    /// <summary>A study with its arms, assays, findings and axes, and whatever these refer to; the article stays.</summary>
    /// <exception cref="ArgumentException">The dataset has no such study.</exception>
    /// <exception cref="InvalidOperationException">A key is the default value, so the dataset cannot be written.</exception>
    public static ReviewDataset Of(ReviewDataset dataset, StudyId study)
    {
        ReviewDatasetIndex index = new(dataset);
        int position = index.Studies.PositionOf(study.Value);
        if (position < 0)
            throw new ArgumentException($"the dataset has no study '{study.Value}'", nameof(study));
        HashSet<string> kept = Reach(RecordIndex.ListReferences(index), index.Studies.PointerOf(position));

        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
            Write(writer, SchemaJson.ToUtf8(dataset), kept);
        return SchemaJson.Parse<ReviewDataset>(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>The pointers of all records that a study needs.</summary>
    private static HashSet<string> Reach(IReadOnlyList<KeyReference> references, string study)
    {
        // A citation may cover other studies, too: they stay behind.
        ILookup<string, string> outward = references
            .Where(reference => reference.ToPosition >= 0 && reference.To.Name != "studies")
            .ToLookup(reference => reference.From?.PointerOf(reference.FromPosition) ?? "", reference => reference.To.PointerOf(reference.ToPosition));
        ILookup<string, string> inward = references
            .Where(reference => reference is { From: { } from, ToPosition: >= 0 } && Belonging.Contains((from.Name, reference.To.Name)))
            .ToLookup(reference => reference.To.PointerOf(reference.ToPosition), reference => reference.From!.PointerOf(reference.FromPosition)); // as the condition says

        HashSet<string> kept = [];
        Queue<string> open = new([study, .. outward[""]]);
        while (open.TryDequeue(out string? record))
        {
            if (!kept.Add(record))
                continue;
            foreach (string next in outward[record].Concat(inward[record]))
                open.Enqueue(next);
        }

        return kept;
    }

    private static void Write(Utf8JsonWriter writer, byte[] utf8, HashSet<string> kept)
    {
        HashSet<string> collections = [.. SchemaJson.Describe<ReviewDataset>().Properties.Where(property => property.Key is not null).Select(property => property.JsonName)];
        writer.WriteStartObject();
        foreach (JsonProperty member in JsonElement.Parse(utf8).EnumerateObject())
        {
            if (!collections.Contains(member.Name))
            {
                member.WriteTo(writer);
                continue;
            }

            // An empty collection is left out: absent, not empty.
            JsonElement[] records = [.. member.Value.EnumerateArray().Where((_, position) => kept.Contains($"/{member.Name}/{position}"))];
            if (records.Length == 0)
                continue;
            writer.WriteStartArray(member.Name);
            foreach (JsonElement record in records)
                record.WriteTo(writer);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
