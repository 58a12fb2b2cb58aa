namespace BoneExo.Sdk.Tests.Rules;

public class StatedRuleTests
{
    [Theory]
    [InlineData("", "/studies/0")]
    [InlineData("\"models\": [{ \"kind\": \"inVitro\" }]", "/studies/0/models/0")]
    [InlineData("\"models\": [{ \"kind\": \"inVitro\", \"cells\": [\"cell-a\"] }]", "")]
    [InlineData("\"models\": [{ \"kind\": \"inVivo\", \"condition\": \"cond-a\", \"induction\": { \"kind\": \"surgical\" } }]", "/studies/0/models/0")]
    [InlineData("\"models\": [{ \"kind\": \"inVivo\", \"species\": \"sp-rat\", \"condition\": \"cond-a\", \"induction\": { \"kind\": \"surgical\" } }]", "")]
    [InlineData("\"stage\": \"computational\"", "")]
    [InlineData("\"notDescribed\": true", "")]
    [InlineData("\"provenance\": { \"origin\": \"referenceTitle\" }", "")]
    public void An_experiment_names_what_it_was_done_on(string member, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-S4", $$""" "studies": [{ "id": "st-a"{{(member.Length > 0 ? ", " : "")}}{{member}} }] """));

    [Theory]
    [InlineData("treatment", "", "/studies/0")]
    [InlineData("comparator", "", "")]
    [InlineData("treatment", ", \"versus\": \"arm-b\"", "")]
    public void A_treatment_is_compared(string role, string versus, string pointers) => Assert.Equal(pointers, Hits.In("V-S5", $$"""
        "studies": [{ "id": "st-a" }], "findings": [{ "id": "fi-a"{{versus}} }],
        "studyArms": [
          { "id": "arm-a", "intervention": { "kind": "vehicleOnly", "vehicle": "mat-a" } }, { "id": "arm-b", "role": "{{role}}", "intervention": { "kind": "vehicleOnly", "vehicle": "mat-b" } }
        ]
        """));

    [Theory]
    [InlineData("\"species\": \"sp-rat\", \"tissueOfOrigin\": \"site-a\"", "")]
    [InlineData("\"tissueOfOrigin\": \"site-a\"", "/cellPopulations/0")]
    [InlineData("\"species\": \"sp-rat\"", "/cellPopulations/0")]
    [InlineData("\"species\": \"sp-rat\", \"lineage\": \"pscDerived\"", "")]
    public void The_source_of_vesicles_is_known(string member, string pointers) => Assert.Equal(pointers, Hits.In("V-E6", $$"""
        "cellPopulations": [{ "id": "cell-a", {{member}} }, { "id": "cell-unused" }], "vesiclePreparations": [{ "id": "ves-a" }], "studies": [{ "id": "st-a" }],
        "studyArms": [{ "id": "arm-a", "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "post" } }]
        """));

    [Theory]
    [InlineData("\"kind\": \"hypoxia\"", "/preconditionings/0")]
    [InlineData("\"kind\": \"hypoxia\", \"oxygen\": { \"value\": 1, \"unit\": \"%\" }", "")]
    [InlineData("\"kind\": \"magnetic\", \"nanoparticle\": true", "/preconditionings/0")]
    [InlineData("\"kind\": \"magnetic\", \"nanoparticle\": false, \"staticField\": { \"value\": 100, \"unit\": \"mT\" }", "")]
    [InlineData("\"kind\": \"none\"", "")]
    public void The_strength_of_a_preconditioning_is_stated(string member, string pointers) =>
        Assert.Equal(pointers, Hits.In("V-E7", $$""" "preconditionings": [{ "id": "pre-a", {{member}} }] """));

    [Theory]
    [InlineData("", "/biomaterials/0")]
    [InlineData(", \"components\": [\"mol-a\"]", "")]
    public void What_a_carrier_consists_of_is_stated(string member, string pointers) => Assert.Equal(pointers, Hits.In("V-E7", $$""" "biomaterials": [{ "id": "mat-a"{{member}} }] """));

    [Theory]
    [InlineData("definition", "exosome", "nm", "/claims/0/ranges")]
    [InlineData("definition", "smallEV", "nm", "")]
    [InlineData("definition", "exosome", "g/mL", "")]
    [InlineData("mechanism", "exosome", "nm", "")]
    public void A_size_defines_no_exosome(string kind, string subject, string unit, string pointers) => Assert.Equal(pointers, Hits.In("V-E8", $$"""
        "claims": [{ "kind": "{{kind}}", "id": "cl-a", "subject": { "kind": "vesicleClass", "class": "{{subject}}" }, "ranges": [{ "low": 30, "high": 150, "unit": "{{unit}}" }] }]
        """));

    [Theory]
    [InlineData("\"arm\": \"notStated\"", "/molecules/0/arm")]
    [InlineData("\"arm\": \"fiveP\"", "")]
    [InlineData("\"arm\": \"notStated\", \"mature\": [{ \"taxon\": \"NCBITaxon:9606\", \"mirbaseId\": \"mirbase.mature:MIMAT0000001\" }]", "")]
    [InlineData("\"arm\": \"notStated\", \"provenance\": { \"origin\": \"referenceTitle\" }", "")]
    public void A_microRNA_names_its_arm(string member, string pointers) => Assert.Equal(pointers, Hits.In("V-E9", $$""" "molecules": [{ "kind": "microRna", "id": "mol-a", "name": "miR-1", {{member}} }] """));

    [Theory]
    [InlineData("abundance", "", "/findings/0")]
    [InlineData("abundance", "\"dose\": { \"value\": 10, \"unit\": \"ug\" },", "")]
    [InlineData("activity", "", "")]
    public void What_depends_on_a_dose_comes_with_one(string aspect, string dose, string pointers) => Assert.Equal(pointers, Hits.In("V-F5", $$"""
        "findings": [{ "id": "fi-a", "aspect": "{{aspect}}" }],
        "studyArms": [{ "id": "arm-a", "intervention": { "kind": "vesicle", "preparation": "ves-a", {{dose}} "timing": "post" } }]
        """));

    [Theory]
    [InlineData("decreased", "advantage", "/findings/0/direction")]
    [InlineData("decreased", "drawback", "")]
    [InlineData("increased", "advantage", "")]
    public void A_harmful_result_is_among_the_drawbacks(string direction, string claim, string pointers) => Assert.Equal(pointers, Hits.In("V-F6", $$"""
        "processes": [{ "id": "proc-a", "desirability": "beneficial" }], "endpoints": [{ "id": "end-a", "measures": { "kind": "process", "ref": "proc-a" } }],
        "cellPopulations": [{ "id": "cell-a" }], "vesiclePreparations": [{ "id": "ves-a" }], "studies": [{ "id": "st-a" }],
        "studyArms": [{ "id": "arm-a", "intervention": { "kind": "vesicle", "preparation": "ves-a", "timing": "post" } }],
        "findings": [{ "id": "fi-a", "direction": "{{direction}}" }], "claims": [{ "kind": "{{claim}}", "id": "cl-a", "subject": { "kind": "vesicle", "ref": "ves-a" } }]
        """));

    [Theory]
    [InlineData("\"kind\": \"process\", \"ref\": \"proc-a\"", "notStated", "/molecularAxes/0/edges/0")]
    [InlineData("\"kind\": \"process\", \"ref\": \"proc-a\"", "indirect", "")]
    [InlineData("\"kind\": \"molecule\", \"ref\": \"mol-b\"", "notStated", "")]
    public void A_microRNA_acts_by_way_of_a_molecule(string node, string directness, string pointers) => Assert.Equal(pointers, Hits.In("V-A6", $$"""
        "molecules": [{ "kind": "microRna", "id": "mol-a", "name": "miR-1", "arm": "fiveP" }, { "kind": "gene", "id": "mol-b", "symbol": "SOX9" }], "processes": [{ "id": "proc-a" }],
        "molecularAxes": [{
          "id": "ax-a", "nodes": [{ "kind": "molecule", "ref": "mol-a" }, { {{node}} }],
          "edges": [{ "from": 0, "to": 1, "polarity": "negative", "directness": "{{directness}}", "provenance": { "origin": "curator" } }]
        }]
        """));

    [Theory]
    [InlineData("negative", "increased", "", "/molecularAxes/0/edges")]
    [InlineData("negative", "decreased", "", "")]
    [InlineData("negative", "increased", "silencing", "")]
    [InlineData("positive", "decreased", "overexpression", "/molecularAxes/0/edges")]
    [InlineData("notStated", "decreased", "", "")]
    [InlineData("positive", "unchanged", "", "")]
    public void An_axis_agrees_with_the_findings(string polarity, string direction, string mode, string pointers) => Assert.Equal(pointers, Hits.In("V-A7", $$"""
        "molecules": [{ "kind": "gene", "id": "mol-a", "symbol": "SOX9" }], "processes": [{ "id": "proc-a" }],
        "endpoints": [{ "id": "end-a", "measures": { "kind": "process", "ref": "proc-a" } }],
        "findings": [{ "id": "fi-a", "direction": "{{direction}}", "subject": { "kind": "molecule", "ref": "mol-a"{{(mode.Length > 0 ? $", \"mode\": \"{mode}\"" : "")}} } }],
        "molecularAxes": [{
          "id": "ax-a", "nodes": [{ "kind": "molecule", "ref": "mol-a" }, { "kind": "process", "ref": "proc-a" }],
          "edges": [{ "from": 0, "to": 1, "polarity": "{{polarity}}", "directness": "indirect", "provenance": { "origin": "curator" } }]
        }]
        """));
}
