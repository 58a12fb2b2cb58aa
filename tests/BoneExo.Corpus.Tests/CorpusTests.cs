using System.Text.Json;
using BoneExo.Rules;

namespace BoneExo.Tests;

/// <summary>The shipped data by schema and rules.</summary>
public class CorpusTests
{
    [Fact]
    public void Both_layers_follow_the_schema()
    {
        Assert.Empty(SchemaJson.Validate<ReviewDataset>(Corpus.ReviewUtf8.Span).Errors);
        Assert.Empty(SchemaJson.Validate<ReviewDataset>(Corpus.CurationUtf8.Span).Errors);
        Assert.Equal((Layer.Review, Layer.Curation, Layer.Merged), (Corpus.Review.Layer, Corpus.Curation.Layer, Corpus.Merged.Layer));
    }

    [Fact]
    public void The_schema_names_every_member_of_both_layers() =>
        Assert.Empty(Layers.All.SelectMany(layer => UnknownMembers.Of(layer, SchemaJson.Describe<ReviewDataset>())));

    [Fact]
    public void The_review_alone_breaks_no_rule_of_severity_error()
    {
        DatasetReport report = Dataset.Check(Corpus.Review);

        Assert.True(report.Passes);
        Assert.DoesNotContain(report.Findings, found => found.Finding.Severity == RuleSeverity.Error);
    }

    [Fact]
    public void No_rule_passes_for_want_of_data()
    {
        DatasetIndex index = DatasetIndex.Of(Corpus.Review, Corpus.Curation);
        Dictionary<string, int> checks = DatasetRules.Run(index).ToDictionary(outcome => outcome.RuleId, outcome => outcome.Checks);

        Assert.Equal(index.Records.Count(), checks["V-K1"]);
        Assert.InRange(checks["V-K2"], index.Links.ListReferences().Count, int.MaxValue);
        Assert.InRange(checks["V-L1"], Corpus.Review.Sentences.Count * 4, int.MaxValue);
        Assert.Equal(Corpus.Review.Sentences.Sum(sentence => sentence.Citations.Count) + Corpus.Review.CitationUses.Count, checks["V-C1"]);
        Assert.Equal(Corpus.Review.References.Count, checks["V-C2"]);
    }

    [Fact]
    public void Every_key_that_a_pattern_tells_is_followed()
    {
        // An id's prefix gives it away even where the schema forgot to say that it is a reference.
        DatasetIndex index = DatasetIndex.Of(Corpus.Review, Corpus.Curation);
        HashSet<string> keys = [.. index.Records.Select(record => record.Key).Where(key => key.Contains('-', StringComparison.Ordinal))];
        int mentions = Layers.Strings.Count(text => keys.Contains(text.Text));
        int ownKeys = index.Records.Count(record => keys.Contains(record.Key) && record.Collection != "citationReadings");
        IEnumerable<RecordPointer> named = [.. Corpus.Curation.Issues.Select(issue => issue.Record).OfType<RecordPointer>(), .. Corpus.Curation.CurationEvents.SelectMany(done => done.Records)];
        int pointers = named.Count(record => keys.Contains(record.Key));

        Assert.Equal(mentions - ownKeys - pointers, index.Links.ListReferences().Count(reference => keys.Contains(reference.Key)));
    }

    [Fact]
    public void Every_fact_has_a_sentence_or_another_origin()
    {
        JsonElement[] facts = [.. Layers.Objects.Where(fact => fact.TryGetProperty("provenance", out _))];

        Assert.All(facts, fact => Assert.True(
            fact.GetProperty("provenance").GetProperty("origin").GetString() != "review" || (fact.TryGetProperty("at", out JsonElement at) && at.GetArrayLength() > 0),
            fact.ToString()));
        Assert.InRange(facts.Length, Corpus.Review.Findings.Count + Corpus.Review.Studies.Count, int.MaxValue);
    }

    [Fact]
    public void Counts_are_those_of_the_text()
    {
        Assert.Equal(Enumerable.Range(1, 56), Corpus.Review.References.Select(reference => reference.Number.Value));
        Assert.Equal(124, Corpus.Review.Sentences.Count);
        Assert.Equal(4, Corpus.Review.Review?.Keywords.Count);
        Assert.Equal(2, Corpus.Review.FundingAwards.Count);
        Assert.Equal(["AB", "S1", "S2", "S3", "S3.1", "S3.2", "S3.3", "S4", "S5", "S6"], Corpus.Review.Sections.Select(section => section.Code));
    }

    [Fact]
    public void What_is_read_first_is_what_everybody_gets()
    {
        ReviewDataset[] read = new ReviewDataset[8];
        _ = Parallel.For(0, read.Length, i => read[i] = Corpus.Merged);

        Assert.All(read, dataset => Assert.Same(read[0], dataset));
        Assert.Equal(Dataset.Merge(Corpus.Review, Corpus.Curation), Corpus.Merged);
    }
}
