using BoneExo.Domain;
using BoneExo.Terms;

namespace BoneExo.Scores;

/// <summary>How much a word of the reference list tells: the fewer titles have it, the more.</summary>
internal sealed class TitleWords
{
    private readonly Dictionary<string, int> _titles = new(StringComparer.Ordinal);
    private int _count;

    public static TitleWords Of(ReviewDatasetIndex index)
    {
        TitleWords words = new();
        foreach (Reference reference in index.References)
        {
            words._count++;
            foreach (string word in SignificantWords.Of(reference.TitlePrinted))
                words._titles[word] = words._titles.GetValueOrDefault(word) + 1;
        }

        return words;
    }

    /// <summary>The sum over words of ln(1 + titles / titles with the word); a word of no title counts as one of a single title.</summary>
    public double Weight(IEnumerable<string> words) =>
        words.Sum(word => Math.Log(1 + (double)_count / Math.Max(1, _titles.GetValueOrDefault(word))));
}
