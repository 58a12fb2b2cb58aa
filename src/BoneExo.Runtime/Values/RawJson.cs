using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using BoneExo.Codecs;
using BoneExo.Entry;
using BoneExo.Values;

namespace BoneExo;

/// <summary>
/// Any JSON value, kept as its own copy of the text and compared as JSON: members in any order, numbers by value on any number of
/// digits. The default value is null.
/// </summary>
[JsonConverter(typeof(SchemaJsonConverter<RawJson, RawJsonCodec>))]
public readonly struct RawJson : IEquatable<RawJson>
{
    private readonly byte[]? _utf8;

    /// <summary>Takes over a checked, trimmed text that nobody else changes.</summary>
    internal RawJson(byte[] utf8) => _utf8 = utf8;

    /// <summary>What kind of value it is: true and false are told apart.</summary>
    public JsonValueKind Kind => Utf8[0] switch
    {
        (byte)'{' => JsonValueKind.Object,
        (byte)'[' => JsonValueKind.Array,
        (byte)'"' => JsonValueKind.String,
        (byte)'t' => JsonValueKind.True,
        (byte)'f' => JsonValueKind.False,
        (byte)'n' => JsonValueKind.Null,
        _ => JsonValueKind.Number,
    };

    /// <summary>The text in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8 is null ? "null"u8 : _utf8;

    /// <summary>Reads any JSON value.</summary>
    /// <exception cref="SchemaJsonException">The text is not well-formed JSON.</exception>
    public static RawJson Parse(string json, SchemaJsonOptions? options = null)
    {
        using PooledText text = PooledText.Of(json);
        return Parse(text.Span, options);
    }

    /// <summary>Reads any JSON value.</summary>
    /// <exception cref="SchemaJsonException">The text is not well-formed JSON.</exception>
    public static RawJson Parse(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null) =>
        SchemaWalk<RawJson, RawJsonCodec>.Parse(utf8, options ?? SchemaJsonOptions.Default);

    /// <inheritdoc/>
    public bool Equals(RawJson other) => JsonEquality.AreEqual(Utf8, other.Utf8);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => JsonHash.Of(Utf8);

    /// <summary>The text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8);

    /// <summary>Writes the text as it is.</summary>
    public void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(Utf8, skipInputValidation: true);

    /// <summary>Tells whether both are equal as JSON.</summary>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Tells whether the two differ as JSON.</summary>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);
}
