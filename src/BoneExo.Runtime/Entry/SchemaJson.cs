using System.Buffers;
using BoneExo.Codecs;
using BoneExo.Entry;
using BoneExo.Reporting;

namespace BoneExo;

/// <summary>Validates, reads and writes the types generated from schemas. Every method may be called from any thread.</summary>
public static partial class SchemaJson
{
    /// <summary>What a type is, as data.</summary>
    public static TypeDescription Describe<T>() where T : ISchemaType<T> => T.Description;

    /// <summary>Tells whether a document is valid, without allocating after the first call.</summary>
    public static bool IsValid<T>(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null) where T : ISchemaType<T> =>
        SchemaWalk<T, TypeCodec<T>>.IsValid(utf8, options ?? SchemaJsonOptions.Default);

    /// <summary>Tells whether a document is valid.</summary>
    public static bool IsValid<T>(in ReadOnlySequence<byte> utf8, SchemaJsonOptions? options = null) where T : ISchemaType<T>
    {
        using PooledText text = PooledText.Of(utf8);
        return IsValid<T>(text.Span, options);
    }

    /// <summary>Tells whether a document is valid.</summary>
    public static bool IsValid<T>(string json, SchemaJsonOptions? options = null) where T : ISchemaType<T>
    {
        using PooledText text = PooledText.Of(json);
        return IsValid<T>(text.Span, options);
    }

    /// <summary>Tells whether a document is valid; reads no more of it than one byte over the limit.</summary>
    public static async ValueTask<bool> IsValidAsync<T>(Stream utf8, SchemaJsonOptions? options = null, CancellationToken cancellation = default)
        where T : ISchemaType<T>
    {
        using PooledText text = await PooledText.ReadAsync(utf8, (options ?? SchemaJsonOptions.Default).MaxBytes, cancellation).ConfigureAwait(false);
        return IsValid<T>(text.Span, options);
    }

    /// <summary>Tells whether a document is valid by an evaluator.</summary>
    public static bool IsValidBy<TEvaluator>(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null) where TEvaluator : struct, ISchemaEvaluator =>
        SchemaWalk<RawJson, EvaluatorCodec<TEvaluator>>.IsValid(utf8, options ?? SchemaJsonOptions.Default);

    /// <summary>Finds everything that is wrong with a document.</summary>
    public static ValidationReport Validate<T>(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null) where T : ISchemaType<T> =>
        SchemaWalk<T, TypeCodec<T>>.Validate(utf8, options ?? SchemaJsonOptions.Default);

    /// <summary>Finds everything that is wrong with a document.</summary>
    public static ValidationReport Validate<T>(in ReadOnlySequence<byte> utf8, SchemaJsonOptions? options = null) where T : ISchemaType<T>
    {
        using PooledText text = PooledText.Of(utf8);
        return Validate<T>(text.Span, options);
    }

    /// <summary>Finds everything that is wrong with a document.</summary>
    public static ValidationReport Validate<T>(string json, SchemaJsonOptions? options = null) where T : ISchemaType<T>
    {
        using PooledText text = PooledText.Of(json);
        return Validate<T>(text.Span, options);
    }

    /// <summary>Finds everything that is wrong with a document.</summary>
    public static async ValueTask<ValidationReport> ValidateAsync<T>(Stream utf8, SchemaJsonOptions? options = null, CancellationToken cancellation = default)
        where T : ISchemaType<T>
    {
        using PooledText text = await PooledText.ReadAsync(utf8, (options ?? SchemaJsonOptions.Default).MaxBytes, cancellation).ConfigureAwait(false);
        return Validate<T>(text.Span, options);
    }

    /// <summary>Finds everything that is wrong with a value; places are those in its compact text.</summary>
    public static ValidationReport Validate<T>(T value, SchemaJsonOptions? options = null) where T : ISchemaType<T>
    {
        using CompactWriter writer = Written(value);
        return Validate<T>(writer.Written, options);
    }

    /// <summary>Finds everything that is wrong with a document by an evaluator.</summary>
    public static ValidationReport ValidateBy<TEvaluator>(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null) where TEvaluator : struct, ISchemaEvaluator =>
        SchemaWalk<RawJson, EvaluatorCodec<TEvaluator>>.Validate(utf8, options ?? SchemaJsonOptions.Default);

    /// <summary>Evaluates a document and reports in one of the standard's output formats.</summary>
    public static OutputUnit Evaluate<T>(ReadOnlySpan<byte> utf8, OutputFormat format, SchemaJsonOptions? options = null) where T : ISchemaType<T> =>
        SchemaWalk<T, TypeCodec<T>>.Evaluate(utf8, format, options ?? SchemaJsonOptions.Default);

    /// <summary>Evaluates a document by an evaluator and reports in one of the standard's output formats.</summary>
    public static OutputUnit EvaluateBy<TEvaluator>(ReadOnlySpan<byte> utf8, OutputFormat format, SchemaJsonOptions? options = null) where TEvaluator : struct, ISchemaEvaluator =>
        SchemaWalk<RawJson, EvaluatorCodec<TEvaluator>>.Evaluate(utf8, format, options ?? SchemaJsonOptions.Default);
}
