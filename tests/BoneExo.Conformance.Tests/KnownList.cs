namespace BoneExo.Conformance;

/// <summary>A committed list, of tests that fail or of what is found in schemas; it is kept exact, so that a fix must shorten it.</summary>
internal static class KnownList
{
    /// <summary>Fails where the list and the failures differ; BONEEXO_ACCEPT=1 rewrites the list.</summary>
    public static void Verify(string list, IEnumerable<string> failures)
    {
        string path = Path.Combine(Repo.Project, list);
        string[] actual = [.. failures.Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("BONEEXO_ACCEPT") == "1")
            File.WriteAllLines(path, actual);

        string[] known = File.ReadAllLines(path);
        Assert.True(
            known.SequenceEqual(actual, StringComparer.Ordinal),
            $"{list} is not exact; set BONEEXO_ACCEPT=1 to rewrite it\nfails now: {string.Join("\n  ", actual.Except(known).Take(10))}\npasses now: {string.Join("\n  ", known.Except(actual).Take(10))}");
    }
}
