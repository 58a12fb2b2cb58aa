namespace BoneExo.Schema.Documents;

/// <summary>What the compiler does with a schema document.</summary>
internal enum SchemaRole
{
    /// <summary>Types and evaluators are emitted.</summary>
    Generate,

    /// <summary>Only evaluators are emitted.</summary>
    Validate,

    /// <summary>Nothing is emitted for the document itself; others refer to it.</summary>
    Reference,

    /// <summary>Another assembly publishes it: its types are used, and nothing is emitted for the document itself.</summary>
    Published,

    /// <summary>An older version of one of the documents, which that is compared with.</summary>
    Baseline,
}

/// <summary>A schema file as it comes in.</summary>
/// <param name="LogicalPath">Its name with '/', relative to the project: the same on every machine, and what relative references resolve against.</param>
/// <param name="FilePath">Where diagnostics point: the path as the build knows it.</param>
internal sealed record SchemaSource(string LogicalPath, string FilePath, string Text, SchemaRole Role)
{
    /// <summary>Whether the assembly publishes it.</summary>
    public bool IsPublished { get; init; }
}
