using BoneExo.Domain;
using BoneExo.Terms;

namespace BoneExo.Scores;

/// <summary>
/// How well the title of a reference fits a study: which of the things that the study is about (source cells, cargo, preconditioning,
/// vehicle, species, conditions) the title names. Rare words count more than those that many titles have.
/// </summary>
/// <param name="Score">From 0 (names nothing of it) to 1 (names all of it); nothing where the study says too little.</param>
/// <param name="Shared">The words that both have, in the order of the alphabet.</param>
public sealed record CitationFit(double? Score, ValueArray<string> Shared)
{
    /// <summary>The fit of one reference.</summary>
    public static CitationFit Of(ReviewDatasetIndex index, Study study, Reference reference)
    {
        TitleWords titles = TitleWords.Of(index);
        return Of(StudyKeys.Of(index, study), reference, titles);
    }

    internal static CitationFit Of(IReadOnlyList<IReadOnlyList<HashSet<string>>> keys, Reference reference, TitleWords titles)
    {
        HashSet<string> title = SignificantWords.Of(reference.TitlePrinted);
        SortedSet<string> shared = new(StringComparer.Ordinal);
        double named = 0, all = 0;
        foreach (IReadOnlyList<HashSet<string>> names in keys)
        {
            // A thing has several names; the title need use one of them only.
            (double Share, double Weight, HashSet<string> Name) best = names
                .Select(name => (titles.Weight(name.Where(title.Contains)) / titles.Weight(name), titles.Weight(name), name))
                .MaxBy(name => name.Item1);
            named += best.Share * best.Weight;
            all += best.Weight;
            shared.UnionWith(best.Name.Where(title.Contains));
        }

        return new(all > 0 ? named / all : null, [.. shared]);
    }
}
