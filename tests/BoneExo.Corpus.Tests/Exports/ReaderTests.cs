using System.Text.Json;
using BoneExo.Exports;

namespace BoneExo.Tests.Exports;

/// <summary>What programs of others read from the exports of the whole review.</summary>
public class ReaderTests
{
    private static readonly int Publications = Corpus.Review.References.Count + 1;

    [SkippableFact]
    public void Citeproc_renders_every_publication()
    {
        JsonElement seen = Read("csl-json");
        string[] entries = [.. Strings(seen.GetProperty("entries"))];

        Assert.Equal(0, seen.GetProperty("errors").GetInt32());
        Assert.Equal(Publications, entries.Length);
        Assert.Contains(entries, entry => entry.StartsWith("Sucur, A., Katavic, V.", StringComparison.Ordinal) && entry.Contains("|2014|", StringComparison.Ordinal) && entry.EndsWith("1893-1903", StringComparison.Ordinal));
        Assert.Contains(entries, entry => entry.StartsWith("Pol, E. van der, Böing, A. N.", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("", "", true)]
    [InlineData("\"article-journal\"", "\"journal paper\"", false)]
    [InlineData("\"DOI\": \"", "\"DOI\": 1, \"note\": \"", false)]
    [InlineData("\"author\":", "\"authors\":", false)]
    public void Citation_js_finds_every_variable_of_csl_json_of_its_type(string before, string after, bool isValid)
    {
        string text = before.Length == 0 ? Text("csl-json") : Text("csl-json").Replace(before, after, StringComparison.Ordinal);

        Assert.Equal(isValid, ExportReader.Read("csl-types", text).GetProperty("problem").ValueKind == JsonValueKind.Null);
    }

    [SkippableFact]
    public void Categories_and_predicates_of_kgx_are_those_of_the_biolink_model()
    {
        JsonElement model = ExportReader.BiolinkModel();
        string[] later = ["biolink:ameliorates_condition", "biolink:promotes_condition", "biolink:studied_to_treat"];   // came after that version

        Assert.Equal("2.1.0", model.GetProperty("version").GetString());
        Assert.Empty(Column("kgx-nodes", "category").Except(Strings(model.GetProperty("categories"))));
        Assert.Equal(later, Column("kgx-edges", "predicate").Except(Strings(model.GetProperty("predicates"))).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void Citation_js_reads_from_bibtex_what_csl_json_says()
    {
        JsonElement[] expected = [.. JsonElement.Parse(Text("csl-json")).EnumerateArray()];
        JsonElement[] seen = [.. Read("bibtex").GetProperty("items").EnumerateArray()];

        Assert.Equal(expected.Length, seen.Length);
        Assert.All(expected.Zip(seen), pair =>
        {
            foreach (string member in (string[])["id", "title", "volume", "issue", "page", "number", "DOI"])
                Assert.Equal((member, Plain(pair.First, member)), (member, Plain(pair.Second, member)));
            string?[] families = [.. Families(pair.First)];
            Assert.Equal(families, Families(pair.Second).Take(families.Length));
            Assert.Equal(pair.First.GetProperty("issued").GetProperty("date-parts")[0][0].GetInt32(), pair.Second.GetProperty("year").GetInt32());
        });
    }

    [SkippableFact]
    public void Graphology_reads_the_edges_of_sif_from_graphml()
    {
        JsonElement seen = Read("graphml");
        string[] edges = Text("sif").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(edges.Order(StringComparer.Ordinal), Strings(seen.GetProperty("relations")).Order(StringComparer.Ordinal));
        Assert.Equal(edges.SelectMany(edge => new[] { edge.Split('\t')[0], edge.Split('\t')[2] }).Distinct().Count(), seen.GetProperty("nodes").GetInt32());
        Assert.Equal(seen.GetProperty("nodes").GetInt32(), seen.GetProperty("labels").GetInt32());
        Assert.Equal(["number", "undefined"], Strings(seen.GetProperty("references")));
        Assert.Equal(Corpus.Merged.Findings.Count(finding => finding.Significant == true), seen.GetProperty("significant").GetInt32());
    }

    [SkippableFact]
    public void Jsonld_expands_the_linked_data_without_fetching_anything()
    {
        JsonElement seen = Read("json-ld");

        Assert.Equal(Publications, seen.GetProperty("articles").GetInt32());
        Assert.Equal(Text("sif").Count(c => c == '\n'), seen.GetProperty("statements").GetInt32());
        Assert.Equal(Corpus.Merged.Molecules.Count(molecule => molecule is Molecule.Gene), seen.GetProperty("genes").GetInt32());
        Assert.Equal(0, seen.GetProperty("relative").GetInt32());
        Assert.True(seen.GetProperty("obo").GetBoolean());
    }

    [SkippableFact]
    public void Arctrl_reads_every_study_and_assay_of_the_investigation()
    {
        JsonElement seen = Read("isa-json");
        JsonElement[] studies = [.. seen.GetProperty("studies").EnumerateArray()];

        Assert.Equal(Corpus.Merged.Studies.Select(study => study.Id.Value), studies.Select(study => study.GetProperty("id").GetString()));
        Assert.Equal(Corpus.Merged.Studies.Select(study => study.Label), studies.Select(study => study.GetProperty("title").GetString()));
        Assert.Equal(Corpus.Merged.Assays.Count, seen.GetProperty("assays").GetArrayLength());
        Assert.Contains("osteoarthritis http://purl.obolibrary.org/obo/MONDO_0005178", studies.SelectMany(study => Strings(study.GetProperty("descriptors"))));
        Assert.Contains(studies, study => study.GetProperty("processes").GetInt32() > 1);
    }

    private static string Text(string format) => Exporters.Find(format)!.Write(Corpus.Merged).Text; // a name of ours

    private static IEnumerable<string> Column(string format, string name)
    {
        string[][] rows = [.. Text(format).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];
        int column = Array.IndexOf(rows[0], name);
        return rows.Skip(1).SelectMany(row => row[column].Split('|')).Distinct();
    }

    private static JsonElement Read(string format) => ExportReader.Read(format, Text(format));

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(item => item.GetString()!); // an array of strings

    private static string? Plain(JsonElement item, string member) => item.TryGetProperty(member, out JsonElement value) ? value.GetString() : null;

    private static IEnumerable<string?> Families(JsonElement item) => item.GetProperty("author").EnumerateArray().Select(author =>
        (author.TryGetProperty("non-dropping-particle", out JsonElement particle) ? particle.GetString() + " " : "") + author.GetProperty("family").GetString());
}
