using System.Text.Json.Nodes;

namespace BoneExo.Sdk.Tests;

/// <summary>Small made-up datasets in JSON, without what every record must have and no test is about.</summary>
internal static class Made
{
    private static readonly JsonObject Defaults = (JsonObject)JsonNode.Parse("""
        {
          "references": {
            "authorsPrinted": "Doe J, Roe R", "authors": [{ "printed": "Doe J", "family": "Doe" }], "etAl": false, "titlePrinted": "Title", "journal": "Journal",
            "year": 2000, "pages": { "printed": "1-2", "first": "1", "last": "2" }, "kind": "primary", "kindBasis": "title"
          },
          "species": { "printed": "rat", "scientificName": "Rattus norvegicus", "taxon": { "curie": "NCBITaxon:10116", "label": "Rattus norvegicus", "match": "exact" } },
          "anatomicalSites": { "label": "Site", "provenance": { "origin": "curator" } },
          "cellPopulations": { "label": "Cells", "lineage": "primary", "provenance": { "origin": "curator" } },
          "molecules": { "provenance": { "origin": "curator" } },
          "processes": { "label": "Process", "desirability": "neutral", "provenance": { "origin": "curator" } },
          "conditions": { "label": "Condition", "provenance": { "origin": "curator" } },
          "biogenesisSteps": { "label": "Step", "order": 1, "from": "plasmaMembrane", "to": "earlyEndosome", "certainty": "asserted", "provenance": { "origin": "curator" } },
          "markers": { "misevCategory": 1, "useInReview": "Marker", "provenance": { "origin": "curator" } },
          "preconditionings": { "label": "Preconditioning", "provenance": { "origin": "curator" } },
          "biomaterials": { "label": "Material", "form": "hydrogel", "provenance": { "origin": "curator" } },
          "isolationMethods": { "label": "Method", "family": "other", "provenance": { "origin": "curator" } },
          "vesiclePreparations": { "label": "Vesicles", "vesicleClass": "smallEV", "termAsPrinted": "vesicles", "source": "cell-a", "provenance": { "origin": "curator" } },
          "studies": { "label": "Study", "stage": "preclinical", "identity": "assumed", "provenance": { "origin": "curator" } },
          "studyArms": { "study": "st-a", "role": "treatment", "intervention": { "kind": "untreated" }, "provenance": { "origin": "curator" } },
          "assays": { "study": "st-a", "label": "Assay", "technique": "histology", "setting": "inVitro", "provenance": { "origin": "curator" } },
          "endpoints": { "label": "Endpoint", "measures": { "kind": "phenotype", "feature": "Feature" }, "provenance": { "origin": "curator" } },
          "findings": {
            "study": "st-a", "subject": { "kind": "vesicle", "ref": "ves-a" }, "endpoint": "end-a", "direction": "increased", "setting": "inVitro", "hedge": "none",
            "provenance": { "origin": "curator" }
          },
          "molecularAxes": { "study": "st-a", "label": "Axis", "provenance": { "origin": "curator" } },
          "claims": { "subject": { "kind": "other", "label": "Subject" }, "text": "Text", "hedge": "none", "provenance": { "origin": "curator" } },
          "evidenceLines": { "strength": "direct", "reportedBySecondarySource": true, "directionOfSupport": "supports", "provenance": { "origin": "curator" } }
        }
        """)!;   // no null

    /// <summary>A dataset of collections, each member of a record that is missing and must be there filled in.</summary>
    public static ReviewDataset Of(string collections)
    {
        JsonObject dataset = (JsonObject)JsonNode.Parse($$"""{ "schemaVersion": "0.1.0", "datasetVersion": "0.1.0", "layer": "review", {{collections}} }""")!;   // no null
        foreach ((string name, JsonNode? records) in dataset)
        {
            foreach (JsonObject record in records is JsonArray items && Defaults[name] is not null ? items.OfType<JsonObject>() : [])
            {
                foreach ((string member, JsonNode? value) in (JsonObject)Defaults[name]!)   // asked for one line above
                {
                    if (!record.ContainsKey(member))
                        record[member] = value?.DeepClone();
                }
            }
        }

        return SchemaJson.Parse<ReviewDataset>(dataset.ToJsonString());
    }
}
