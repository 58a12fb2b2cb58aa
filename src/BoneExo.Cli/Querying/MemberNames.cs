using BoneExo.Queries.Catalog;

namespace BoneExo.Cli.Querying;

/// <summary>Names members of JSON and fields of CSV after headings.</summary>
internal static class MemberNames
{
    /// <summary>Camel case: <c>NCBI gene</c> becomes <c>ncbiGene</c>.</summary>
    public static string Of(QueryColumn column)
    {
        string[] words = column.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string first = words[0].Any(char.IsLower) ? char.ToLowerInvariant(words[0][0]) + words[0][1..] : words[0].ToLowerInvariant();
        return first + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
