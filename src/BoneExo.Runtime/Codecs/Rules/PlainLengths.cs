namespace BoneExo.Codecs;

/// <summary>From how many to how many characters a plain text has that needs no further look.</summary>
internal readonly record struct PlainLengths(int Minimum, int Maximum)
{
    public static readonly PlainLengths None = new(1, 0);

    public bool IsNone => Minimum > Maximum;

    public PlainLengths And(int minimum, int maximum) => new(Math.Max(Minimum, minimum), Math.Min(Maximum, maximum));
}
