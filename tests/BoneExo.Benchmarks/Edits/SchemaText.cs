using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace BoneExo.Benchmarks.Edits;

/// <summary>A schema file in memory.</summary>
internal sealed class SchemaText(string path, string content) : AdditionalText
{
    public override string Path { get; } = path;

    public string Content { get; } = content;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Content, Encoding.UTF8);
}
