namespace BoneExo.Conformance;

/// <summary>The committed list of tests that fail, each with the reason; it is kept exact, so that a fix must shorten it.</summary>
internal static class KnownFailures
{
    private static string FilePath => Path.Combine(Repo.Project, "known-failures.txt");

    /// <summary>Fails where the list and the failures differ; BONEEXO_ACCEPT=1 rewrites the list.</summary>
    public static void Verify(IEnumerable<string> failures)
    {
        string[] actual = [.. failures.Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("BONEEXO_ACCEPT") == "1")
            File.WriteAllLines(FilePath, actual);

        string[] known = File.ReadAllLines(FilePath);
        Assert.True(
            known.SequenceEqual(actual, StringComparer.Ordinal),
            $"known-failures.txt is not exact; set BONEEXO_ACCEPT=1 to rewrite it\nfails now: {string.Join("\n  ", actual.Except(known).Take(10))}\npasses now: {string.Join("\n  ", known.Except(actual).Take(10))}");
    }
}
