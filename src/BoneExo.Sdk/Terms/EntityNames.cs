using BoneExo.Domain;

namespace BoneExo.Terms;

/// <summary>The names by which records are known: their label, and the variants that are printed.</summary>
internal static class EntityNames
{
    public static IEnumerable<string> Of(Species species) => [species.Printed, species.ScientificName, species.Taxon.Label];

    public static IEnumerable<string> Of(CellPopulation cells) => [cells.Label, .. Printed(cells.Variants)];

    public static IEnumerable<string> Of(VesiclePreparation vesicles) => [vesicles.Label, .. Printed(vesicles.Variants)];

    public static IEnumerable<string> Of(Biomaterial material) => [material.Label, .. material.Abbreviation is { } abbreviation ? [abbreviation] : Array.Empty<string>(), .. Printed(material.Variants)];

    public static IEnumerable<string> Of(Molecule molecule) => molecule switch
    {
        Molecule.Gene gene => [gene.Symbol, .. Printed(gene.Variants)],
        Molecule.GeneFamily family => [family.Label, .. Printed(family.Variants)],
        Molecule.MicroRna microRna => [microRna.Name, .. Printed(microRna.Variants)],
        Molecule.LncRna lncRna => [lncRna.Symbol, .. Printed(lncRna.Variants)],
        Molecule.Chemical chemical => [chemical.Label, .. Printed(chemical.Variants)],
        Molecule.MoleculeClass @class => Printed(@class.Variants),
        _ => [],
    };

    public static IEnumerable<string> Of(Condition condition) => condition switch
    {
        Condition.Disease disease => [disease.Label, .. Printed(disease.Variants), .. disease.Terms.Select(term => term.Label)],
        Condition.Defect defect => [defect.Label, .. Printed(defect.Variants)],
        Condition.Injury injury => [injury.Label, .. Printed(injury.Variants)],
        _ => [],
    };

    public static IEnumerable<string> Of(Preconditioning preconditioning) => preconditioning switch
    {
        Preconditioning.Hypoxia hypoxia => [hypoxia.Label],
        Preconditioning.Magnetic magnetic => [magnetic.Label],
        Preconditioning.GeneticModification modification => [modification.Label],
        Preconditioning.DonorState donor => [donor.Label],
        Preconditioning.Mechanical mechanical => [mechanical.Label],
        _ => [],
    };

    private static IEnumerable<string> Printed(ValueArray<TextVariant> variants) => variants.Select(variant => variant.Printed.Value);
}
