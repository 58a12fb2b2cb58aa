using System.Text;
using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>Spells things as BEL terms, and gathers the names of each namespace.</summary>
internal sealed class BelTerms
{
    private const string Own = "BONEEXO";

    /// <summary>The names used, by namespace.</summary>
    public SortedDictionary<string, SortedSet<string>> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a term stands in the dataset's own namespace, since no vocabulary has it exactly.</summary>
    public static bool IsOwn(ExportEntity entity) => entity.Exact is null;

    /// <summary>A term, as an aspect of a thing is measured; of a gene the transcript, where that is meant.</summary>
    public string Of(ExportEntity entity, string? aspect = null, bool isTranscript = false)
    {
        string name = NameOf(entity);
        return entity.Kind switch
        {
            "gene" or "geneFamily" => aspect switch
            {
                "expression" => $"r({name})",
                "activity" => $"act(p({name}))",
                "secretion" => $"sec(p({name}))",
                _ => isTranscript ? $"r({name})" : $"p({name})",
            },
            "microRna" => $"m({name})",
            "lncRna" => $"r({name})",
            "pathway" or "process" or "preconditioning" => $"bp({name})",
            "phenotype" => $"path({name})",
            _ => entity.Collection switch
            {
                "conditions" => $"path({name})",
                "preconditionings" => $"bp({name})",
                _ => $"a({name})",
            },
        };
    }

    private string NameOf(ExportEntity entity)
    {
        string prefix = entity.Exact is { } exact ? Prefix(exact.Curie) : Own;
        string name = entity.Exact?.Label ?? entity.Label;
        if (!Names.TryGetValue(prefix, out SortedSet<string>? names))
            Names.Add(prefix, names = new(StringComparer.Ordinal));
        names.Add(name);
        return $"{prefix}:{Quoted(name)}";
    }

    /// <summary>A string in quotes, with quotes and backslashes escaped.</summary>
    public static string Quoted(string text) => $"\"{text.Replace(@"\", @"\\").Replace("\"", "\\\"")}\"";

    private static string Prefix(Curie curie) => new StringBuilder(curie.Value[..curie.Value.IndexOf(':', StringComparison.Ordinal)]).Replace('.', '_').ToString().ToUpperInvariant();
}
