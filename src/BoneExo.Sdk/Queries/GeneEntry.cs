using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>A gene of a list for enrichment analysis.</summary>
/// <param name="Molecule">The gene, long non-coding RNA or family.</param>
/// <param name="Hgnc">The human gene in the register HGNC; nothing for a family, or where none is recorded.</param>
/// <param name="NcbiGene">The human gene in NCBI Gene; nothing for a family, or where none is recorded.</param>
/// <param name="Rat">The gene of the rat; nothing where none is recorded.</param>
/// <param name="Mouse">The gene of the mouse; nothing where none is recorded.</param>
/// <param name="IsFamily">Whether it stands for several genes. A family is flagged and never replaced by a guess.</param>
/// <param name="Members">The members of a family that the dataset names.</param>
/// <param name="Studies">The studies whose axes, cargo or findings have it, or a pathway that it belongs to.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record GeneEntry(
    Entity Molecule,
    Curie? Hgnc,
    Curie? NcbiGene,
    Curie? Rat,
    Curie? Mouse,
    bool IsFamily,
    ValueArray<Entity> Members,
    ValueArray<StudyId> Studies,
    Origin Origin);
