using System.Globalization;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Diagnostics;

/// <summary>Which part of the JSON at a location a diagnostic points at.</summary>
internal enum DiagnosticTarget
{
    /// <summary>The member's name, as for an unsupported keyword.</summary>
    Key,

    /// <summary>The whole value, as for an unresolved reference.</summary>
    Value,

    /// <summary>The opening bracket of the value, as for something that is missing inside.</summary>
    Start,
}

/// <summary>A finding of the front end: document and pointer, no line numbers.</summary>
internal sealed record SchemaDiagnostic(SchemaRule Rule, SchemaLocation Location, DiagnosticTarget Target, EquatableArray<string> Arguments)
{
    /// <summary>The message with its arguments filled in.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);
}
