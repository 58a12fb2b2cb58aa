using System.Text.Json;
using BoneExo.Domain;
using BoneExo.Rules;

namespace BoneExo.Exports;

/// <summary>
/// Keeps the account of an export: an exporter says what it expresses, and everything else of the dataset is a loss. What the schema
/// gains is thereby a loss until an exporter knows it.
/// </summary>
internal sealed class LossLedger(string format)
{
    private readonly Dictionary<(string Collection, string Key), HashSet<string>> _expressed = [];
    private readonly Dictionary<(string Collection, string Key), List<ExportLoss>> _partial = [];

    /// <summary>A record has a counterpart in the export, which says these of its members.</summary>
    public void Express(string collection, string key, params ReadOnlySpan<string> members)
    {
        if (!_expressed.TryGetValue((collection, key), out HashSet<string>? known))
            _expressed.Add((collection, key), known = []);
        foreach (string member in members)
            known.Add(member);
    }

    /// <summary>A member is expressed, but not all of it. A remark is made once.</summary>
    public void Remark(string collection, string key, string member, string reason)
    {
        Express(collection, key, member);
        if (!_partial.TryGetValue((collection, key), out List<ExportLoss>? losses))
            _partial.Add((collection, key), losses = []);
        ExportLoss loss = new(ExportLossKind.Value, collection, key, member, reason);
        if (!losses.Contains(loss))
            losses.Add(loss);
    }

    /// <summary>What the export does not say of a dataset.</summary>
    public ValueArray<ExportLoss> Close(ReviewDataset dataset)
    {
        DatasetIndex index = DatasetIndex.Of(dataset);
        JsonElement root = JsonElement.Parse(SchemaJson.ToUtf8(dataset));
        Dictionary<string, string> keys = SchemaJson.Describe<ReviewDataset>().Properties.Where(property => property.Key is not null)
            .ToDictionary(property => property.JsonName, property => property.Key!); // as the condition says
        List<ExportLoss> losses = [];
        foreach (JsonProperty member in root.EnumerateObject())
        {
            if (!keys.TryGetValue(member.Name, out string? key))
            {
                if (member.Value.ValueKind == JsonValueKind.Object)
                    Account(member.Name, "", member.Value, key: null, losses);
                else if (!_expressed.TryGetValue(("dataset", ""), out HashSet<string>? known) || !known.Contains(member.Name))
                    losses.Add(new(ExportLossKind.Member, "dataset", "", member.Name, NoPlace));
                continue;
            }

            int position = 0;
            foreach (JsonElement record in member.Value.EnumerateArray())
                Account(member.Name, index.RecordsOf(member.Name)[position++].Key, record, key, losses);
        }

        return [.. losses];
    }

    private string NoPlace => $"{format} has no place for it";

    private void Account(string collection, string recordKey, JsonElement record, string? key, List<ExportLoss> losses)
    {
        if (!_expressed.TryGetValue((collection, recordKey), out HashSet<string>? known))
        {
            losses.Add(new(ExportLossKind.Record, collection, recordKey, "", NoPlace));
            return;
        }

        foreach (JsonProperty member in record.EnumerateObject())
        {
            if (member.Name != key && !known.Contains(member.Name))
                losses.Add(new(ExportLossKind.Member, collection, recordKey, member.Name, NoPlace));
        }

        if (_partial.TryGetValue((collection, recordKey), out List<ExportLoss>? partial))
            losses.AddRange(partial);
    }
}
