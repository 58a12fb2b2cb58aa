using System.Security.Cryptography;
using System.Text.Json;

namespace BoneExo;

/// <summary>Names values by what they are: the SHA-256 of their canonical JSON (RFC 8785), as <c>sha256:</c> and 64 hexadecimal digits.</summary>
public static class ContentHash
{
    /// <summary>The hash of a generated type's value. Numbers count as doubles: two that differ beyond 17 digits are one.</summary>
    /// <exception cref="JsonException">The value has no canonical JSON; <see cref="CanonicalJson"/> says why.</exception>
    public static string Of<T>(T value)
        where T : ISchemaType<T> => Spell(CanonicalJson.Of(value));

    /// <summary>The hash of a document, whatever its layout and the order of its members.</summary>
    /// <exception cref="JsonException">The text has no canonical JSON; <see cref="CanonicalJson"/> says why.</exception>
    public static string Of(ReadOnlySpan<byte> utf8) => Spell(CanonicalJson.Of(utf8));

    private static string Spell(byte[] canonical) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(canonical));
}
