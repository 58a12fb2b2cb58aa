using System.Diagnostics.CodeAnalysis;
using BoneExo.Codecs;
using BoneExo.Reporting;

namespace BoneExo.Entry;

/// <summary>The walks over one document, from its first byte to its report.</summary>
internal static class SchemaWalk<T, TCodec> where TCodec : struct, ISchemaCodec<T>
{
    public static bool IsValid(ReadOnlySpan<byte> utf8, SchemaJsonOptions options) =>
        utf8.Length <= options.MaxBytes && Walk<Verdict>(WithoutMark(utf8), options, null, out _);

    public static ValidationReport Validate(ReadOnlySpan<byte> utf8, SchemaJsonOptions options) =>
        utf8.Length <= options.MaxBytes ? Collected<Collect>(utf8, options, out _) : Reporter.TooLarge(utf8.Length, options.MaxBytes);

    public static bool TryParse(ReadOnlySpan<byte> utf8, SchemaJsonOptions options, [MaybeNull] out T value, out ValidationReport report)
    {
        value = default;
        report = ValidationReport.Valid;
        if (utf8.Length > options.MaxBytes)
            report = Reporter.TooLarge(utf8.Length, options.MaxBytes);
        else if (!Walk<Build>(WithoutMark(utf8), options, null, out value))
            report = Collected<Recover>(utf8, options, out value);
        return report.IsValid;
    }

    public static T Parse(ReadOnlySpan<byte> utf8, SchemaJsonOptions options) =>
        TryParse(utf8, options, out T? value, out ValidationReport report)
            ? value! // A valid document builds its value.
            : throw new SchemaJsonException(report);

    private static ValidationReport Collected<TMode>(ReadOnlySpan<byte> utf8, SchemaJsonOptions options, out T? value)
        where TMode : struct, IEvaluationMode
    {
        Faults faults = new(options.MaxErrors);
        ReadOnlySpan<byte> json = WithoutMark(utf8);
        bool isComplete = Walk<TMode>(json, options, faults, out value);
        return Reporter.Report(json, utf8.Length - json.Length, faults, isComplete, options.MaxDepth);
    }

    private static bool Walk<TMode>(ReadOnlySpan<byte> json, SchemaJsonOptions options, Faults? faults, out T? value)
        where TMode : struct, IEvaluationMode
    {
        Document document = new(json, stackalloc byte[Document.PaddingLength]);
        Evaluation run = new(document.End, options.MaxDepth, faults);
        try
        {
            int end = TCodec.Walk<TMode>(ref document.First, document.Start, ref run, out value);
            if (TMode.Builds && (end < 0 || run.Missed()))
                value = default;
            return end == document.Stop;
        }
        finally
        {
            run.Dispose();
            document.Dispose();
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
}
