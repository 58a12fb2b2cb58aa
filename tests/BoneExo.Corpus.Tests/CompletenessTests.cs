using System.Text.Json;

namespace BoneExo.Tests;

/// <summary>That nothing of the review is left out.</summary>
public class CompletenessTests
{
    /// <summary>Collections that hold the text itself, not what it says.</summary>
    private static readonly string[] Document = ["sections", "sentences", "references", "citationUses"];

    [Fact]
    public void Every_sentence_is_the_anchor_of_a_record()
    {
        HashSet<string> anchors = [.. Records(Layers.All[0]).Where(record => !Document.Contains(record.Collection)).SelectMany(record => Anchors(record.Json))];

        Assert.Empty(Corpus.Review.Sentences.Select(sentence => sentence.Id.Value).Except(anchors));
    }

    [Fact]
    public void Every_sentence_is_behind_a_statement_a_study_or_a_grant()
    {
        // Evidence follows from what it supports, and a name proves little: these are the records that say something.
        string[] sayings = ["claims", "openQuestions", "findings", "studies", "fundingAwards"];
        HashSet<string> anchors = [.. Records(Layers.All[0]).Where(record => sayings.Contains(record.Collection)).SelectMany(record => Anchors(record.Json))];

        Assert.Empty(Corpus.Review.Sentences.Select(sentence => sentence.Id.Value).Except(anchors));
    }

    [Fact]
    public void Every_citation_number_of_a_sentence_is_used_and_read_once()
    {
        Assert.Equal(
            Corpus.Review.Sentences.SelectMany(sentence => sentence.Citations.Select(number => $"use-{sentence.Id}-n{number}")),
            Corpus.Review.CitationUses.Select(use => use.Id.Value));
        Assert.Equal(Corpus.Review.CitationUses.Select(use => use.Id), Corpus.Curation.CitationReadings.Select(reading => reading.Use));
    }

    [Fact]
    public void Every_reading_that_is_not_correct_is_an_issue_too()
    {
        HashSet<string> spokenOf = [.. Corpus.Curation.Issues.Select(issue => issue.Record?.Key).OfType<string>()];

        Assert.All(
            Corpus.Curation.CitationReadings.Where(reading => reading.Status != CitationStatus.Correct),
            reading => Assert.Contains(reading.Use.Value, spokenOf));
    }

    [Fact]
    public void Every_described_study_has_arms_findings_a_conclusion_and_a_citation()
    {
        ILookup<StudyId, Finding> findings = Corpus.Review.Findings.ToLookup(finding => finding.Study);

        Assert.All(Corpus.Review.Studies.Where(study => study.NotDescribed != true && study.Stage != StudyStage.Computational), study =>
        {
            Assert.NotEmpty(study.Arms);
            Assert.NotEmpty(study.Assays);
            Assert.NotEmpty(study.Conditions);
            Assert.NotEmpty(findings[study.Id]);
            Assert.NotNull(study.Conclusion);
            Assert.NotNull(study.Citation);
        });
    }

    [Fact]
    public void Every_statement_has_evidence_that_names_it()
    {
        HashSet<string> supported = [.. Corpus.Merged.EvidenceLines.Select(line => line.Supports.Match(finding => finding.Ref.Value, claim => claim.Ref.Value, edge => $"{edge.Ref}/{edge.Place}"))];

        Assert.All(Corpus.Review.Findings, finding => Assert.Contains(finding.Id.Value, supported));
        Assert.All(Records(Layers.All[0]).Where(record => record.Collection == "claims"), claim => Assert.Contains(claim.Json.GetProperty("id").GetString()!, supported)); // the schema requires it
        Assert.All(Corpus.Merged.MolecularAxes.SelectMany(axis => axis.Edges.Select((_, place) => $"{axis.Id}/{place}")), edge => Assert.Contains(edge, supported));
    }

    [Fact]
    public void Every_term_of_the_data_and_of_the_schema_is_in_the_catalogue()
    {
        Dictionary<string, CatalogueTerm> terms = Corpus.Terms.Terms.ToDictionary(term => term.Curie.Value);
        Dictionary<TermSourceId, TermSource> sources = Corpus.Terms.Sources.ToDictionary(source => source.Id);

        Assert.All(Layers.Objects.Where(term => term.TryGetProperty("curie", out _)), term =>
        {
            CatalogueTerm known = terms[term.GetProperty("curie").GetString()!]; // the schema requires it
            Assert.Equal(known.Label, term.GetProperty("label").GetString());
            if (term.TryGetProperty("verifiedIn", out JsonElement verified))
                Assert.Equal($"{sources[known.Source].Repository}@{sources[known.Source].Commit}", verified.GetString());
        });
        Assert.All(SourceTests.Schemas().SelectMany(SourceTests.Meanings), meaning => Assert.Contains(meaning, terms.Keys));
        Assert.All(Corpus.Terms.Units, unit => Assert.Contains(unit.Source, sources.Keys));
    }

    private static IEnumerable<(string Collection, JsonElement Json)> Records(JsonElement layer) =>
        from collection in layer.EnumerateObject()
        where collection.Value.ValueKind == JsonValueKind.Array
        from record in collection.Value.EnumerateArray()
        select (collection.Name, record);

    private static IEnumerable<string> Anchors(JsonElement record) =>
        record.TryGetProperty("at", out JsonElement at) ? at.EnumerateArray().Select(sentence => sentence.GetString()!) : []; // a string is never null
}
