using System.Text.Json;
using Process = System.Diagnostics.Process; // not the domain's, where that is in use

namespace BoneExo.Tests;

/// <summary>The JSON language service of Visual Studio Code in a node process, which knows some schemas and fetches nothing.</summary>
internal static class LanguageService
{
    private const string Version = "5.7.2";

    /// <summary>What the service makes of a file that follows one of the schemas, which are known by their URIs. A bar in the text marks where completions are wanted.</summary>
    public static (string[] Problems, string[] Completions) Of(IReadOnlyDictionary<string, string> schemas, string schema, string text)
    {
        int mark = text.IndexOf('|', StringComparison.Ordinal);
        JsonElement answer = Ask(schemas, schema, mark < 0 ? text : text.Remove(mark, 1), mark < 0 ? null : mark);
        return (Texts(answer, "problems"), Texts(answer, "completions"));
    }

    private static JsonElement Ask(IReadOnlyDictionary<string, string> schemas, string schema, string text, int? at)
    {
        object file = at is { } offset ? new { name = "file.json", schema, text, at = offset } : new { name = "file.json", schema, text };
        using Process node = NodePackage.Start(Repo.Path("tests", "Shared", "editor.cjs"), NodePackage.Install("vscode-json-languageservice", Version));
        node.StandardInput.Write(JsonSerializer.Serialize(new { schemas, files = new[] { file } }));
        node.StandardInput.Close();
        Task<string> error = node.StandardError.ReadToEndAsync();
        string output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, error.Result);
        return JsonElement.Parse(output)[0];
    }

    private static string[] Texts(JsonElement answer, string member) => [.. answer.GetProperty(member).EnumerateArray().Select(text => text.GetString()!)]; // a string is never null
}
