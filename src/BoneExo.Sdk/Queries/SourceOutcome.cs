using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>What the vesicles of one kind of cells did to one outcome.</summary>
/// <param name="Source">The cells.</param>
/// <param name="Outcome">The process or phenotype.</param>
/// <param name="Increased">The number of findings that it rose.</param>
/// <param name="Decreased">The number of findings that it fell.</param>
/// <param name="Unchanged">The number of findings that it stayed.</param>
/// <param name="Undirected">The number of findings whose direction is not stated or goes both ways.</param>
/// <param name="Studies">The studies.</param>
public sealed record SourceOutcome(Entity Source, Entity Outcome, int Increased, int Decreased, int Unchanged, int Undirected, ValueArray<StudyId> Studies)
{
    /// <summary>The counts, as <c>+2 -1 =1 ?1</c>; those that are zero are left out.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { ('+', Increased), ('-', Decreased), ('=', Unchanged), ('?', Undirected) }
            .Where(count => count.Item2 > 0)
            .Select(count => FormattableString.Invariant($"{count.Item1}{count.Item2}")));
}
