using BoneExo.Schema.Collections;

namespace BoneExo.Schema;

/// <summary>Whether <c>format</c> is asserted: <c>annotate</c> or <c>assert</c>, then exceptions such as <c>,email=annotate</c>, and <c>,content=assert</c> for draft-07.</summary>
/// <param name="IsAsserted">What holds for every format without an exception.</param>
/// <param name="Exceptions">The formats for which the other holds.</param>
internal sealed record FormatOptions(bool IsAsserted, EquatableArray<string> Exceptions)
{
    private const string Content = "content";

    /// <summary>The standard's default: a format is an annotation.</summary>
    public static readonly FormatOptions Annotate = new(false, []);

    /// <summary>The formats that can be asserted: those of the standard.</summary>
    public static readonly EquatableArray<string> Known =
    [
        "date-time", "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6",
        "uri", "uri-reference", "iri", "iri-reference", "uri-template", "uuid", "json-pointer", "relative-json-pointer", "regex",
    ];

    /// <summary>Whether <c>contentEncoding</c> and <c>contentMediaType</c> are asserted where the draft lets them be.</summary>
    public bool AssertsContent { get; init; }

    public bool Asserts(string format) => Known.Contains(format) && IsAsserted != Exceptions.Contains(format);

    /// <summary>Reads the build property <c>BoneExoFormat</c>; <see langword="null"/> where the text is of another form.</summary>
    public static FormatOptions? Parse(string text)
    {
        string[] parts = text.Split(',');
        if (Mode(parts[0]) is not { } isAsserted)
            return null;
        List<string> exceptions = [];
        bool assertsContent = false;
        foreach (string part in parts.Skip(1))
        {
            string[] pair = part.Split('=');
            if (pair.Length != 2 || Mode(pair[1]) is not { } mode || (pair[0] != Content && !Known.Contains(pair[0])))
                return null;
            if (pair[0] == Content)
                assertsContent = mode;
            else if (mode != isAsserted)
                exceptions.Add(pair[0]);
        }

        return new(isAsserted, exceptions.ToEquatableArray()) { AssertsContent = assertsContent };
    }

    private static bool? Mode(string text) => text switch
    {
        "assert" => true,
        "annotate" => false,
        _ => null,
    };
}
