using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;

namespace BoneExo.Cli.Schemas;

/// <summary>What a build would hand to the generator.</summary>
/// <param name="Published">What the referenced assemblies publish.</param>
/// <param name="IsPublished">Whether the build publishes the files.</param>
internal sealed record SchemaInput(IReadOnlyList<SchemaFile> Files, EquatableArray<PublishedSchemas> Published, bool IsPublished);
