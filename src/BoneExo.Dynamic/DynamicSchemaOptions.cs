using BoneExo.Schema;

namespace BoneExo.Dynamic;

/// <summary>What a build would set by its properties.</summary>
public sealed record DynamicSchemaOptions
{
    /// <summary>Whether <c>format</c> is asserted: <c>annotate</c> or <c>assert</c>, then exceptions as in <c>assert,email=annotate</c>.</summary>
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
}
