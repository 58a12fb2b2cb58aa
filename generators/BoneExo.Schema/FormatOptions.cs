using BoneExo.Schema.Collections;

namespace BoneExo.Schema;

/// <summary>Whether <c>format</c> is asserted: <c>annotate</c> or <c>assert</c>, then exceptions such as <c>,email=annotate</c>.</summary>
/// <param name="IsAsserted">What holds for every format without an exception.</param>
/// <param name="Exceptions">The formats for which the other holds.</param>
internal sealed record FormatOptions(bool IsAsserted, EquatableArray<string> Exceptions)
{
    /// <summary>The standard's default: a format is an annotation.</summary>
    public static readonly FormatOptions Annotate = new(false, []);

    /// <summary>The formats that can be asserted: those of the standard.</summary>
    public static readonly EquatableArray<string> Known =
    [
        "date-time", "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6",
        "uri", "uri-reference", "iri", "iri-reference", "uri-template", "uuid", "json-pointer", "relative-json-pointer", "regex",
    ];

    public bool Asserts(string format) => Known.Contains(format) && IsAsserted != Exceptions.Contains(format);

    /// <summary>Reads the build property <c>BoneExoFormat</c>; <see langword="null"/> where the text is of another form.</summary>
    public static FormatOptions? Parse(string text)
    {
        string[] parts = text.Split(',');
        if (Mode(parts[0]) is not { } isAsserted)
            return null;
        List<string> exceptions = [];
        foreach (string part in parts.Skip(1))
        {
            string[] pair = part.Split('=');
            if (pair.Length != 2 || !Known.Contains(pair[0]) || Mode(pair[1]) is not { } mode)
                return null;
            if (mode != isAsserted)
                exceptions.Add(pair[0]);
        }

        return new(isAsserted, exceptions.ToEquatableArray());
    }

    private static bool? Mode(string text) => text switch
    {
        "assert" => true,
        "annotate" => false,
        _ => null,
    };
}
