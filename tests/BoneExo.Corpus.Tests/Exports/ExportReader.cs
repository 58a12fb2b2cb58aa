using System.Text.Json;
using Process = System.Diagnostics.Process;

namespace BoneExo.Tests.Exports;

/// <summary>Readers from npm that know nothing of us; what each sees of an export comes back as JSON.</summary>
internal static class ExportReader
{
    private static readonly string[] Packages =
    [
        "@citation-js/core@0.9.0",
        "@citation-js/plugin-bibtex@0.9.0",
        "jsonld@9.0.0",
        "graphology@0.26.0",
        "graphology-graphml@0.5.2",
        "@xmldom/xmldom@0.9.12",
        "@nfdi4plants/arctrl@2.5.1",
    ];

    /// <summary>The Biolink model of a package that ships it as a file: an early version, but not ours.</summary>
    public static JsonElement BiolinkModel() => Run("biolink", "", NodePackage.Install("biolink-model", "0.4.0"));

    /// <summary>Reads an export; skips the test where node, npm or the packages are missing.</summary>
    public static JsonElement Read(string format, string text) => Run(format, text, NodePackage.Install("citeproc", "2.4.63", Packages));

    private static JsonElement Run(string format, string text, string folder)
    {
        using Process node = NodePackage.Start(Path.Combine(Repo.FolderOf(), "readers.cjs"), folder);
        Task<string> error = node.StandardError.ReadToEndAsync();
        Task<string> output = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write($"{format}\n{text}");
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, error.Result);
        return JsonElement.Parse(output.Result);
    }
}
