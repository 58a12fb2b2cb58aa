using System.Text.RegularExpressions;

namespace BoneExo.Terms;

/// <summary>The words of a title or label that tell it from others, in a form that spelling does not change.</summary>
internal static partial class SignificantWords
{
    private static readonly HashSet<string> Stop = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "its", "of", "on", "or", "the", "their", "through", "to", "via", "with",
    };

    private static readonly Dictionary<char, string> Greek = new()
    {
        ['α'] = "alpha", ['β'] = "beta", ['γ'] = "gamma", ['δ'] = "delta", ['κ'] = "kappa", ['λ'] = "lambda", ['μ'] = "mu", ['ω'] = "omega",
    };

    /// <summary>Lower case, Greek letters by name, no plural, and a microRNA as <c>mir</c> and its number.</summary>
    public static HashSet<string> Of(string text) =>
        [.. Sequence(text).Where(word => word.Length > 1 && !Stop.Contains(word))];

    /// <summary>All words in order, in the same form.</summary>
    public static IReadOnlyList<string> Sequence(string text) => [.. Word().Matches(Plain(text)).Select(word => Singular(word.Value))];

    /// <summary>Lower case, Greek letters by name, and a microRNA as <c>mir</c> and its number.</summary>
    public static string Plain(string text) =>
        MicroRna().Replace(string.Concat(text.ToLowerInvariant().Select(c => Greek.GetValueOrDefault(c) ?? c.ToString())), "mir$1 ");

    private static string Singular(string word) => word switch
    {
        [.. { Length: > 2 } stem, 'i', 'e', 's'] => stem + "y",
        [.. { Length: > 1 }, not ('s' or 'i' or 'u'), 's'] => word[..^1],
        _ => word,
    };

    [GeneratedRegex(@"\b(?:hsa-|mmu-|rno-)?mi(?:cro)?-?r(?:na)?s?[- ]*(\d+[a-z]?)(?![a-z])")]
    private static partial Regex MicroRna();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
