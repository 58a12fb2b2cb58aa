namespace BoneExo;

/// <summary>The output formats that JSON Schema draft 2020-12 defines (core, section 12).</summary>
public enum OutputFormat
{
    /// <summary>Whether the document is valid.</summary>
    Flag,

    /// <summary>A flat list of errors, or of annotations where the document is valid.</summary>
    Basic,

    /// <summary>The same as a tree that follows the schemas, without the nodes that have but one child.</summary>
    Detailed,
}
