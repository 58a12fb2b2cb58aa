using BoneExo.Domain;
using BoneExo.Terms;

namespace BoneExo.Rules;

/// <summary>V-T1.</summary>
internal sealed class WellFormedCuries : IDatasetRule
{
    public string Id => "V-T1";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Error;

    public string Title => "identifiers have the form of their ontology";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach (DatasetValue value in index.ValuesOf<Curie>())
        {
            string curie = value.Json.GetString()!;   // a string is never null
            int colon = curie.IndexOf(':', StringComparison.Ordinal);
            if (CuriePatterns.Find(curie[..colon]) is { } pattern && !run.Holds(pattern.IsMatch(curie[(colon + 1)..])))
                run.Report(value.Record, value.Pointer, $"'{curie}' does not have the form of {curie[..colon]}, {pattern}; look it up");
        }
    }
}

/// <summary>V-T2.</summary>
internal sealed class DistinctTerms : IDatasetRule
{
    public string Id => "V-T2";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "no two records of a vocabulary are exactly one term";

    public void Check(DatasetIndex index, RuleRun run)
    {
        HashSet<string> vocabulary = [.. Vocabulary.Of(index.Links).Select(collection => collection.Name)];
        Dictionary<(string Collection, string Curie), DatasetRecord> first = [];
        foreach (DatasetValue term in index.ValuesOf<OntologyTerm>())
        {
            if (term.Record is not { } record || !vocabulary.Contains(record.Collection) || term.Json.GetProperty("match").GetString() != "exact")
                continue;
            string curie = term.Json.GetProperty("curie").GetString()!;   // required, and a string
            bool isNew = first.TryAdd((record.Collection, curie), record);
            DatasetRecord other = first[(record.Collection, curie)];
            if (!run.Holds(isNew || other == record))
                run.Report(record, term.Pointer, $"'{curie}' is exactly '{other.Key}' as well; merge the records or call one match 'broad'", other.Pointer);
        }
    }
}

/// <summary>V-T3.</summary>
internal sealed class OfficialLabels : IDatasetRule
{
    public string Id => "V-T3";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Warning;

    public string Title => "terms carry their official label";

    public void Check(DatasetIndex index, RuleRun run)
    {
        foreach (DatasetValue term in index.ValuesOf<OntologyTerm>())
        {
            string curie = term.Json.GetProperty("curie").GetString()!, label = term.Json.GetProperty("label").GetString()!;   // required, and strings
            if (index.Context.Terms.Label(curie) is { } official && !run.Holds(label == official))
                run.Report(term.Record, term.Pointer + "/label", $"'{curie}' is called '{official}', not '{label}'; write its label");
        }
    }
}
