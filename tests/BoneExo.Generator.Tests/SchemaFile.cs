using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BoneExo.Generator.Tests;

/// <summary>A schema file in memory.</summary>
internal sealed class SchemaFile(string logicalPath, string text, string role = "generate", bool isPublished = false, string root = "/project/") : AdditionalText
{
    public string LogicalPath { get; } = logicalPath;

    public string Role { get; } = role;

    public bool IsPublished { get; } = isPublished;

    public override string Path { get; } = root + logicalPath;

    public string Content { get; } = text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Content, Encoding.UTF8);
}
