using System.Text.RegularExpressions;
using BoneExo.Schema.Keywords;
using BoneExo.Tests;

namespace BoneExo.Schema.Tests;

/// <summary>The schemas of the repository, and what their page says about them.</summary>
public class OwnSchemasTests
{
    [Fact]
    public void Our_own_schemas_are_read_linked_and_checked_without_findings()
    {
        string folder = Repo.Path("schema");
        (string Path, string Text)[] files =
        [
            .. Directory.EnumerateFiles(folder, "*.schema.json", SearchOption.AllDirectories)
                .Select(f => (Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f))),
        ];

        Assert.NotEmpty(files);
        Assert.Empty(FrontEnd.Of(files).Diagnostics.Select(d => $"{d.Location}: {d.Message}"));
    }

    [Fact]
    public void The_meta_schema_describes_every_keyword_of_ours()
    {
        FrontEnd metaSchema = FrontEnd.Of(("codegen.schema.json", File.ReadAllText(Repo.Path("schema", "vocab", "codegen.schema.json"))));

        Assert.Equal(
            Ours,
            metaSchema.Graph.Nodes.Select(n => n.Location.Pointer).Where(p => p.LastIndexOf('/') == 11).Select(p => p[12..]));
    }

    [Fact]
    public void The_page_has_a_row_for_every_keyword_of_ours() =>
        Assert.Equal(Ours, Regex.Matches(Page(), @"^\| `(x-bex-\w+)` \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value));

    [Fact]
    public void The_page_lists_the_supported_keywords() =>
        Assert.Equal(
            KeywordTable.All.Where(k => k.IsSupported && k.Vocabulary != Vocabulary.BoneExo).Select(k => k.Name),
            Regex.Matches(Page(), @"^\| (?:Core|Applicator|Unevaluated|Validation|Meta-data|Format|Content|Kept from before) \|(.*)\|$", RegexOptions.Multiline)
                .SelectMany(row => Regex.Matches(row.Groups[1].Value, @"`([$\w]+)`"))
                .Select(m => m.Groups[1].Value)
                .Where(name => name != "false"));

    private static IEnumerable<string> Ours => KeywordTable.All.Where(k => k.Vocabulary == Vocabulary.BoneExo).Select(k => k.Name);

    private static string Page() => File.ReadAllText(Repo.Path("schema", "README.md"));
}
