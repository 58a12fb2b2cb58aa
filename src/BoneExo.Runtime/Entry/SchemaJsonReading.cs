using System.Buffers;
using BoneExo.Entry;

namespace BoneExo;

public static partial class SchemaJson
{
    /// <summary>Reads a document and checks it while reading.</summary>
    /// <exception cref="SchemaJsonException">The document is not valid; the exception has all its errors.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null) where T : ISchemaType<T> =>
        SchemaWalk<T, TypeCodec<T>>.Parse(utf8, options ?? SchemaJsonOptions.Default);

    /// <summary>Reads a document and checks it while reading.</summary>
    /// <exception cref="SchemaJsonException">The document is not valid; the exception has all its errors.</exception>
    public static T Parse<T>(in ReadOnlySequence<byte> utf8, SchemaJsonOptions? options = null) where T : ISchemaType<T>
    {
        using PooledText text = PooledText.Of(utf8);
        return Parse<T>(text.Span, options);
    }

    /// <summary>Reads a document and checks it while reading.</summary>
    /// <exception cref="SchemaJsonException">The document is not valid; the exception has all its errors.</exception>
    public static T Parse<T>(string json, SchemaJsonOptions? options = null) where T : ISchemaType<T>
    {
        using PooledText text = PooledText.Of(json);
        return Parse<T>(text.Span, options);
    }

    /// <summary>Reads a document and checks it while reading.</summary>
    /// <exception cref="SchemaJsonException">The document is not valid; the exception has all its errors.</exception>
    public static async ValueTask<T> ParseAsync<T>(Stream utf8, SchemaJsonOptions? options = null, CancellationToken cancellation = default)
        where T : ISchemaType<T>
    {
        using PooledText text = await PooledText.ReadAsync(utf8, (options ?? SchemaJsonOptions.Default).MaxBytes, cancellation).ConfigureAwait(false);
        return Parse<T>(text.Span, options);
    }

    /// <summary>Reads a document; where it is not valid, the value is what could be read and the report has every error.</summary>
    public static bool TryParse<T>(ReadOnlySpan<byte> utf8, out T? value, out ValidationReport report, SchemaJsonOptions? options = null)
        where T : ISchemaType<T> =>
        SchemaWalk<T, TypeCodec<T>>.TryParse(utf8, options ?? SchemaJsonOptions.Default, out value, out report);

    /// <summary>Reads a document; where it is not valid, the value is what could be read and the report has every error.</summary>
    public static bool TryParse<T>(in ReadOnlySequence<byte> utf8, out T? value, out ValidationReport report, SchemaJsonOptions? options = null)
        where T : ISchemaType<T>
    {
        using PooledText text = PooledText.Of(utf8);
        return TryParse(text.Span, out value, out report, options);
    }

    /// <summary>Reads a document; where it is not valid, the value is what could be read and the report has every error.</summary>
    public static bool TryParse<T>(string json, out T? value, out ValidationReport report, SchemaJsonOptions? options = null)
        where T : ISchemaType<T>
    {
        using PooledText text = PooledText.Of(json);
        return TryParse(text.Span, out value, out report, options);
    }
}
