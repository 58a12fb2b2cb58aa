using System.Globalization;
using System.Text.Json;
using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>A dataset as rules see it: its records, references and values by type, each with its place and layer.</summary>
public sealed class DatasetIndex
{
    private readonly OrderedDictionary<string, List<DatasetRecord>> _collections = [];
    private readonly Dictionary<(string Collection, string Key), DatasetRecord> _keys = [];
    private readonly Dictionary<string, List<DatasetValue>> _values = [];
    private readonly Dictionary<string, JsonElement> _objects = [];

    private DatasetIndex(ReviewDataset dataset, RuleContext? context)
    {
        Dataset = dataset;
        Context = context ?? RuleContext.None;
        Links = new(dataset);
    }

    /// <summary>The dataset that is checked; of two layers, their union.</summary>
    public ReviewDataset Dataset { get; }

    /// <summary>Its records by typed key, and its references in both directions.</summary>
    public ReviewDatasetIndex Links { get; }

    /// <summary>What rules may know beside it.</summary>
    public RuleContext Context { get; }

    /// <summary>The records of every collection that the dataset has, in order.</summary>
    public IEnumerable<DatasetRecord> Records => _collections.Values.SelectMany(records => records);

    /// <summary>Indexes one dataset.</summary>
    /// <exception cref="InvalidOperationException">A key is the default value, so the dataset cannot be written.</exception>
    public static DatasetIndex Of(ReviewDataset dataset, RuleContext? context = null)
    {
        DatasetIndex index = new(dataset, context);
        new DatasetWalk(index, dataset.Layer).Walk(dataset);
        return index;
    }

    /// <summary>Indexes the union of two layers, keeping apart what comes from where.</summary>
    /// <exception cref="InvalidOperationException">A key is the default value, so the dataset cannot be written.</exception>
    public static DatasetIndex Of(ReviewDataset review, ReviewDataset curation, RuleContext? context = null)
    {
        DatasetIndex index = new(BoneExo.Dataset.Merge(review, curation), context);
        new DatasetWalk(index, Layer.Review).Walk(review);
        new DatasetWalk(index, Layer.Curation).Walk(review.Review is null ? curation : curation with { Review = null });
        return index;
    }

    /// <summary>Indexes records of a user's among what surrounds them: the former are of the review's layer, the latter of none, which is to say merged.</summary>
    internal static DatasetIndex Within(ReviewDataset surroundings, ReviewDataset records, RuleContext? context)
    {
        DatasetIndex index = new(BoneExo.Dataset.Merge(surroundings, records), context);
        new DatasetWalk(index, Layer.Merged).Walk(surroundings);
        new DatasetWalk(index, Layer.Review).Walk(records);
        return index;
    }

    /// <summary>The records of a collection, in order.</summary>
    public IReadOnlyList<DatasetRecord> RecordsOf(string collection) =>
        _collections.TryGetValue(collection, out List<DatasetRecord>? records) ? records : [];

    /// <summary>The records of a collection as typed values, each with its place.</summary>
    public IEnumerable<(TRecord Value, DatasetRecord Record)> Each<TKey, TRecord>(KeyedRecords<TKey, TRecord> records)
        where TKey : notnull =>
        records.Zip(RecordsOf(records.Name));

    /// <summary>The record that a reference stands in, or leads to; none for the dataset itself.</summary>
    internal DatasetRecord? At(KeyedRecords? collection, int position) => collection is null || position < 0 ? null : RecordsOf(collection.Name)[position];

    /// <summary>The first record with a key; none where the collection has no such key.</summary>
    public DatasetRecord? Find(string collection, string key) => _keys.GetValueOrDefault((collection, key));

    /// <summary>The record that holds a place; none for the article itself.</summary>
    public DatasetRecord? At(string pointer)
    {
        string[] steps = pointer.Split('/', 4);
        return steps.Length > 2 && int.TryParse(steps[2], NumberStyles.None, CultureInfo.InvariantCulture, out int place) && place < RecordsOf(steps[1]).Count
            ? RecordsOf(steps[1])[place]
            : null;
    }

    /// <summary>The JSON of an object of a generated type; nothing where there is none.</summary>
    public JsonElement? JsonAt(string pointer) => _objects.TryGetValue(pointer, out JsonElement json) ? json : null;

    /// <summary>The values of a type, wherever they stand, layer by layer and in order.</summary>
    public IReadOnlyList<DatasetValue> ValuesOf<T>() where T : ISchemaType<T> =>
        _values.TryGetValue(SchemaJson.Describe<T>().SchemaLocation, out List<DatasetValue>? values) ? values : [];

    internal void Add(DatasetRecord record)
    {
        if (!_collections.TryGetValue(record.Collection, out List<DatasetRecord>? records))
            _collections.Add(record.Collection, records = []);
        records.Add(record);
        if (record.Key.Length > 0)
            _keys.TryAdd((record.Collection, record.Key), record);
    }

    internal void Add(TypeDescription type, DatasetValue value)
    {
        if (!_values.TryGetValue(type.SchemaLocation, out List<DatasetValue>? values))
            _values.Add(type.SchemaLocation, values = []);
        values.Add(value);
        if (value.Json.ValueKind == JsonValueKind.Object)
            _objects[value.Pointer] = value.Json;
    }
}
