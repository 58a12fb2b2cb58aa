using System.Diagnostics.CodeAnalysis;

namespace BoneExo.Formats;

/// <summary>The formats of JSON Schema 2020-12 (validation, section 7.3), each to the letter of its specification.</summary>
public static class FormatRules
{
    /// <summary>The names of all formats.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "date-time", "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6",
        "uri", "uri-reference", "iri", "iri-reference", "uri-template", "uuid", "json-pointer", "relative-json-pointer", "regex",
    ];

    /// <summary>Finds what decides about a format; an unknown name has nothing that does.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out FormatPredicate? predicate)
    {
        predicate = name switch
        {
            "date-time" => Timestamps.IsDateTime,
            "date" => Timestamps.IsDate,
            "time" => Timestamps.IsTime,
            "duration" => Durations.IsDuration,
            "email" => Mailboxes.IsMailbox,
            "idn-email" => Mailboxes.IsInternationalMailbox,
            "hostname" => Hostnames.IsHostname,
            "idn-hostname" => Hostnames.IsInternationalHostname,
            "ipv4" => IpAddresses.IsVersion4,
            "ipv6" => IpAddresses.IsVersion6,
            "uri" => Identifiers.IsUri,
            "uri-reference" => Identifiers.IsUriReference,
            "iri" => Identifiers.IsIri,
            "iri-reference" => Identifiers.IsIriReference,
            "uri-template" => UriTemplates.IsTemplate,
            "uuid" => Uuids.IsUuid,
            "json-pointer" => JsonPointers.IsPointer,
            "relative-json-pointer" => JsonPointers.IsRelativePointer,
            "regex" => PatternSyntax.IsPattern,
            _ => null,
        };
        return predicate is not null;
    }
}
