using System.Text.Json;
using System.Text.RegularExpressions;

namespace BoneExo.Tests;

/// <summary>The shipped data against the sources they were made from, where those are at hand.</summary>
public partial class SourceTests
{
    private const int LongestCopy = 60;

    /// <summary>Members that hold names, titles and headings, which are given as they are.</summary>
    private static readonly string[] Names = ["title", "units", "headingPrinted", "titlePrinted", "authorsPrinted", "corrected"];

    [SkippableFact]
    public void Sentences_are_those_of_the_text()
    {
        // Read before the comparison, which would take the skipping for a failure.
        Sentence[] sentences = [.. ReviewText.Sentences(Corpus.Review.Sections)];

        Assert.Equal(sentences, Corpus.Review.Sentences);
    }

    [SkippableFact]
    public void Every_printed_text_is_in_one_of_its_sentences()
    {
        string text = ReviewText.Flat();

        Assert.All(Layers.Strings.Where(text => text.Member is "printed" or "termAsPrinted" or "leadAuthorPrinted" or "cellLineName"), printed =>
            Assert.Contains(Blanks().Replace(printed.Text, " "), text, StringComparison.Ordinal));
    }

    [SkippableFact]
    public void No_prose_of_ours_is_copied_from_the_text()
    {
        string text = ReviewText.Flat();
        IEnumerable<(string Member, string Text)> prose = Layers.Strings.Where(own => !Names.Contains(own.Member))
            .Concat(Schemas().SelectMany(schema => Layers.Texts(schema, "")))
            .Append(("README.md", File.ReadAllText(Repo.Path("src", "BoneExo.Corpus", "data", "README.md")).Replace(Corpus.Review.Review!.Title, "", StringComparison.Ordinal))); // the layer has its article

        Assert.All(prose, own => Assert.DoesNotContain(Windows(own.Text), window => text.Contains(window, StringComparison.Ordinal)));
    }

    [SkippableFact]
    public void Every_identifier_was_read_in_a_source()
    {
        HashSet<string> known = [.. File.ReadLines(Repo.Shared("domain", "terms.tsv")).Select(line => line.Split('\t')).Where(row => row.Length > 3).Select(row => row[2])];
        string[] data = [.. Layers.Strings.Select(text => text.Text).Where(text => Curie().IsMatch(text))];
        string[] meanings = [.. Schemas().SelectMany(Meanings)];

        Assert.All(data.Concat(meanings), curie => Assert.Contains(curie, known));
        Assert.NotEmpty(data);
        Assert.NotEmpty(meanings);
    }

    [SkippableFact]
    public void Every_label_of_a_term_is_its_official_one()
    {
        HashSet<(string, string)> known = [.. File.ReadLines(Repo.Shared("domain", "terms.tsv")).Select(line => line.Split('\t')).Where(row => row.Length > 3).Select(row => (row[2], row[3]))];

        Assert.All(Layers.Objects.Where(term => term.TryGetProperty("curie", out _)), term =>
            Assert.Contains((term.GetProperty("curie").GetString()!, term.GetProperty("label").GetString()!), known)); // the schema requires both
    }

    [SkippableFact]
    public void The_catalogue_is_what_was_read_in_the_sources()
    {
        string[][] rows = [.. File.ReadLines(Repo.Shared("domain", "terms.tsv")).Select(line => line.Split('\t')).Where(row => row.Length > 4).Skip(1)];

        Assert.Equal(
            rows.Select(row => (row[2], row[1] == "UCUM unit" ? row[0] : row[3])).Order(),
            Corpus.Terms.Terms.Select(term => (term.Curie.Value, term.Label)).Concat(Corpus.Terms.Units.Select(unit => (unit.Code, unit.Label))).Order());
    }

    [SkippableFact]
    public void What_an_issue_prints_is_in_each_of_its_sentences()
    {
        Dictionary<string, string> sentences = ReviewText.Texts(Corpus.Review.Sections);

        Assert.All(Corpus.Curation.Issues.Where(issue => issue.Record?.Collection != "sections"), issue =>
            Assert.All(issue.At, at => Assert.Contains(issue.Printed.Value, sentences[at.Value], StringComparison.Ordinal)));
    }

    [SkippableFact]
    public void A_variant_of_a_name_is_in_each_of_its_sentences()
    {
        Dictionary<string, string> sentences = ReviewText.Texts(Corpus.Review.Sections);

        Assert.All(Layers.Objects.Where(variant => variant.TryGetProperty("printed", out _) && variant.TryGetProperty("at", out _) && !variant.TryGetProperty("id", out _)), variant =>
            Assert.All(variant.GetProperty("at").EnumerateArray(), at =>
                Assert.Contains(variant.GetProperty("printed").GetString()!, sentences[at.GetString()!], StringComparison.Ordinal))); // strings are never null
    }

    [SkippableFact]
    public void The_mail_address_of_the_author_is_left_out()
    {
        string address = Assert.Single(ReviewText.Lines().SelectMany(line => Mail().Matches(line)).Select(match => match.Value).Distinct());
        string[] folders = ["src", "schema", "generators", "tests"];

        Assert.All(
            folders.SelectMany(folder => Directory.EnumerateFiles(Repo.Path(folder), "*", SearchOption.AllDirectories)).Append(Repo.Path("README.md")),
            file => Assert.DoesNotContain(address.Split('@')[0], File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_mail_address_is_in_the_data() => Assert.All(Layers.Strings, text => Assert.DoesNotMatch(Mail(), text.Text));

    internal static IEnumerable<JsonElement> Schemas() =>
        Directory.EnumerateFiles(Repo.Path("schema"), "*.schema.json").Select(file => JsonElement.Parse(File.ReadAllBytes(file)));

    internal static IEnumerable<string> Meanings(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(member =>
            member.Name == "x-bex-meaning" ? Layers.Texts(member.Value, "").Select(meaning => meaning.Text) : Meanings(member.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Meanings),
        _ => [],
    };

    /// <summary>Every piece of a text that would be too long a copy.</summary>
    private static IEnumerable<string> Windows(string text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - LongestCopy + 1)).Select(start => text.Substring(start, LongestCopy));

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9.]*:[A-Za-z0-9_.-]+$")]
    private static partial Regex Curie();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)*\.[A-Za-z]{2,}")]
    private static partial Regex Mail();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
