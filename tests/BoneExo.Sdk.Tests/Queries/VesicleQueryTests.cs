using BoneExo.Queries;

namespace BoneExo.Sdk.Tests.Queries;

public class VesicleQueryTests
{
    [Fact]
    public void Walk_puts_a_step_after_all_that_lead_to_it_and_knows_its_exits()
    {
        ReviewDatasetIndex index = new(Made.Of("""
            "biogenesisSteps": [
              { "id": "bio-release", "exit": "release" },
              { "id": "bio-start", "next": ["bio-middle", "bio-loss"] },
              { "id": "bio-middle", "next": ["bio-late"] },
              { "id": "bio-loss", "exit": "degradation" },
              { "id": "bio-late", "next": ["bio-release"] },
              { "id": "bio-side", "next": ["bio-late"] }
            ]
            """));

        BiogenesisStop[] stops = [.. VesicleQueries.Biogenesis(index)];

        Assert.Equal(["bio-start", "bio-middle", "bio-loss", "bio-side", "bio-late", "bio-release"], stops.Select(stop => stop.Step.Id.Value));
        Assert.Equal([0, 1, 1, 0, 1, 2], stops.Select(stop => stop.Depth));
        Assert.Equal([StepExit.Release, StepExit.Degradation], stops[0].Exits);
        Assert.Equal([StepExit.Release], stops[1].Exits);
    }

    [Fact]
    public void Walk_ends_in_a_circle_that_has_a_beginning()
    {
        ReviewDatasetIndex index = new(Made.Of("""
            "biogenesisSteps": [{ "id": "bio-a", "next": ["bio-b"] }, { "id": "bio-b", "next": ["bio-c"] }, { "id": "bio-c", "next": ["bio-b"] }]
            """));

        Assert.Equal(["bio-a", "bio-b", "bio-c"], VesicleQueries.Biogenesis(index).Select(stop => stop.Step.Id.Value));
    }

    [Fact]
    public void Panel_names_the_categories_without_a_marker()
    {
        ReviewDatasetIndex index = new(Made.Of("""
            "molecules": [{ "kind": "gene", "id": "mol-a", "symbol": "CD9" }],
            "markers": [{ "id": "mark-a", "molecule": "mol-a", "misevCategory": 1 }]
            """));

        Assert.Equal([(1, "CD9"), (2, null), (3, null), (4, null), (5, null)], VesicleQueries.MarkerPanel(index).Select(entry => (entry.Category, entry.Molecule?.Label)));
    }

    [Fact]
    public void Families_of_genes_are_flagged_and_have_no_gene_of_their_own()
    {
        ReviewDatasetIndex index = new(Made.Of("""
            "molecules": [
              { "kind": "gene", "id": "mol-a", "symbol": "ABC1", "hgnc": "HGNC:1", "orthologs": [{ "taxon": "NCBITaxon:10116", "id": "RGD:1" }] },
              { "kind": "geneFamily", "id": "mol-b", "label": "ABC", "members": ["mol-a", "mol-d"] },
              { "kind": "gene", "id": "mol-d", "symbol": "ABC4" },
              { "kind": "chemical", "id": "mol-c", "label": "salt" }
            ]
            """));

        GeneEntry[] genes = [.. GeneQueries.ForEnrichment(index)];

        Assert.Equal([("ABC1", "HGNC:1", "RGD:1", null, false), ("ABC", null, null, null, true), ("ABC4", null, null, null, false)], genes.Select(gene => (gene.Molecule.Label, gene.Hgnc?.Value, gene.Rat?.Value, gene.Mouse?.Value, gene.IsFamily)));
        Assert.Equal(["ABC1", "ABC4"], genes[1].Members.Select(member => member.Label));
    }
}
