namespace BoneExo.Queries.Catalog;

/// <summary>Queries about vesicles, as tables.</summary>
internal static class VesicleTables
{
    public static IEnumerable<Query> All =>
    [
        new(9, "preconditioned", "What do preconditioned vesicles do that native ones do not, and were the two compared?", "VesicleQueries.PreconditionedOrNative", [], Preconditioned),
        new(17, "marker-panel", "Which markers of vesicles are named, by category of the guideline?", "VesicleQueries.MarkerPanel", [], Markers),
        new(21, "biogenesis", "How do vesicles arise, which machinery acts where, and which exits are there?", "VesicleQueries.Biogenesis", [], Biogenesis),
    ];

    private static QueryTable Preconditioned(QueryInput input) => new TableOf<PreconditioningComparison>(VesicleQueries.PreconditionedOrNative(input.Index))
        .Text("vesicles", comparison => comparison.Preparation.Id)
        .Text("source", comparison => comparison.Source)
        .List("preconditioning", comparison => comparison.Preconditionings)
        .Number("findings", comparison => comparison.Findings.Count)
        .List("native", comparison => comparison.Natives.Select(native => native.Key))
        .List("measured for both", comparison => comparison.SharedEndpoints)
        .List("compared in", comparison => comparison.Comparisons.Select(finding => finding.Id))
        .Build();

    private static QueryTable Markers(QueryInput input) => new TableOf<MarkerEntry>(VesicleQueries.MarkerPanel(input.Index))
        .Number("category", entry => entry.Category)
        .Text("marker", entry => entry.Molecule)
        .Truth("called specific", entry => entry.Marker is null ? null : entry.Marker.ClaimedSpecific ?? false)
        .Text("use", entry => entry.Marker?.UseInReview)
        .List("sentences", entry => entry.Marker?.At ?? [])
        .Build();

    private static QueryTable Biogenesis(QueryInput input) => new TableOf<BiogenesisStop>(VesicleQueries.Biogenesis(input.Index))
        .Number("depth", stop => stop.Depth)
        .Text("step", stop => stop.Step.Id)
        .Text("from", stop => stop.Step.From.Value)
        .Text("to", stop => stop.Step.To.Value)
        .List("machinery", stop => stop.Machinery)
        .Text("certainty", stop => Word.Of(stop.Step.Certainty))
        .List("next", stop => stop.Step.Next)
        .List("exits", stop => stop.Exits.Select(Word.Of))
        .Build();
}
