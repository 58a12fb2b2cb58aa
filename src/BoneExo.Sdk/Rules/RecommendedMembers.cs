using System.Text.Json;
using BoneExo.Domain;
using BoneExo.Scores;

namespace BoneExo.Rules;

/// <summary>R-BS-1, for records on their own: every member that their schema marks as recommended is stated. In a dataset, completeness scores say it in one figure.</summary>
internal static class RecommendedMembers
{
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    public static RuleOutcome Check(DatasetIndex index, ReviewDataset own)
    {
        JsonElement root = JsonElement.Parse(SchemaJson.ToUtf8(own), AnyDepth);
        int wanted = 0;
        List<RuleFinding> findings = [];
        foreach (PropertyDescription collection in SchemaJson.Describe<ReviewDataset>().Properties)
        {
            if (collection is not { Key: not null, Type: { } type } || !root.TryGetProperty(collection.JsonName, out JsonElement items))
                continue;
            IEnumerable<DatasetRecord> records = index.RecordsOf(collection.JsonName).Where(record => record.Layer == Layer.Review);
            foreach ((JsonElement json, DatasetRecord record) in items.EnumerateArray().Zip(records))
            {
                Completeness completeness = Completeness.Of(json, type());
                wanted += completeness.Wanted;
                findings.AddRange(completeness.Missing.Select(missing => Finding(record, missing)));
            }
        }

        return new("R-BS-1", RuleLevel.Reporting, RuleSeverity.Info, "recommended members are stated", wanted, [.. findings]);
    }

    private static RuleFinding Finding(DatasetRecord record, string missing) =>
        new("R-BS-1", RuleSeverity.Info, record.Pointer + missing, record.Key, $"'{missing[(missing.LastIndexOf('/') + 1)..]}' is recommended and not stated; state it if it is known", []);
}
