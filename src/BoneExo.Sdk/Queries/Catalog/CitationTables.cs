using BoneExo.Domain;

namespace BoneExo.Queries.Catalog;

/// <summary>Queries about citations, as tables.</summary>
internal static class CitationTables
{
    public static IEnumerable<Query> All =>
    [
        new(2, "citation-audit", "Is every citation right, and every reference cited?", "CitationQueries.Audit", [], Audit),
        new(10, "trace", "From which sentence, citation and work does a fact about a gene or RNA come?", "CitationQueries.Trace", [new("MOLECULE", IsRequired: true)], Trace),
    ];

    private static QueryTable Audit(QueryInput input) => new TableOf<CitationCheck>(CitationQueries.Audit(input.Index))
        .Text("sentence", check => check.Use?.Sentence)
        .Number("number", check => check.Number)
        .Text("reference", check => check.Reference is { } reference ? Short(reference) : null)
        .Text("status", check => check.Use is null ? "uncited" : Word.Of(check.Reading?.Status) ?? "notJudged")
        .Number("meant", check => check.Meant?.Number.Value)
        .List("studies", check => check.Studies)
        .List("issues", check => check.Issues)
        .Build();

    private static QueryTable Trace(QueryInput input) =>
        new TableOf<FactTrace>(CitationQueries.Trace(input.Index, input.Resolve<MoleculeId>(input.Texts[0], input.Index.Molecules)))
            .Text("molecule", trace => trace.Molecule)
            .Text("sentence", trace => trace.Sentence)
            .Text("citation", trace => trace.Use?.Id)
            .Truth("of study", trace => trace.Use is null ? null : trace.IsOfStudy)
            .Number("printed", trace => trace.Use?.PrintedNumber)
            .Text("status", trace => Word.Of(trace.Reading?.Status))
            .Number("meant", trace => trace.Source?.Printed.Number.Value)
            .Text("first author", trace => trace.Source?.FirstAuthor)
            .Text("year", trace => trace.Source?.Year)
            .Text("title", trace => trace.Source?.Title)
            .Text("DOI", trace => trace.Source?.Doi)
            .Build();

    private static string Short(Reference reference) => $"{reference.Authors[0].Family} {reference.Year}";
}
