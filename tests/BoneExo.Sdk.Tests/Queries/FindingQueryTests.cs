using BoneExo.Queries;

namespace BoneExo.Sdk.Tests.Queries;

public class FindingQueryTests
{
    private static readonly ReviewDatasetIndex Index = new(Made.Of("""
        "cellPopulations": [{ "id": "cell-b", "label": "Other cells" }, { "id": "cell-a" }],
        "molecules": [{ "kind": "gene", "id": "mol-a", "symbol": "ABC1" }],
        "processes": [
          { "id": "proc-good", "label": "healing", "desirability": "beneficial" },
          { "id": "proc-bad", "label": "scarring", "desirability": "harmful" },
          { "id": "proc-open", "label": "resorption", "desirability": "contextDependent" }
        ],
        "preconditionings": [{ "kind": "hypoxia", "id": "pre-a" }, { "kind": "none", "id": "pre-b" }],
        "vesiclePreparations": [{ "id": "ves-a" }, { "id": "ves-b", "preconditioning": ["pre-a"] }, { "id": "ves-c", "preconditioning": ["pre-b"] }],
        "endpoints": [
          { "id": "end-good", "measures": { "kind": "process", "ref": "proc-good" } },
          { "id": "end-bad", "measures": { "kind": "process", "ref": "proc-bad" } },
          { "id": "end-open", "measures": { "kind": "process", "ref": "proc-open" } },
          { "id": "end-gene", "measures": { "kind": "molecule", "ref": "mol-a", "aspect": "expression" } },
          { "id": "end-seen", "label": "limp", "measures": { "kind": "phenotype", "feature": "limp" } }
        ],
        "studies": [{ "id": "st-a" }, { "id": "st-b" }],
        "studyArms": [{ "id": "arm-native", "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "notStated" } }],
        "findings": [
          { "id": "fi-1", "endpoint": "end-good", "direction": "increased", "hedge": "possible" },
          { "id": "fi-2", "endpoint": "end-good", "direction": "decreased" },
          { "id": "fi-3", "endpoint": "end-bad", "direction": "increased", "subject": { "kind": "molecule", "ref": "mol-a", "mode": "silencing" } },
          { "id": "fi-4", "endpoint": "end-open", "direction": "decreased" },
          { "id": "fi-5", "endpoint": "end-gene", "direction": "unchanged" },
          { "id": "fi-6", "endpoint": "end-seen", "direction": "increased", "subject": { "kind": "vesicle", "ref": "ves-b" } },
          { "id": "fi-7", "study": "st-b", "endpoint": "end-good", "direction": "increased", "setting": "inVivo", "versus": "arm-native", "subject": { "kind": "vesicle", "ref": "ves-b" } }
        ]
        """));

    [Fact]
    public void Harm_follows_from_the_desirability_of_a_process_and_no_effect_from_the_direction() =>
        Assert.Equal(
            [("fi-2", AdverseKind.Harmful, true, null), ("fi-3", AdverseKind.Harmful, false, ModificationMode.Silencing), ("fi-5", AdverseKind.NoEffect, true, (ModificationMode?)null)],
            FindingQueries.HarmfulOrNull(Index).Select(adverse => (adverse.Finding.Id.Value, adverse.Kind, adverse.IsOfTreatment, adverse.Mode)));

    [Fact]
    public void Studies_that_raised_a_process_come_process_by_process() =>
        Assert.Equal(
            [("healing", "st-a", true), ("healing", "st-b", false), ("scarring", "st-a", false)],
            FindingQueries.Raising(Index, ProcessId.Parse("proc-good"), ProcessId.Parse("proc-bad")).Select(rise => (rise.Process.Label, rise.Study.Id.Value, rise.IsHedged)));

    [Fact]
    public void Matrix_counts_findings_by_source_and_outcome()
    {
        SourceOutcomeMatrix matrix = FindingQueries.SourceByOutcome(Index);

        Assert.Equal(["Cells"], matrix.Sources.Select(source => source.Label));
        Assert.Equal(["healing", "resorption", "limp"], matrix.Outcomes.Select(outcome => outcome.Label));
        Assert.Equal(["+2 -1", "-1", "+1"], matrix.Cells.Select(cell => cell.ToString()));
        Assert.Equal(["st-a", "st-b"], matrix[matrix.Sources[0], matrix.Outcomes[0]]!.Studies.Select(study => study.Value));   // healing has findings
    }

    [Fact]
    public void Preconditioned_vesicles_stand_beside_the_native_ones_of_their_cells()
    {
        PreconditioningComparison only = Assert.Single(VesicleQueries.PreconditionedOrNative(Index));

        Assert.Equal("ves-b", only.Preparation.Id.Value);
        Assert.Equal(["ves-a", "ves-c"], only.Natives.Select(native => native.Key));
        Assert.Equal(["end-good"], only.SharedEndpoints.Select(endpoint => endpoint.Key));
        Assert.Equal(["fi-7"], only.Comparisons.Select(finding => finding.Id.Value));
    }
}
