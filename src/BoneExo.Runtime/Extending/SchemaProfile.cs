using BoneExo.Codecs;
using BoneExo.Entry;

namespace BoneExo;

/// <summary>A schema that asks more of the values of a type: the same type, judged more strictly.</summary>
public abstract class SchemaProfile<T> where T : ISchemaType<T>
{
    private protected SchemaProfile()
    {
    }

    /// <summary>Tells whether a document is valid by the profile.</summary>
    public abstract bool IsValid(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null);

    /// <summary>Finds everything that is wrong with a document by the profile.</summary>
    public abstract ValidationReport Validate(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null);

    /// <summary>Finds everything that is wrong with a document by the profile.</summary>
    public ValidationReport Validate(string json, SchemaJsonOptions? options = null)
    {
        using PooledText text = PooledText.Of(json);
        return Validate(text.Span, options);
    }

    /// <summary>Finds everything that is wrong with a value by the profile; places are those in its compact text.</summary>
    public ValidationReport Validate(T value, SchemaJsonOptions? options = null)
    {
        using CompactWriter writer = SchemaJson.Written(value);
        return Validate(writer.Written, options);
    }

    /// <summary>Reads a document and checks it by the profile while reading.</summary>
    /// <exception cref="SchemaJsonException">The document is not valid; the exception has all its errors.</exception>
    public abstract T Parse(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null);

    /// <summary>Reads a document and checks it by the profile while reading.</summary>
    /// <exception cref="SchemaJsonException">The document is not valid; the exception has all its errors.</exception>
    public T Parse(string json, SchemaJsonOptions? options = null)
    {
        using PooledText text = PooledText.Of(json);
        return Parse(text.Span, options);
    }
}
