using BoneExo.Schema;

namespace BoneExo.Dynamic;

/// <summary>What a build would set by its properties.</summary>
public sealed record DynamicSchemaOptions
{
    /// <summary>Whether <c>format</c> is asserted: <c>annotate</c> or <c>assert</c>, then exceptions as in <c>assert,email=annotate</c>; <c>content=assert</c> among them for the content keywords of draft-07.</summary>
    /// <exception cref="ArgumentException">The text is of another form.</exception>
    public string Format
    {
        get;
        init
        {
            if (FormatOptions.Parse(value) is null)
                throw new ArgumentException($"'{value}' is no format option; write 'assert' or 'annotate', and exceptions as in 'assert,email=annotate'", nameof(value));
            field = value;
        }
    } = "annotate";

    /// <summary>What becomes of a <c>pattern</c> that needs backtracking: <c>info</c> matches it with a time limit, <c>error</c> refuses the schema.</summary>
    /// <exception cref="ArgumentException">The text is another one.</exception>
    public string NonLinearPatterns
    {
        get;
        init
        {
            if (CompilerOptions.ParseNonLinearPatterns(value) is null)
                throw new ArgumentException($"'{value}' is no option for patterns; write 'error' or 'info'", nameof(value));
            field = value;
        }
    } = "info";

    /// <summary>Whether verdicts have a faster form of their own; without it they take the walk that finds the errors. The verdict is the same.</summary>
    public bool Optimize { get; init; } = true;

    /// <summary>Whether the schema is compiled to judge others, and is not judged itself.</summary>
    internal bool IsMetaSchema { get; init; }
}
