using System.Text;
using BoneExo.Cli.Hosting;

namespace BoneExo.Cli.Validation;

/// <summary>Validates files against one type.</summary>
internal sealed class FileValidator(DomainType type, SchemaJsonOptions options, bool isStrict, bool isNdjson, Stream standardInput)
{
    public const string StandardInput = "-";

    private const string StandardInputName = "(standard input)";

    private static readonly string[] NdjsonExtensions = [".jsonl", ".ndjson"];

    public async Task<FileReport> ValidateAsync(string path, CancellationToken cancellation)
    {
        bool isLines = isNdjson || NdjsonExtensions.Contains(Path.GetExtension(path).ToLowerInvariant());
        string name = path == StandardInput ? StandardInputName : path;
        try
        {
            byte[] bytes = path == StandardInput ? await ReadInputAsync(cancellation) : await InputFile.ReadAsync(path, cancellation);
            return Validate(name, bytes, isLines, cancellation);
        }
        catch (CommandFailure failure)
        {
            return FileReport.Unreadable(name, type, isLines, failure.Message);
        }
    }

    private async Task<byte[]> ReadInputAsync(CancellationToken cancellation)
    {
        using MemoryStream buffer = new();
        // A terminal that waits for a line does not hear of the cancellation.
        await standardInput.CopyToAsync(buffer, cancellation).WaitAsync(cancellation);
        return buffer.ToArray();
    }

    private FileReport Validate(string name, byte[] bytes, bool isLines, CancellationToken cancellation)
    {
        List<DataFinding> findings = [];
        List<object> values = [];
        bool isTruncated = false;
        int documents = 0;
        foreach ((Range range, int line) in isLines ? Lines(bytes) : [(Range.All, 0)])
        {
            cancellation.ThrowIfCancellationRequested();
            if (findings.Count >= options.MaxErrors)
            {
                isTruncated = true;
                break;
            }

            documents++;
            ReadOnlySpan<byte> document = bytes.AsSpan(range);
            DomainReading reading = type.Read(document, options with { MaxErrors = options.MaxErrors - findings.Count });
            isTruncated |= reading.Report.IsTruncated;
            findings.AddRange(reading.Report.Errors.Select(error => DataFinding.Of(error, line)));
            if (!reading.Report.IsValid || reading.Value is not { } value)
                continue;
            values.Add(value);
            if (isStrict)
                findings.AddRange(StrictFinder.Find(value, Encoding.UTF8.GetString(document), line));
        }

        return new(name, type.Name, isLines, documents, findings, isTruncated, null, values);
    }

    /// <summary>The lines that hold something, with the number of lines before each.</summary>
    private static IEnumerable<(Range Range, int Line)> Lines(byte[] bytes)
    {
        int start = 0;
        for (int line = 0; start < bytes.Length; line++)
        {
            int length = bytes.AsSpan(start).IndexOf((byte)'\n');
            int end = length < 0 ? bytes.Length : start + length;
            if (!bytes.AsSpan(start, end - start).Trim(" \t\r"u8).IsEmpty)
                yield return (start..end, line);
            start = end + 1;
        }
    }
}
