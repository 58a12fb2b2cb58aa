using BoneExo.Domain;

namespace BoneExo.Queries.Catalog;

/// <summary>Queries about findings and axes, as tables.</summary>
internal static class FindingTables
{
    // The words of the question, as one would look them up.
    private static readonly string[] Wanted = ["angiogenesis", "bone formation", "osteogenesis", "bone regeneration"];

    public static IEnumerable<Query> All =>
    [
        new(3, "axis-check", "Do the signs along each causal chain come to what is claimed?", "AxisQueries.Check", [], Axes),
        new(5, "harmful-or-null", "Which results are harmful or null?", "FindingQueries.HarmfulOrNull", [], Adverse),
        new(6, "raised", "Which studies increased angiogenesis, which bone formation or regeneration?", "FindingQueries.Raising", [new("PROCESS", IsRepeatable: true)], Raised),
        new(8, "source-outcome", "What did the vesicles of which cells do to which outcome?", "FindingQueries.SourceByOutcome", [], Matrix),
    ];

    private static QueryTable Axes(QueryInput input) => new TableOf<AxisCheck>(AxisQueries.Check(input.Index))
        .Text("axis", check => check.Axis.Id)
        .Text("study", check => check.Axis.Study)
        .List("edges", check => check.Edges)
        .Text("computed", check => Word.Of(check.Computed))
        .Text("claimed", check => Word.Of(check.Claimed))
        .Text("verdict", check => Word.Of(check.Verdict))
        .List("unsigned", check => check.Unsigned)
        .Text("origin", check => Word.Of(check.Axis.Provenance.Origin))
        .Build();

    private static QueryTable Adverse(QueryInput input) => new TableOf<AdverseFinding>(FindingQueries.HarmfulOrNull(input.Index))
        .Text("finding", adverse => adverse.Finding.Id)
        .Text("subject", adverse => adverse.Subject)
        .Text("mode", adverse => Word.Of(adverse.Mode))
        .Text("endpoint", adverse => adverse.Endpoint)
        .Text("direction", adverse => Word.Of(adverse.Finding.Direction))
        .Text("setting", adverse => Word.Of(adverse.Finding.Setting))
        .Text("kind", adverse => Word.Of(adverse.Kind))
        .Truth("of treatment", adverse => adverse.IsOfTreatment)
        .Text("origin", adverse => Word.Of(adverse.Finding.Provenance.Origin))
        .List("sentences", adverse => adverse.Finding.At)
        .Build();

    private static QueryTable Raised(QueryInput input)
    {
        IEnumerable<ProcessId> processes = input.Texts.Count > 0
            ? input.Texts.Select(text => input.Resolve<ProcessId>(text, input.Index.Processes))
            : Wanted.SelectMany(word => LabelQueries.Resolve(input.Index, word, input.Index.Processes.Name).Candidates).Select(candidate => ProcessId.Parse(candidate.Entity.Key)).Distinct();
        return new TableOf<ProcessRise>(FindingQueries.Raising(input.Index, processes))
            .Text("process", rise => rise.Process)
            .Text("study", rise => rise.Study.Id)
            .List("raised by", rise => rise.Subjects)
            .List("settings", rise => rise.Settings.Select(Word.Of))
            .Truth("hedged", rise => rise.IsHedged)
            .List("findings", rise => rise.Findings.Select(finding => finding.Id))
            .List("origins", rise => rise.Findings.Select(finding => Word.Of(finding.Provenance.Origin)).Distinct())
            .Build();
    }

    private static QueryTable Matrix(QueryInput input)
    {
        SourceOutcomeMatrix matrix = FindingQueries.SourceByOutcome(input.Index);
        TableOf<Entity> table = new TableOf<Entity>(matrix.Sources).Text("source", source => source);
        foreach (Entity outcome in matrix.Outcomes)
            table.Text(outcome.Label, source => matrix[source, outcome]);
        return table.Build();
    }
}
