using Microsoft.CodeAnalysis;

namespace BoneExo.Generator.Tests;

/// <summary>Why the outputs of one node are what they are; several where a node has several outputs.</summary>
[Flags]
internal enum Reasons
{
    None = 0,
    New = 1 << IncrementalStepRunReason.New,
    Modified = 1 << IncrementalStepRunReason.Modified,
    Unchanged = 1 << IncrementalStepRunReason.Unchanged,
    Cached = 1 << IncrementalStepRunReason.Cached,
    Removed = 1 << IncrementalStepRunReason.Removed,
}
