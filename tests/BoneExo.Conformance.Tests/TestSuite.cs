using System.Text;
using System.Text.Json;
using BoneExo.Schema.Documents;

namespace BoneExo.Conformance;

/// <summary>A schema of the suite with its instances.</summary>
internal sealed record TestGroup(string File, string Description, string SchemaText, IReadOnlyList<TestCase> Cases);

/// <summary>An instance and the verdict the suite requires.</summary>
internal sealed record TestCase(string Description, byte[] Instance, bool IsValid);

/// <summary>Reads the draft 2020-12 part of the official JSON-Schema-Test-Suite.</summary>
internal static class TestSuite
{
    /// <summary>Where the suite says its remote documents are served; they are never fetched.</summary>
    private const string RemoteBase = "http://localhost:1234/";

    public static IReadOnlyList<TestGroup> Groups(string folder)
    {
        List<TestGroup> groups = [];
        foreach (string path in Directory.GetFiles(Path.Combine(folder, "tests", "draft2020-12"), "*.json").Order(StringComparer.Ordinal))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (JsonElement group in document.RootElement.EnumerateArray())
            {
                List<TestCase> cases = [.. group.GetProperty("tests").EnumerateArray().Select(test => new TestCase(
                    test.GetProperty("description").GetString()!,
                    Encoding.UTF8.GetBytes(test.GetProperty("data").GetRawText()),
                    test.GetProperty("valid").GetBoolean()))];
                groups.Add(new(Path.GetFileNameWithoutExtension(path), group.GetProperty("description").GetString()!, group.GetProperty("schema").GetRawText(), cases));
            }
        }

        return groups;
    }

    /// <summary>The remote documents of this dialect, each under the URI the suite gives it.</summary>
    public static IReadOnlyList<SchemaDocument> Remotes(string folder)
    {
        string root = Path.Combine(folder, "remotes");
        List<SchemaDocument> documents = [];
        foreach (string path in Directory.GetFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (DocumentParser.Parse(new(RemoteBase + name, path, File.ReadAllText(path), SchemaRole.Reference)).Document is { } document)
                documents.Add(document);
        }

        return documents;
    }
}
