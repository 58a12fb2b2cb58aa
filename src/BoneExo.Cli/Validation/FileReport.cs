using System.Text.Json;
using BoneExo.Cli.Commands;
using BoneExo.Rules;

namespace BoneExo.Cli.Validation;

/// <summary>What came out of the validation of one file.</summary>
internal sealed class FileReport(string path, string type, bool isNdjson)
{
    private readonly List<DataFinding> _findings = [];

    public string Path { get; } = path;

    /// <summary>How many documents were read, valid or not.</summary>
    public int Count { get; set; }

    /// <summary>The valid documents.</summary>
    public List<ReadDocument> Documents { get; } = [];

    public IReadOnlyList<DataFinding> Findings => _findings;

    /// <summary>Whether there may be more errors than were looked for.</summary>
    public bool IsTruncated { get; set; }

    /// <summary>Why the file could not be read; then there is nothing else.</summary>
    public string? Failure { get; init; }

    /// <summary>What else is to be said of a valid file.</summary>
    public string Remark { get; set; } = "";

    public int ExitCode => Failure is not null ? Hosting.ExitCode.Unreadable : Errors > 0 ? Hosting.ExitCode.Problems : Hosting.ExitCode.Fine;

    public int Errors => _findings.Count(finding => finding.IsFatal);

    /// <summary>The verdict on a file that could be read, on one line.</summary>
    public string Verdict => (isNdjson, ExitCode) switch
    {
        (true, Hosting.ExitCode.Fine) => $"{Path}: {Quantities.Of(Count, $"valid {type} record")}{Warnings}{Remark}",
        (true, _) => $"{Path}: not every one of {Quantities.Of(Count, "record")} is a valid {type}: {ErrorCount}{Warnings}",
        (false, Hosting.ExitCode.Fine) => $"{Path}: a valid {type}{Warnings}{Remark}",
        (false, _) => $"{Path}: no valid {type}: {ErrorCount}{Warnings}",
    };

    private string ErrorCount => Quantities.Of(Errors, "error") + (IsTruncated ? " or more" : "");

    private string Warnings => _findings.Count(finding => finding.Severity == RuleSeverity.Warning) is > 0 and var warnings
        ? ", " + Quantities.Of(warnings, "warning")
        : "";

    public void AddRange(IEnumerable<DataFinding> findings) => _findings.AddRange(findings);

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("file", Path);
        writer.WriteString("type", type);
        writer.WriteNumber("documents", Count);
        writer.WriteBoolean("valid", ExitCode == Hosting.ExitCode.Fine);
        if (Failure is not null)
            writer.WriteString("failure", Failure);
        writer.WriteBoolean("truncated", IsTruncated);
        writer.WriteStartArray("findings");
        foreach (DataFinding finding in _findings)
            finding.Write(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
