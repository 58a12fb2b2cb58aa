using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BoneExo.Exports;

namespace BoneExo.Tests.Exports;

[UsesVerify]
public class ExportTests
{
    public static TheoryData<string> Formats => [.. Exporters.All.Select(exporter => exporter.Name)];

    private static readonly ReviewDataset Study = StudySelection.Of(Corpus.Merged, StudyId.Parse("st-jin-oa-mir-26a"));

    [Theory]
    [MemberData(nameof(Formats))]
    public Task One_study(string format)
    {
        Export export = Named(format).Write(Study);
        StringBuilder text = new(export.Text);
        text.Append("\nlosses\n");
        foreach (var losses in export.Losses.GroupBy(loss => (loss.Kind, loss.Collection, loss.Member, loss.Reason)))
            text.Append(CultureInfo.InvariantCulture, $"{losses.Key.Kind} {losses.Key.Collection}/{losses.Key.Member} {losses.Count()}: {losses.Key.Reason}\n");
        return Snapshot.Verify(text.ToString(), "txt", format);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_dataset_gives_the_same_text_with_bare_line_feeds(string format)
    {
        string text = Named(format).Write(Corpus.Merged).Text;

        Assert.Equal(text, Named(format).Write(Corpus.Merged).Text);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_record_is_exported_or_a_loss(string format)
    {
        Export export = Named(format).Write(Corpus.Merged);
        HashSet<string> lost = [.. export.Losses.Where(loss => loss.Kind == ExportLossKind.Record).Select(loss => loss.Key)];

        // The ids of records that are exported, and not only lost, stand in the text or are told by a loss of theirs.
        Assert.All(Corpus.Merged.Findings, finding => Assert.True(lost.Contains(finding.Id.Value) || export.Losses.Any(loss => loss.Key == finding.Id.Value)));
        Assert.All(Corpus.Merged.Claims, claim => Assert.Contains(export.Losses, loss => loss.Collection == "claims" && loss.Kind == ExportLossKind.Record));
        Assert.Equal(export.Losses.Count, export.Losses.Distinct().Count());
    }

    [Fact]
    public void A_study_is_cut_out_with_what_it_refers_to_and_nothing_of_others()
    {
        Assert.Equal(["st-jin-oa-mir-26a"], Study.Studies.Select(study => study.Id.Value));
        Assert.Equal(Corpus.Merged.Findings.Where(finding => finding.Study.Value == "st-jin-oa-mir-26a"), Study.Findings);
        Assert.Equal([40], Study.References.Select(reference => reference.Number.Value));
        Assert.True(Study.Claims.IsAbsent);
        Assert.DoesNotContain(Dataset.Check(Study).Findings, reported => reported.Finding.RuleId is "V-K2");
        Assert.Throws<ArgumentException>(() => StudySelection.Of(Corpus.Merged, StudyId.Parse("st-none")));
    }

    [Fact]
    public void Bel_follows_its_grammar()
    {
        string[] lines = Named("bel").Write(Corpus.Merged).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Dictionary<string, HashSet<string>> names = lines
            .Select(line => Regex.Match(line, """^DEFINE NAMESPACE (\w+) AS LIST \{(.*)\}$""")).Where(match => match.Success)
            .ToDictionary(match => match.Groups[1].Value, match => Regex.Matches(match.Groups[2].Value, "\"(?:[^\"\\\\]|\\\\.)*\"").Select(name => name.Value).ToHashSet());
        string[] statements = [.. lines.Where(line => !Regex.IsMatch(line, "^(SET|UNSET|DEFINE) "))];
        const string Name = """(\w+):("(?:[^"\\]|\\.)*")""";
        const string Term = $"""(?:(?:a|p|r|m|bp|path)\({Name}\)|(?:act|sec)\(p\({Name}\)\))""";
        const string Relation = "increases|directlyIncreases|decreases|directlyDecreases|causesNoChange|regulates|association";

        Assert.Equal(Corpus.Merged.Findings.Count + Corpus.Merged.MolecularAxes.Sum(axis => axis.Edges.Count), statements.Length);
        Assert.All(statements, statement => Assert.Matches($"^{Term} (?:{Relation}) {Term}$", statement));
        Assert.All(statements.SelectMany(statement => Regex.Matches(statement, Name)), name => Assert.Contains(name.Groups[2].Value, names[name.Groups[1].Value]));
        Assert.All(statements.Where(statement => statement.Contains("directlyDecreases r(", StringComparison.Ordinal)), statement => Assert.StartsWith("m(", statement, StringComparison.Ordinal));
        Assert.Equal(statements.Length, lines.Count(line => Regex.IsMatch(line, """^SET Citation = \{"(PubMed|Journal|Online Resource)"(, "(?:[^"\\]|\\.)*"){4}\}$""")));
        Assert.Equal(statements.Length, lines.Count(line => Regex.IsMatch(line, """^SET Evidence = "[^"]+"$""")));
    }

    [Fact]
    public void Kgx_uses_predicates_that_biolink_has_and_never_treats()
    {
        string[][] nodes = Rows("kgx-nodes"), edges = Rows("kgx-edges");
        HashSet<string> slots = [.. Corpus.Terms.Terms.Where(term => term.Kind == TermKind.BiolinkSlot).Select(term => term.Curie.Value)];
        string[] ids = [.. nodes.Select(node => node[0])];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(edges.Length, edges.Select(edge => edge[0]).Distinct().Count());
        Assert.All(edges, edge => Assert.Equal((true, true, true), (ids.Contains(edge[2]), ids.Contains(edge[4]), slots.Contains(edge[3]))));
        Assert.All(edges, edge => Assert.NotEqual("biolink:treats", edge[3]));
        Assert.All(edges.Where(edge => edge[7].Length > 0), edge => Assert.Equal(("biolink:affects", "biolink:causes"), (edge[3], edge[5])));
        Assert.All(edges, edge => Assert.Equal(("infores:boneexo-corpus", "manual_agent"), (edge[11], edge[13])));
        Assert.All(edges, edge => Assert.Contains(edge[12], (string[])["observation", "knowledge_assertion"]));
        Assert.All(nodes, node => Assert.Matches("^[A-Za-z]+:[A-Za-z0-9-]+$", node[0]));
    }

    [Fact]
    public void The_page_names_every_format()
    {
        string[] rows = [.. File.ReadAllLines(Repo.Path("src", "BoneExo.Sdk", "Exports", "README.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal))];

        Assert.Equal(Exporters.All.Select(exporter => exporter.Name), rows.Select(row => row.Split('`')[1]));
    }

    private static IExporter Named(string format) => Exporters.Find(format)!; // a name of ours

    private static string[][] Rows(string format) =>
        [.. Named(format).Write(Corpus.Merged).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split('\t'))];
}
