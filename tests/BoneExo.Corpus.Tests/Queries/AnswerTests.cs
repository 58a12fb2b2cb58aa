using BoneExo.Queries.Catalog;

namespace BoneExo.Tests.Queries;

/// <summary>What the shipped review answers to each query.</summary>
[UsesVerify]
public class AnswerTests
{
    // Those that cannot be asked without being told something have a case for each of several answers.
    private static readonly (string Query, string Told)[] Cases =
    [
        ("mirna-uses", ""),
        ("citation-audit", ""),
        ("axis-check", ""),
        ("conditions", ""),
        ("harmful-or-null", ""),
        ("raised", ""),
        ("by-vehicle", ""),
        ("source-outcome", ""),
        ("preconditioned", ""),
        ("trace", "MALAT1"),
        ("trace", "VEGF"),
        ("trace", "miR-21"),
        ("human-in-animals", ""),
        ("reporting-gaps", "st-he-oa-cartilage"),
        ("resolve", "BMSCs"),
        ("resolve", "exosomes"),
        ("resolve", "beta-TCP"),
        ("exports", ""),
        ("gene-list", ""),
        ("marker-panel", ""),
        ("uncited-claims", ""),
        ("pros-and-cons", ""),
        ("biogenesis", ""),
        ("evidence", ""),
        ("mirna-species", ""),
        ("open-questions", ""),
    ];

    public static TheoryData<string, string> Questions
    {
        get
        {
            TheoryData<string, string> questions = [];
            foreach ((string query, string told) in Cases)
                questions.Add(query, told);
            return questions;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public Task Answer(string query, string told) =>
        Snapshot.Verify(
            AnswerTable.Of(QueryCatalog.Find(query)!.Ask(Corpus.Merged, told.Length > 0 ? [told] : [])),   // in the catalogue
            "md",
            told.Length > 0 ? $"{query}_{told}" : query);

    [Fact]
    public void Every_query_has_its_answer_here()
    {
        // Three compare datasets or judge a file; DatasetAnswerTests has them.
        string[] elsewhere = ["own-study", "compare", "merge"];

        Assert.Equal(QueryCatalog.All.Select(query => query.Name).Except(elsewhere).Order(), Cases.Select(question => question.Query).Distinct().Order());
    }
}
