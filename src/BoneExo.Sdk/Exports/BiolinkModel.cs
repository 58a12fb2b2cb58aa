namespace BoneExo.Exports;

/// <summary>The Biolink model's names for our kinds and relations (4.4).</summary>
internal static class BiolinkModel
{
    /// <summary>The class of a thing.</summary>
    public static string CategoryOf(ExportEntity entity) => "biolink:" + (entity.Kind switch
    {
        "gene" => "Gene",
        "geneFamily" => "GeneFamily",
        "microRna" => "MicroRNA",
        "lncRna" => "NoncodingRNAProduct",
        "cell" => "Cell",
        "species" => "OrganismTaxon",
        "site" => "AnatomicalEntity",
        "pathway" => "Pathway",
        "process" => "BiologicalProcess",
        "disease" => "Disease",
        "defect" or "injury" or "phenotype" => "PhenotypicFeature",
        "vesicle" => "MaterialSample",
        _ => entity.Collection switch
        {
            "molecules" or "biomaterials" => "ChemicalEntity",
            "preconditionings" => "Procedure",
            _ => "NamedThing",
        },
    });

    /// <summary>
    /// The predicate of a statement. Preclinical work never <c>treats</c>: a preparation is studied to treat, and eases a condition or
    /// promotes it.
    /// </summary>
    public static string PredicateOf(GraphRelation relation, ExportEntity target) => "biolink:" + (relation switch
    {
        GraphRelation.DerivesFrom => "derives_from",
        GraphRelation.Carries => "has_part",
        GraphRelation.IsStudiedFor => "studied_to_treat",
        GraphRelation.Decreases when target.Collection == "conditions" => "ameliorates_condition",
        GraphRelation.Increases when target.Collection == "conditions" => "promotes_condition",
        _ => "affects",
    });

    /// <summary>Up or down, where the predicate does not say it.</summary>
    public static string? DirectionOf(GraphRelation relation, ExportEntity target) => target.Collection == "conditions" ? null : relation switch
    {
        GraphRelation.Increases => "increased",
        GraphRelation.Decreases => "decreased",
        _ => null,
    };

    /// <summary>The aspect that is meant; Biolink spells it in snake case.</summary>
    public static string? AspectOf(string? aspect) =>
        aspect is null ? null : string.Concat(aspect.Select(c => char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : c.ToString()));
}
