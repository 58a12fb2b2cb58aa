using System.Text.Json;
using System.Text.RegularExpressions;
using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>V-P1.</summary>
internal sealed partial class TracedFacts : IDatasetRule
{
    private const int LongestCopy = 60;

    public string Id => "V-P1";

    public RuleLevel Level => RuleLevel.References;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "what the review says names its sentence, what an abstract says its reference, and nothing is copied";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach (DatasetValue provenance in index.ValuesOf<Provenance>())
        {
            string owner = provenance.Pointer[..^"/provenance".Length];
            JsonElement? record = index.JsonAt(owner);
            string origin = provenance.Json.GetProperty("origin").GetString()!;   // required, and a string
            if (record is not { } json)
                continue;
            if (origin == "review" && !run.Holds(HasItems(json, "at")))
                run.Report(provenance.Record, owner, $"this comes from the review, but names no sentence; add 'at' or correct the origin");
            if (origin == "abstract" && !run.Holds(NamesReference(index, json)))
                run.Report(provenance.Record, owner, $"this comes from an abstract, but names no reference; add it or correct the origin");
        }

        if (index.Context.Sentences.Count > 0)
            CheckCopies(index, run);
    }

    private static void CheckCopies(DatasetIndex index, RuleRun run)
    {
        string source = Plain(string.Join(' ', index.Context.Sentences.Values));
        foreach (DatasetRecord record in index.Records.Where(record => record.Collection is not ("references" or "sentences" or "sections")))
        {
            foreach ((string pointer, string text) in Texts(index.JsonAt(record.Pointer) ?? default, record.Pointer))
            {
                string plain = Plain(text);
                if (plain.Length < LongestCopy)
                    continue;
                bool isCopy = Enumerable.Range(0, plain.Length - LongestCopy + 1).Any(start => source.AsSpan().IndexOf(plain.AsSpan(start, LongestCopy), StringComparison.Ordinal) >= 0);
                if (!run.Holds(!isCopy))
                    run.Report(record, pointer, $"{LongestCopy} letters or more are the source's own; say it in other words");
            }
        }
    }

    private static bool NamesReference(DatasetIndex index, JsonElement json) =>
        json.TryGetProperty("reference", out _) || json.TryGetProperty("citation", out _) || HasItems(json, "references")
        || (json.TryGetProperty("study", out JsonElement study) && study.GetString() is { } text && StudyId.TryCreate(text, out StudyId id) && index.Links.TryGet(id, out Study? found) && found.Reference is not null);

    private static bool HasItems(JsonElement json, string member) =>
        json.TryGetProperty(member, out JsonElement items) && items.ValueKind == JsonValueKind.Array && items.GetArrayLength() > 0;

    private static IEnumerable<(string Pointer, string Text)> Texts(JsonElement json, string at)
    {
        IEnumerable<(JsonElement Value, string Pointer)> inside = json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().Select(member => (member.Value, $"{at}/{member.Name}")),
            JsonValueKind.Array => json.EnumerateArray().Select((item, position) => (item, FormattableString.Invariant($"{at}/{position}"))),
            _ => [],
        };
        return json.ValueKind == JsonValueKind.String
            ? [(at, json.GetString()!)]   // a string is never null
            : inside.SelectMany(value => Texts(value.Value, value.Pointer));
    }

    private static string Plain(string text) => Blanks().Replace(text, " ").ToLowerInvariant();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
