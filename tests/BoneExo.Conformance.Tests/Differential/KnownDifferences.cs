namespace BoneExo.Conformance.Differential;

/// <summary>The committed list of differences from ajv, each with its reason; it is kept exact.</summary>
internal static class KnownDifferences
{
    private static string FilePath => Path.Combine(Repo.FolderOf(), "known-differences.txt");

    /// <summary>Fails where the list and the differences differ. A line is a subject, who refuses and by which keyword, and the reason.</summary>
    public static void Verify(string set, IEnumerable<(string Subject, Judgement Judgement)> differences)
    {
        ILookup<string, string> actual = differences.ToLookup(
            entry => $"{set}/{entry.Subject} | {(entry.Judgement.Ours is { } ours ? $"we refuse by {ours}" : $"ajv refuses by {entry.Judgement.Ajvs}")}",
            entry => entry.Judgement.Instance);
        HashSet<string> known = [.. Lines().Where(line => line.StartsWith(set + "/", StringComparison.Ordinal)).Select(line => line[..line.LastIndexOf(" | ", StringComparison.Ordinal)])];

        string[] problems =
        [
            .. actual.Where(group => !known.Contains(group.Key)).Select(group => $"{group.Key} | is not explained; the shortest of {group.Count()} instances: {group.MinBy(instance => instance.Length)}"),
            .. known.Where(key => !actual.Contains(key)).Select(key => $"{key} | is no difference any more; take the line out of known-differences.txt"),
        ];
        Assert.True(problems.Length == 0, string.Join("\n", problems));
    }

    private static IEnumerable<string> Lines() => File.ReadAllLines(FilePath).Where(line => line.Length > 0 && line[0] != '#');
}
