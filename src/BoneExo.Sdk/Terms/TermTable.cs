using BoneExo.Domain;

namespace BoneExo.Terms;

/// <summary>The labels of ontology terms, kept offline.</summary>
public sealed class TermTable
{
    private readonly Dictionary<string, string> _labels;

    private TermTable(Dictionary<string, string> labels) => _labels = labels;

    /// <summary>A table without terms.</summary>
    public static TermTable Empty { get; } = new([]);

    /// <summary>The number of terms.</summary>
    public int Count => _labels.Count;

    /// <summary>Makes a table of terms; of two labels of one term, the first counts.</summary>
    public static TermTable Of(IEnumerable<(string Curie, string Label)> terms)
    {
        Dictionary<string, string> labels = new(StringComparer.Ordinal);
        foreach ((string curie, string label) in terms)
            labels.TryAdd(curie, label);
        return new(labels);
    }

    /// <summary>Makes a table of a catalogue.</summary>
    public static TermTable Of(TermCatalogue catalogue) => Of(catalogue.Terms.Select(term => (term.Curie.Value, term.Label)));

    /// <summary>The label of a term; nothing where the table does not have it.</summary>
    public string? Label(string curie) => _labels.GetValueOrDefault(curie);
}
