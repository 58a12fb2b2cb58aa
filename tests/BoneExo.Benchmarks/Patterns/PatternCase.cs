using System.Text;
using BoneExo.Benchmarks.Candidates;
using BoneExo.Benchmarks.Measuring;

namespace BoneExo.Benchmarks.Patterns;

/// <summary>A text on which a backtracking engine tries every way to split it.</summary>
/// <param name="Name">Says which text it is.</param>
/// <param name="Text">The JSON document, one string.</param>
/// <param name="IsValid">Whether the pattern holds.</param>
internal sealed record PatternCase(string Name, byte[] Text, bool IsValid)
{
    /// <summary>One of exponentially many ways to match <see cref="Letters"/> letters, each of which fails on what follows them.</summary>
    public const string Pattern = "^(a+)+$";

    public const int Letters = 100_000;

    public static readonly IReadOnlyList<PatternCase> All =
    [
        new($"{Pattern} on {Letters} times 'a'", Json(""), true),
        new($"{Pattern} on {Letters} times 'a' and '!'", Json("!"), false),
    ];

    public MeasuredData MeasuredData => new([Text]);

    /// <summary>The skim that everything is compared with, the emitted code, and .NET's engines.</summary>
    public static IReadOnlyList<Candidate> Candidates()
    {
        MeasuredSchema schema = MeasuredSchema.Compile($$"""{ "type": "string", "pattern": "{{Pattern}}" }""");
        return [.. schema.Candidates().Where(candidate => candidate.Name is "skim" or "verdict" or "collect"), RegexCandidate.NonBacktracking(Pattern), RegexCandidate.Backtracking(Pattern)];
    }

    private static byte[] Json(string end) => Encoding.UTF8.GetBytes($"\"{new string('a', Letters)}{end}\"");
}
