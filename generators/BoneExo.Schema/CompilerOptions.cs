namespace BoneExo.Schema;

/// <summary>What a build sets for the compiler.</summary>
/// <param name="RootNamespace">The namespace of documents without <c>x-bex-namespace</c>.</param>
/// <param name="AssemblyName">Names the emitted resolver and manifest.</param>
internal sealed record CompilerOptions(string RootNamespace, string AssemblyName)
{
    /// <summary>Whether <c>format</c> is asserted.</summary>
    public FormatOptions Format { get; init; } = FormatOptions.Annotate;

    /// <summary>What the build calls the older version that the schemas are compared with, if any.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether a pattern that needs backtracking is an error, not only reported.</summary>
    public bool RefusesNonLinearPatterns { get; init; }

    /// <summary>Whether verdicts have a form of their own, made by the passes of stage Optimize.</summary>
    public bool Optimizes { get; init; } = true;

    /// <summary>Reads the build property <c>BoneExoOptimize</c>; <see langword="null"/> where the text is of another form.</summary>
    public static bool? ParseOptimize(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    /// <summary>Reads the build property <c>BoneExoNonLinearPatterns</c>; <see langword="null"/> where the text is of another form.</summary>
    public static bool? ParseNonLinearPatterns(string text) => text switch
    {
        "error" => true,
        "info" => false,
        _ => null,
    };
}
