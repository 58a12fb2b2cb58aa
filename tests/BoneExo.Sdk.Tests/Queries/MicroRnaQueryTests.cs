using BoneExo.Queries;

namespace BoneExo.Sdk.Tests.Queries;

public class MicroRnaQueryTests
{
    private const string Molecules = """
        "species": [
          { "id": "sp-rat" },
          { "id": "sp-human", "printed": "human", "scientificName": "Homo sapiens", "taxon": { "curie": "NCBITaxon:9606", "label": "Homo sapiens", "match": "exact" } }
        ],
        "cellPopulations": [{ "id": "cell-a", "species": "sp-human" }, { "id": "cell-b", "species": "sp-rat" }],
        "molecules": [
          { "kind": "microRna", "id": "mol-a", "name": "miR-1", "arm": "notStated", "mature": [{ "taxon": "NCBITaxon:9606", "mirbaseId": "mirbase.mature:MIMAT0000001" }] },
          { "kind": "microRna", "id": "mol-b", "name": "miR-2", "arm": "notStated" },
          { "kind": "gene", "id": "mol-c", "symbol": "ABC1" }
        ]
        """;

    [Fact]
    public void Cargo_that_acts_is_an_effector_and_all_else_an_intermediate()
    {
        ReviewDatasetIndex index = new(Made.Of($$"""
            {{Molecules}},
            "vesiclePreparations": [{ "id": "ves-a", "cargo": [{ "molecule": "mol-a", "status": "present", "role": "effector" }, { "molecule": "mol-b", "status": "present", "role": "marker" }] }],
            "studies": [{ "id": "st-a" }],
            "studyArms": [{ "id": "arm-a", "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "notStated" } }]
            """));

        Assert.Equal(
            [("miR-1", MicroRnaRole.Effector), ("miR-2", MicroRnaRole.Intermediate)],
            MicroRnaQueries.Uses(index).Select(use => (use.MicroRna.Name, use.Role)));
        Assert.All(MicroRnaQueries.Uses(index), use => Assert.Equal((null, null), (use.Target, use.Direction)));
    }

    [Fact]
    public void Each_edge_from_a_microRNA_is_one_target_with_the_effect_of_its_axis()
    {
        ReviewDatasetIndex index = new(Made.Of($$"""
            {{Molecules}},
            "processes": [{ "id": "proc-a", "label": "healing" }],
            "studies": [{ "id": "st-a" }],
            "molecularAxes": [{
              "id": "ax-a", "nodes": [{ "kind": "molecule", "ref": "mol-a" }, { "kind": "molecule", "ref": "mol-c" }, { "kind": "process", "ref": "proc-a" }],
              "edges": [
                { "from": 0, "to": 1, "polarity": "negative", "directness": "direct", "provenance": { "origin": "curator" } },
                { "from": 0, "to": 2, "polarity": "notStated", "directness": "notStated", "provenance": { "origin": "abstract" } },
                { "from": 1, "to": 2, "polarity": "negative", "directness": "notStated", "provenance": { "origin": "curator" } }
              ],
              "claimedEffect": { "target": 2, "direction": "increased" }
            }]
            """));

        Assert.Equal(
            [("ABC1", EdgePolarity.Negative, "healing", Direction.Increased, Origin.Curator), ("healing", EdgePolarity.NotStated, "healing", Direction.Increased, Origin.Abstract)],
            MicroRnaQueries.Uses(index).Select(use => (use.Target!.Label, use.Polarity!.Value, use.Effect!.Label, use.Direction!.Value, use.Origin)));   // both have an edge
    }

    [Fact]
    public void Species_without_a_listed_sequence_is_told_apart_from_a_name_that_has_none_anywhere()
    {
        ReviewDatasetIndex index = new(Made.Of($$"""
            {{Molecules}},
            "vesiclePreparations": [{ "id": "ves-a", "cargo": [{ "molecule": "mol-a", "status": "present", "role": "effector" }] }],
            "conditions": [{ "kind": "disease", "id": "cond-a" }],
            "studies": [{ "id": "st-a", "models": [{ "kind": "inVivo", "species": "sp-rat", "condition": "cond-a", "induction": { "kind": "surgical" } }, { "kind": "inVitro", "cells": ["cell-b"] }] }],
            "studyArms": [
              { "id": "arm-a", "model": 0, "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "notStated" } },
              { "id": "arm-b", "model": 1, "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "notStated" } }
            ]
            """));

        MicroRnaPresence[] found = [.. MicroRnaQueries.Presence(index)];

        Assert.Equal(
            [("miR-1", "rat", MicroRnaVerdict.NotListed), ("miR-1", "human", MicroRnaVerdict.Listed), ("miR-2", "rat", MicroRnaVerdict.Undecided), ("miR-2", "human", MicroRnaVerdict.Undecided)],
            found.Select(presence => (presence.MicroRna.Name, presence.Species.Printed, presence.Verdict)));
        Assert.Equal(("", "st-a", "st-a", ""), (Spell(found[0].TakenFrom), Spell(found[0].GivenTo), Spell(found[1].TakenFrom), Spell(found[1].GivenTo)));
    }

    private static string Spell(ValueArray<StudyId> studies) => string.Join(' ', studies);
}
