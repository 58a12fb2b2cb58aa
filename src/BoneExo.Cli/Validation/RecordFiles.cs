using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BoneExo.Cli.Scoring;
using BoneExo.Domain;
using BoneExo.Rules;

namespace BoneExo.Cli.Validation;

/// <summary>Files that hold records of a collection, one or one per line, and no dataset around them.</summary>
internal static class RecordFiles
{
    // A dataset opens an object and an array around each record.
    private const int Around = 2;

    /// <summary>Checks the records of each valid dataset among the shipped review, so that they need not bring what they refer to.</summary>
    public static IReadOnlyList<CheckedDataset> CheckDatasets(IReadOnlyList<FileReport> files)
    {
        List<CheckedDataset> datasets = [];
        foreach (LayerSource source in files.SelectMany(LayerSource.In))
        {
            RecordsReport report = Dataset.CheckRecords(source.Layer, Corpus.Merged, RuleKnowledge.Context);
            foreach (ReportedFinding reported in report.Findings)
                source.File.AddRange([Place(reported, source.Document, reported.LayerPointer)]);
            datasets.Add(new([source.File], Levels([source.File], report), ScoreReport.Of(source.Layer, report.Dataset)));
        }

        return datasets;
    }

    /// <summary>Checks the valid records of all files together, among the shipped review; nothing where the type has no collection or no record is valid.</summary>
    public static CheckedDataset? Check(IReadOnlyList<FileReport> files, DomainType type, SchemaJsonOptions options)
    {
        if (CollectionOf(type) is not { } collection)
            return null;
        (FileReport File, ReadDocument Document)[] sources = [.. files.SelectMany(file => file.Documents.Select(document => (file, document)))];
        if (sources.Length == 0)
            return null;
        ReviewDataset own = SchemaJson.Parse<ReviewDataset>(Write(collection, sources), options with { MaxDepth = options.MaxDepth + Around });
        RecordsReport report = Dataset.CheckRecords(own, Corpus.Merged, RuleKnowledge.Context);
        foreach (ReportedFinding reported in report.Findings)
            Add(reported, sources);
        return new(files, Levels(files, report), new(own, new(report.Dataset), JsonNamingPolicy.CamelCase.ConvertName(type.Name),
            [.. sources.Select(source => (KeyOf(source.Document, collection), type.Complete(source.Document.Value)))]));
    }

    /// <summary>The collection of a dataset whose records have a type.</summary>
    private static PropertyDescription? CollectionOf(DomainType type) =>
        SchemaJson.Describe<ReviewDataset>().Properties.FirstOrDefault(property => property.Key is not null && property.Type?.Invoke().Name == type.Name);

    private static string KeyOf(ReadDocument document, PropertyDescription collection)
    {
        using JsonDocument json = JsonDocument.Parse(Unmarked(document), new JsonDocumentOptions { MaxDepth = int.MaxValue });
        // What another package defines may have no key.
        return json.RootElement.TryGetProperty(collection.Key!, out JsonElement key) ? key.ToString() : "";   // a collection has one
    }

    /// <summary>The document without a byte order mark.</summary>
    private static ReadOnlyMemory<byte> Unmarked(ReadDocument document) => document.Json.Span.StartsWith("\uFEFF"u8) ? document.Json[3..] : document.Json;

    private static byte[] Write(PropertyDescription collection, (FileReport File, ReadDocument Document)[] sources)
    {
        ArrayBufferWriter<byte> text = new();
        text.Write(Encoding.UTF8.GetBytes($$"""{ "schemaVersion": "{{Dataset.SchemaVersion}}", "datasetVersion": "0.0.0", "layer": "review", "{{collection.JsonName}}": ["""));
        for (int i = 0; i < sources.Length; i++)
        {
            text.Write(i > 0 ? ","u8 : default);
            text.Write(Unmarked(sources[i].Document).Span);
        }

        text.Write("]}"u8);
        return text.WrittenSpan.ToArray();
    }

    /// <summary>A finding goes to the file of its record, with the pointer that it has there.</summary>
    private static void Add(ReportedFinding reported, (FileReport File, ReadDocument Document)[] sources)
    {
        string[] steps = reported.LayerPointer.Split('/', 4);
        (FileReport file, ReadDocument document) = sources[int.Parse(steps[2], CultureInfo.InvariantCulture)];
        string pointer = steps.Length > 3 ? "/" + steps[3] : "";
        file.AddRange([Place(reported, document, pointer)]);
    }

    private static DataFinding Place(ReportedFinding reported, ReadDocument document, string pointer) =>
        DataFinding.At(document, pointer, reported.Finding.RuleId, reported.Finding.Message) with { Severity = reported.Finding.Severity, AcknowledgedBy = reported.AcknowledgedBy?.Value };

    /// <summary>The tables of the rules that have anything to say of these records.</summary>
    private static IReadOnlyList<LevelTable> Levels(IReadOnlyList<FileReport> files, RecordsReport report) =>
        LevelTable.Of(files, [.. report.Checks.Where(check => check.Checks > 0 || check.Findings.Count > 0)]);
}
