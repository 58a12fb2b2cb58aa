using System.Text;
using System.Text.RegularExpressions;
using BoneExo.Terms;

namespace BoneExo.Queries;

/// <summary>Brings labels into forms in which those that mean the same are the same.</summary>
internal static partial class LabelKey
{
    // What joins a cell and its vesicles says nothing by itself.
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "by", "derived", "for", "from", "in", "of", "on", "released", "secreted", "the", "to", "with",
    };

    /// <summary>Letters and digits alone: no case, blanks, hyphens or other punctuation; Greek letters by name; microRNA as <c>mir</c>.</summary>
    public static string Spelling(string label) => string.Concat(Plain(label).Where(char.IsLetterOrDigit));

    /// <summary>The words in the order of the alphabet, in the singular, without small words and with one word for exosomes.</summary>
    public static string Words(string label) => string.Join(' ', WordSet(label));

    /// <summary>The same words as a set.</summary>
    public static SortedSet<string> WordSet(string label) =>
        new(Word().Matches(Plain(label)).Select(word => Canonical(word.Value)).Where(word => !Small.Contains(word)), StringComparer.Ordinal);

    /// <summary>The first letters of a name's words; empty where it is one word.</summary>
    public static string Initials(string name)
    {
        string[] words = [.. Word().Matches(Plain(name)).Select(word => word.Value).Where(word => !Small.Contains(word))];
        return words.Length > 1 ? string.Concat(words.Select(word => word[0])) : "";
    }

    /// <summary>A label that looks like initials, in small letters and in the singular; empty for any other.</summary>
    public static string ShortForm(string label)
    {
        string singular = PluralOfShortForm().Replace(label.Trim(), "$1");
        return singular.Length > 1 && singular.All(c => char.IsAsciiLetterUpper(c) || c == '-') ? Spelling(singular) : "";
    }

    private static string Plain(string label) => SignificantWords.Plain(label.Normalize(NormalizationForm.FormKC));

    private static string Canonical(string word) => Singular(word) switch
    {
        "exo" or "exosomal" => "exosome",
        string other => other,
    };

    private static string Singular(string word) => word switch
    {
        [.. { Length: > 2 } stem, 'i', 'e', 's'] => stem + "y",
        [.. { Length: > 1 } stem, var last and not ('s' or 'i' or 'u'), 's'] => stem + last,
        _ => word,
    };

    [GeneratedRegex(@"\b(\p{L}*\p{Lu}{2,})s\b")]
    private static partial Regex PluralOfShortForm();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
