using BoneExo.Cli.Hosting;

namespace BoneExo.Cli.Validation;

/// <summary>Validates files against one type or schema.</summary>
internal sealed class FileValidator(DocumentType type, SchemaJsonOptions options, bool isStrict = false, bool isNdjson = false, LineProgress? progress = null)
{
    private const string StandardInput = "-";
    private const string StandardInputName = "(standard input)";

    private static readonly string[] NdjsonExtensions = [".jsonl", ".ndjson"];

    /// <param name="standardInput">What '-' stands for.</param>
    public async Task<FileReport> ValidateAsync(string path, Stream standardInput, CancellationToken cancellation)
    {
        bool isLines = IsLines(path);
        string name = path == StandardInput ? StandardInputName : path;
        try
        {
            if (isLines && !type.MakesValues)
            {
                return path == StandardInput
                    ? await JudgeLinesAsync(name, standardInput, cancellation)
                    : await InputFile.UseAsync(path, stream => JudgeLinesAsync(name, stream, cancellation));
            }

            byte[] bytes = await ReadAsync(path, standardInput, cancellation);
            return Validate(name, bytes, isLines, cancellation);
        }
        catch (CommandFailure failure) when (failure.ExitCode == ExitCode.Unreadable)
        {
            return new(name, type.Name, isLines) { Failure = failure.Message };
        }
    }

    /// <summary>Validates one document, or one per line.</summary>
    public FileReport Validate(string name, ReadOnlyMemory<byte> json, bool isLines, CancellationToken cancellation)
    {
        FileReport report = new(name, type.Name, isLines);
        foreach ((Range range, int line) in isLines ? Lines(json) : [(Range.All, 0)])
        {
            cancellation.ThrowIfCancellationRequested();
            if (report.Findings.Count >= options.MaxErrors)
            {
                report.IsTruncated = true;
                break;
            }

            Validate(json[range], line, report);
        }

        return report;
    }

    /// <summary>Validates one document per line, on all cores and however many there are: only what is wrong is kept.</summary>
    private async Task<FileReport> JudgeLinesAsync(string name, Stream lines, CancellationToken cancellation)
    {
        FileReport report = new(name, type.Name, isNdjson: true);
        using CancellationTokenSource enough = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        void Take(long line, byte[]? invalid)
        {
            if (report.IsTruncated)
                return;
            if (report.Findings.Count >= options.MaxErrors)
            {
                report.IsTruncated = true;
                enough.Cancel();
                return;
            }

            if (invalid is null)
                report.Count++;
            else
                Validate(invalid, (int)line, report, expectsErrors: true);
            progress?.Say(name, report.Count);
        }

        try
        {
            // On a thread of its own, because a terminal's stream blocks until a line comes, and hears of no cancellation.
            await Task.Run(() => NdjsonLines.JudgeAsync(lines, line => type.IsValid(line.Span, options) ? null : line.ToArray(), Take, cancellation: enough.Token), enough.Token).WaitAsync(enough.Token);
        }
        catch (OperationCanceledException) when (report.IsTruncated && !cancellation.IsCancellationRequested)
        {
            // As many errors as were asked for.
        }

        return report;
    }

    /// <summary>The standard's output of each document of a file.</summary>
    public async Task<IReadOnlyList<OutputUnit>> EvaluateAsync(string path, Stream standardInput, OutputFormat format, CancellationToken cancellation)
    {
        byte[] bytes = await ReadAsync(path, standardInput, cancellation);
        return [.. (IsLines(path) ? Lines(bytes).Select(line => line.Range) : [Range.All]).Select(range => type.Evaluate(bytes.AsSpan(range), format, options))];
    }

    private bool IsLines(string path) => isNdjson || NdjsonExtensions.Contains(Path.GetExtension(path).ToLowerInvariant());

    private void Validate(ReadOnlyMemory<byte> json, int line, FileReport report, bool expectsErrors = false)
    {
        report.Count++;
        DocumentReading reading = type.Read(json.Span, options with { MaxErrors = options.MaxErrors - report.Findings.Count, ExpectsErrors = expectsErrors });
        report.IsTruncated |= reading.Report.IsTruncated;
        report.AddRange(reading.Report.Errors.Select(error => DataFinding.Of(error, line)));
        if (!reading.Report.IsValid || reading.Value is not { } value)
            return;
        if (reading.Note is { } note)
            report.Remark = "; " + note;
        ReadDocument document = new(value, json, line);
        report.Documents.Add(document);
        if (isStrict)
            report.AddRange(StrictFinder.Find(document));
    }

    private static Task<byte[]> ReadAsync(string path, Stream standardInput, CancellationToken cancellation) =>
        path == StandardInput ? ReadAsync(standardInput, cancellation) : InputFile.ReadAsync(path, cancellation);

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        using MemoryStream buffer = new();
        // On a thread of its own, because a terminal's stream blocks until a line comes, and hears of no cancellation.
        await Task.Run(() => stream.CopyTo(buffer), cancellation).WaitAsync(cancellation);
        return buffer.ToArray();
    }

    /// <summary>The lines that hold something, with the number of lines before each.</summary>
    private static IEnumerable<(Range Range, int Line)> Lines(ReadOnlyMemory<byte> text)
    {
        int start = 0;
        for (int line = 0; start < text.Length; line++)
        {
            int length = text.Span[start..].IndexOf((byte)'\n');
            int end = length < 0 ? text.Length : start + length;
            if (!text.Span[start..end].Trim(" \t\r"u8).IsEmpty)
                yield return (start..end, line);
            start = end + 1;
        }
    }
}
