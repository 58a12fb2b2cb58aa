using System.Text.RegularExpressions;
using BoneExo.Queries.Catalog;

namespace BoneExo.Sdk.Tests.Queries;

public partial class QueryCatalogTests
{
    [Fact]
    public void Names_and_numbers_are_unique_and_numbers_count_on()
    {
        Assert.Equal(Enumerable.Range(1, 25), QueryCatalog.All.Select(query => query.Number));
        Assert.Equal(QueryCatalog.All.Count, QueryCatalog.All.Select(query => query.Name).Distinct().Count());
        Assert.All(QueryCatalog.All, query => Assert.Same(query, QueryCatalog.Find(query.Name)));
    }

    [Fact]
    public void Page_of_queries_has_each_with_its_question_and_method()
    {
        string page = File.ReadAllText(BoneExo.Tests.Repo.Path("src", "BoneExo.Sdk", "Queries", "README.md"));

        Assert.Equal(
            QueryCatalog.All.Select(query => ($"{query.Number}", string.Join(' ', [query.Name, .. query.Parameters.Select(parameter => parameter.ToString())]), query.Question, query.Method)),
            PageRow().Matches(page).Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, row.Groups[4].Value)));
    }

    [Fact]
    public void Methods_that_are_named_exist()
    {
        Type[] types = typeof(QueryCatalog).Assembly.GetExportedTypes().Concat(typeof(DatasetDiff).Assembly.GetExportedTypes()).ToArray();

        Assert.All(QueryCatalog.All, query => Assert.Contains(types, type =>
            type.Name == query.Method.Split('.')[0] && type.GetMethods().Any(method => method.Name == query.Method.Split('.')[1])));
    }

    [Fact]
    public void Every_query_answers_on_an_empty_dataset()
    {
        // A trace needs a molecule, the panel has a row for each category, and exports one for each format.
        IEnumerable<Query> queries = QueryCatalog.All.Where(query => query.Name is not ("trace" or "marker-panel" or "exports"));

        Assert.All(queries, query => Assert.Empty(query.Ask(Sample.Dataset, query.Name == "resolve" ? ["a"] : [], Sample.Dataset).Rows));
    }

    [Fact]
    public void Rows_have_a_cell_for_each_column_and_one_text_outside_of_lists()
    {
        foreach (Query query in QueryCatalog.All)
        {
            string[] told = query.Name switch { "trace" => ["MALAT1"], "resolve" => ["exosomes"], _ => [] };
            QueryTable table = query.Ask(Corpus.Merged, told, Corpus.Review);

            Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count));
            Assert.All(table.Rows, row => Assert.All(row.Cells.Zip(table.Columns), cell => Assert.True(cell.Second.Kind == ColumnKind.List || cell.First.Count <= 1)));
            Assert.Equal(table, query.Ask(Corpus.Merged, told, Corpus.Review));
            Assert.Equal(table.Columns.Count, table.Columns.Select(column => column.Name).Distinct().Count());
        }
    }

    [Theory]
    [InlineData("trace", new string[0], "'trace' needs MOLECULE; name it")]
    [InlineData("citation-audit", new[] { "x" }, "'citation-audit' has no use for 'x'; leave it out")]
    [InlineData("trace", new[] { "MALAT2" }, "'MALAT2' is none of the molecules; ask 'resolve' what it stands for")]
    [InlineData("open-questions", new[] { "price" }, "'price' is no topic; name one of translation, production, isolation, quantification, mechanism, attribution, dose")]
    [InlineData("reporting-gaps", new[] { "st-x" }, "'st-x' is no key of studies; ask 'evidence' for the keys of all")]
    public void Question_that_cannot_be_answered_says_why(string name, string[] told, string message) =>
        Assert.Equal(message, Assert.Throws<QueryException>(() => QueryCatalog.Find(name)!.Ask(Corpus.Merged, told)).Message);   // in the catalogue

    [GeneratedRegex(@"^\| (\d+) \| `([^`]+)` \| ([^|]+) \| `([^`]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex PageRow();
}
