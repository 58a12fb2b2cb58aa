using System.Text.Json;
using BoneExo.Cli.Commands;
using BoneExo.Cli.Hosting;

namespace BoneExo.Cli.Validation;

/// <summary>What came out of the validation of one file.</summary>
/// <param name="Failure">Why the file could not be read; then there is nothing else.</param>
/// <param name="Values">What the valid documents hold.</param>
internal sealed record FileReport(
    string Path,
    string Type,
    bool IsNdjson,
    int Documents,
    IReadOnlyList<DataFinding> Findings,
    bool IsTruncated,
    string? Failure,
    IReadOnlyList<object> Values)
{
    public int ExitCode => Failure is not null ? Hosting.ExitCode.Unreadable : Findings.Count > 0 ? Hosting.ExitCode.Problems : Hosting.ExitCode.Fine;

    /// <summary>The verdict on a file that could be read, on one line.</summary>
    public string Verdict => this switch
    {
        { Findings.Count: > 0, IsNdjson: true } => $"{Path}: not every one of {Quantities.Of(Documents, "record")} is a valid {Type}: {Errors}",
        { Findings.Count: > 0 } => $"{Path}: no valid {Type}: {Errors}",
        { IsNdjson: true } => $"{Path}: {Quantities.Of(Documents, $"valid {Type} record")}",
        _ => $"{Path}: a valid {Type}",
    };

    private string Errors => Quantities.Of(Findings.Count, "error") + (IsTruncated ? " or more" : "");

    public static FileReport Unreadable(string path, DomainType type, bool isNdjson, string failure) => new(path, type.Name, isNdjson, 0, [], false, failure, []);

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("file", Path);
        writer.WriteString("type", Type);
        writer.WriteNumber("documents", Documents);
        writer.WriteBoolean("valid", ExitCode == Hosting.ExitCode.Fine);
        if (Failure is not null)
            writer.WriteString("failure", Failure);
        writer.WriteBoolean("truncated", IsTruncated);
        writer.WriteStartArray("errors");
        foreach (DataFinding finding in Findings)
            finding.Write(writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
