using System.Diagnostics;
using System.Text.Json;

namespace BoneExo.Conformance.Differential;

/// <summary>The validator ajv in a node process.</summary>
internal sealed class Ajv : IDisposable
{
    private const string Version = "8.20.0";

    private readonly Process _node;

    private Ajv(Process node) => _node = node;

    /// <summary>Starts it; skips the test where node or npm is missing, or npm cannot install ajv.</summary>
    public static Ajv Start() => new(NodePackage.Start(Path.Combine(Repo.FolderOf(), "verdicts.cjs"), NodePackage.Install("ajv", Version)));

    /// <summary>What ajv says of instances: per instance <see langword="null"/> where it is valid, else the path of the keyword that refuses it.</summary>
    /// <param name="problem">What ajv says where it cannot compile the schema; then nothing is returned.</param>
    public string?[]? Refusals(string schema, IEnumerable<string> others, IEnumerable<string> instances, out string problem)
    {
        _node.StandardInput.Write(JsonSerializer.Serialize(new { schema, others, instances }) + "\n");
        _node.StandardInput.Flush();
        string line = _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"node ended: {_node.StandardError.ReadToEnd()}");
        using JsonDocument answer = JsonDocument.Parse(line);
        problem = answer.RootElement.TryGetProperty("error", out JsonElement error) ? error.GetString()! : "";
        return problem.Length > 0 ? null : [.. answer.RootElement.GetProperty("refusals").EnumerateArray().Select(refusal => refusal.GetString())];
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
    }
}
