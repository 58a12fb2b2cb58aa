using BoneExo.Scores;

namespace BoneExo.Sdk.Tests.Scores;

public class ScoreTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("\"groups\": 3, \"nPerGroup\": 8, \"randomised\": true, \"blinded\": false, \"primaryOutcome\": \"end-a\"", 4, 1)]
    [InlineData("\"species\": \"sp-rat\", \"strain\": \"Wistar\", \"sex\": \"female\", \"age\": { \"value\": 8, \"unit\": \"wk\" }", 1, 0)]
    [InlineData("\"species\": \"sp-rat\", \"strain\": \"Wistar\", \"sex\": \"notStated\", \"age\": { \"value\": 8, \"unit\": \"wk\" }", 0, 0)]
    public void An_animal_model_fulfils_what_it_states(string members, int fulfilled, int notFulfilled)
    {
        string comma = members.Length > 0 ? "," : "";
        ReviewDataset dataset = Made.Of($$""" "studies": [{ "id": "st-a", "models": [{ "kind": "inVivo", "condition": "cond-a", "induction": { "kind": "surgical" }{{comma}} {{members}} }] }] """);

        Assert.Equal(new ReportingScore(fulfilled, notFulfilled, 7), ArriveReporting.Of((ExperimentalModel.InVivo)dataset.Studies[0].Models[0]));
    }

    [Fact]
    public void A_procedure_needs_its_route()
    {
        ReviewDataset dataset = Made.Of(""" "studies": [{ "id": "st-a", "models": [{ "kind": "inVivo", "condition": "cond-a", "induction": { "kind": "chemical", "agent": "mol-a", "route": "injection" } }] }] """);

        Assert.Equal(1, ArriveReporting.Of((ExperimentalModel.InVivo)dataset.Studies[0].Models[0]).Fulfilled);
    }

    [Fact]
    public void A_study_has_the_mean_of_its_preparations()
    {
        ReviewDatasetIndex index = new(Made.Of($$"""
            "vesiclePreparations": [{{Preparation("ves-a", 9)}}, {{Preparation("ves-b", 3)}}, { "id": "ves-c" }, {{Preparation("ves-d", 1)}}],
            "studies": [{ "id": "st-a" }],
            "studyArms": [{{Arm("arm-a", "ves-a")}}, {{Arm("arm-b", "ves-b")}}, {{Arm("arm-c", "ves-c")}}, {{Arm("arm-d", "ves-a")}}]
            """));

        Assert.Equal((1 + 3.0 / 9) / 2, EvReporting.Of(index, index.Studies.Records[0]));
        Assert.Null(ReportingScore.Mean([EvReporting.Of(index.VesiclePreparations.Records[2])]));
    }

    [Theory]
    [InlineData("curator", "/citation /models/0/stimulusDose /arms /assays /conditions", 4)]
    [InlineData("review", "/citation /models/0/stimulusDose /models/0/at /arms /assays /conditions /at", 4)]
    public void Completeness_names_what_is_missing_and_no_excused_member(string origin, string missing, int stated)
    {
        Completeness completeness = Completeness.Of(Made.Of($$"""
            "studies": [{
              "id": "st-a", "conclusion": "It helped.", "models": [{ "kind": "inVitro", "cells": ["cell-a"] }],
              "absences": [{ "field": "/reference", "reason": "notApplicable" }], "provenance": { "origin": "{{origin}}" }
            }]
            """).Studies[0]);

        Assert.Equal(missing, string.Join(' ', completeness.Missing));
        Assert.Equal((stated, missing.Split(' ').Length + stated), (completeness.Stated, completeness.Wanted));
        Assert.Equal((double)completeness.Stated / completeness.Wanted, completeness.Score);
    }

    [Fact]
    public void What_asks_for_nothing_is_complete() => Assert.Equal(1, Completeness.Of(Sample.Key<SemanticVersion>("1.0.0")).Score);

    private static string Preparation(string id, int fulfilled) => $$"""
        { "id": "{{id}}", "characterization": { "checklist": [{{string.Join(", ", Enum.GetValues<ChecklistEntry>().Select((entry, place) => $$"""
            { "item": "{{char.ToLowerInvariant(entry.ToString()[0])}}{{entry.ToString()[1..]}}", "state": "{{(place < fulfilled ? "fulfilled" : "notFulfilled")}}" }
            """))}}] } }
        """;

    private static string Arm(string id, string preparation) => $$"""{ "id": "{{id}}", "intervention": { "kind": "vesicle", "preparation": "{{preparation}}", "timing": "post" } }""";
}
