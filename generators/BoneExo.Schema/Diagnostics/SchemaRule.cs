namespace BoneExo.Schema.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
internal enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>A rule of the catalogue: an id that is never reused, and its message with <c>{0}</c>-style places.</summary>
internal sealed record SchemaRule(string Id, Severity Severity, string Title, string Message);
