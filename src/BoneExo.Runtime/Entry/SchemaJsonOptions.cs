using BoneExo.Entry;

namespace BoneExo;

/// <summary>Limits and layout of reading, validating and writing.</summary>
public sealed record SchemaJsonOptions
{
    // A recursive record takes the thread's stack, level by level.
    private const int MostDepth = 1000;

    // The longest array, less the padding around a scalar.
    private static readonly long MostBytes = Array.MaxLength - Document.PaddingLength;

    /// <summary>How many arrays and objects may be open at once: 64 unless raised, at most 1000.</summary>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostDepth);
            field = value;
        }
    } = 64;

    /// <summary>How many bytes a document may have.</summary>
    public long MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostBytes);
            field = value;
        }
    } = MostBytes;

    /// <summary>How many errors are reported of one document.</summary>
    public int MaxErrors
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1000;

    /// <summary>
    /// Whether documents mostly have errors: these are then looked for at once, rather than after a verdict, which is what a valid
    /// document costs. What is reported is the same.
    /// </summary>
    public bool ExpectsErrors { get; init; }

    /// <summary>Whether written documents have one member per line.</summary>
    public bool Indented { get; init; }

    /// <summary>The kinds that extension packages add to open unions; without a set, every other kind is let through unchecked.</summary>
    public ExtensionSet? Extensions { get; init; }

    internal static SchemaJsonOptions Default { get; } = new();
}
