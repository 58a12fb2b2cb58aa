namespace Acme.My_Extension.Tests;

/// <summary>
/// Compares files with approved ones beside the tests. Names are those of Verify, <c>Class.Method#File.verified.cs</c>, so that it can
/// take over; a difference leaves a <c>.received.</c> file, and ACCEPT_SNAPSHOTS=1 approves.
/// </summary>
internal static class Snapshot
{
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1";

    /// <summary>Asserts that a folder holds exactly the files that were approved.</summary>
    public static void VerifyFolder(string folder, string testClass, string method)
    {
        string target = Repository.Path("tests", "Acme.My-Extension.Tests"), prefix = $"{testClass}.{method}#";
        Dictionary<string, string> actual = Directory.EnumerateFiles(folder, "*.cs").ToDictionary(file => Path.GetFileNameWithoutExtension(file), Read);
        Dictionary<string, string> approved = Approved(target, prefix);
        Assert.NotEmpty(actual);

        List<string> differing = [.. actual.Keys.Union(approved.Keys).Where(name => actual.GetValueOrDefault(name) != approved.GetValueOrDefault(name)).Order(StringComparer.Ordinal)];
        foreach (string received in Directory.EnumerateFiles(target, prefix + "*.received.cs"))
            File.Delete(received);
        foreach (string name in differing)
            Write(Path.Combine(target, prefix + name), actual.GetValueOrDefault(name));
        Assert.True(differing.Count == 0 || Accepts, $"not as approved: {string.Join(", ", differing)}; compare .received. with .verified. files, and approve with ACCEPT_SNAPSHOTS=1");
    }

    private static Dictionary<string, string> Approved(string target, string prefix)
    {
        const string ending = ".verified.cs";
        return Directory.EnumerateFiles(target, prefix + "*" + ending).ToDictionary(file => Path.GetFileName(file)[prefix.Length..^ending.Length], Read);
    }

    private static void Write(string stem, string? text)
    {
        if (text is not null)
            File.WriteAllText(stem + (Accepts ? ".verified.cs" : ".received.cs"), text);
        else if (Accepts)
            File.Delete(stem + ".verified.cs");
    }

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");
}
