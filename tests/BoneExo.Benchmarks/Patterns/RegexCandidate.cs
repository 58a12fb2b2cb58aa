using System.Text.Json;
using System.Text.RegularExpressions;
using BoneExo.Benchmarks.Candidates;

namespace BoneExo.Benchmarks.Patterns;

/// <summary>.NET's regular expressions over the text of a document that is one string.</summary>
internal sealed class RegexCandidate : Candidate
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private readonly Regex _regex;

    private RegexCandidate(string name, Regex regex) : base(name) => _regex = regex;

    public static RegexCandidate NonBacktracking(string pattern) =>
        new("Regex, NonBacktracking", new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Limit));

    public static RegexCandidate Backtracking(string pattern) =>
        new("Regex, limit of 1 s", new(pattern, RegexOptions.Compiled | RegexOptions.CultureInvariant, Limit));

    public override int Run(byte[][] documents)
    {
        try
        {
            return documents.Count(document => _regex.IsMatch(JsonSerializer.Deserialize<string>(document)!)); // every document is a string
        }
        catch (RegexMatchTimeoutException)
        {
            return NoVerdict;
        }
    }
}
