using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BoneExo.Codecs;
using BoneExo.Output;
using BoneExo.Reporting;

namespace BoneExo.Entry;

/// <summary>The walks over one document, from its first byte to its report.</summary>
internal static class SchemaWalk<T, TCodec> where TCodec : struct, ISchemaCodec<T>
{
    private const int ItemsOnStack = 16;

    public static bool IsValid(ReadOnlySpan<byte> utf8, SchemaJsonOptions options) =>
        utf8.Length <= options.MaxBytes && Walk<Verdict>(WithoutMark(utf8), options, out _);

    public static ValidationReport Validate(ReadOnlySpan<byte> utf8, SchemaJsonOptions options)
    {
        if (utf8.Length > options.MaxBytes)
            return Reporter.TooLarge(utf8.Length, options.MaxBytes);
        return !options.ExpectsErrors && Walk<Verdict>(WithoutMark(utf8), options, out _) ? ValidationReport.Valid : Collected<Collect>(utf8, options, out _);
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8, SchemaJsonOptions options, [MaybeNull] out T value, out ValidationReport report)
    {
        value = default;
        report = ValidationReport.Valid;
        if (utf8.Length > options.MaxBytes)
            report = Reporter.TooLarge(utf8.Length, options.MaxBytes);
        else if (!Walk<Build>(WithoutMark(utf8), options, out value))
            report = Collected<Recover>(utf8, options, out value);
        return report.IsValid;
    }

    public static T Parse(ReadOnlySpan<byte> utf8, SchemaJsonOptions options) =>
        TryParse(utf8, options, out T? value, out ValidationReport report)
            ? value! // A valid document builds its value.
            : throw new SchemaJsonException(report);

    public static OutputUnit Evaluate(ReadOnlySpan<byte> utf8, OutputFormat format, SchemaJsonOptions options)
    {
        if (format == OutputFormat.Flag)
            return new OutputUnit(IsValid(utf8, options));
        if (utf8.Length > options.MaxBytes)
            return OutputWriter.OfErrors([new(Reporter.TooLarge(utf8.Length, options.MaxBytes).Errors[0], null, [])], format, TCodec.Site);
        ReadOnlySpan<byte> json = WithoutMark(utf8);
        WalkedDocument document = new(json, utf8.Length - json.Length, options.MaxDepth, TCodec.Site);
        if (Walk<Verdict>(json, options, out _))
        {
            List<Note> notes = [];
            if (!Walk<Annotate>(json, options, out _, notes: notes))
                throw new UnreachableException("the walk that annotates refuses what the verdict has found valid");
            return OutputWriter.OfAnnotations(Locator.Locate(document, notes), format, TCodec.Site);
        }

        Faults faults = new(options.MaxErrors);
        bool isComplete = Walk<Collect>(json, options, out _, faults);
        return OutputWriter.OfErrors(Locator.Locate(document, faults.Recorded, Reporter.IsMalformed(faults, isComplete)), format, TCodec.Site);
    }

    private static ValidationReport Collected<TMode>(ReadOnlySpan<byte> utf8, SchemaJsonOptions options, out T? value)
        where TMode : struct, IEvaluationMode
    {
        Faults faults = new(options.MaxErrors);
        ReadOnlySpan<byte> json = WithoutMark(utf8);
        bool isComplete = Walk<TMode>(json, options, out value, faults);
        return Reporter.Report(new(json, utf8.Length - json.Length, options.MaxDepth, TCodec.Site), faults, isComplete);
    }

    private static bool Walk<TMode>(ReadOnlySpan<byte> json, SchemaJsonOptions options, out T? value, Faults? faults = null, List<Note>? notes = null)
        where TMode : struct, IEvaluationMode =>
        Document.IsWhole(json)
            ? Walk<TMode>(ref MemoryMarshal.GetReference(json), json.Length, json.Length, options, out value, faults, notes)
            : WalkCopy<TMode>(json, options, out value, faults, notes);

    // Apart, because its buffer would be cleared for every document.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool WalkCopy<TMode>(ReadOnlySpan<byte> json, SchemaJsonOptions options, out T? value, Faults? faults, List<Note>? notes)
        where TMode : struct, IEvaluationMode
    {
        Document document = new(json, stackalloc byte[Document.PaddingLength]);
        bool isValid = Walk<TMode>(ref document.First, document.End, document.Stop, options, out value, faults, notes);
        document.Dispose();
        return isValid;
    }

    // Pooled buffers that an exception keeps are left to the garbage collector.
    private static bool Walk<TMode>(ref byte first, int length, int stop, SchemaJsonOptions options, out T? value, Faults? faults, List<Note>? notes)
        where TMode : struct, IEvaluationMode
    {
        Evaluation run = new(length, options.MaxDepth, faults, notes) { Extensions = options.Extensions, Items = stackalloc int[ItemsOnStack] };
        int end = TCodec.Walk<TMode>(ref first, Utf8.Space(ref first, 0), ref run, out value);
        if (TMode.Builds && (end < 0 || run.Missed()))
            value = default;
        run.Dispose();
        return end == stop;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
}
