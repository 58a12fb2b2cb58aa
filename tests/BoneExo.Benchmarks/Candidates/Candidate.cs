namespace BoneExo.Benchmarks.Candidates;

/// <summary>Something that goes through documents and is timed.</summary>
internal abstract class Candidate(string name)
{
    /// <summary>What <see cref="Run"/> returns where there is no verdict.</summary>
    protected const int NoVerdict = -1;

    /// <summary>Errors are looked for at once, not after a verdict, which is all that a valid document costs otherwise.</summary>
    protected static readonly SchemaJsonOptions AtOnce = new() { ExpectsErrors = true };

    public string Name { get; } = name;

    /// <summary>Whether it goes through documents of which none is valid.</summary>
    public virtual bool RefusesAll => false;

    /// <summary>The documents that it goes through: all, unless said otherwise.</summary>
    public virtual byte[][] Choose(byte[][] documents) => documents;

    /// <summary>Goes through the documents; the number of valid ones.</summary>
    public abstract int Run(byte[][] documents);
}
