using System.Reflection.Metadata;
using BoneExo.Schema.Documents;
using Microsoft.CodeAnalysis;

namespace BoneExo.Generator;

/// <summary>Reads what a referenced assembly publishes: from its metadata, or from the compilation that an editor has in its place.</summary>
internal static class PublishedSchemaReader
{
    /// <summary>What the reference publishes; <see langword="null"/> where that is nothing.</summary>
    public static PublishedSchemas? Read(MetadataReference reference, CancellationToken cancellation) => reference switch
    {
        PortableExecutableReference file => Read(file, cancellation),
        CompilationReference project => ReadSymbols(project.Compilation.Assembly, cancellation),
        _ => null,
    };

    private static PublishedSchemas? Read(PortableExecutableReference file, CancellationToken cancellation)
    {
        try
        {
            return file.GetMetadata() is AssemblyMetadata assembly
                ? PublishedMetadata.Read(assembly.GetModules()[0].GetMetadataReader(), cancellation)
                : null;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            return null;    // the compiler itself says that it cannot read the file
        }
    }

    private static PublishedSchemas? ReadSymbols(IAssemblySymbol assembly, CancellationToken cancellation)
    {
        List<(string Uri, string Text)> documents = [];
        List<PublishedType> types = [];
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (attribute.AttributeClass is not { ContainingNamespace: { Name: PublishedMetadata.Namespace, ContainingNamespace.IsGlobalNamespace: true } } type)
                continue;
            switch (type.Name, attribute.ConstructorArguments)
            {
                case (PublishedMetadata.SchemaAttribute, [{ Value: int format }, ..]) when format > PublishedSchemas.FormatVersion:
                    return PublishedSchemas.Newer(assembly.Name, format);
                case (PublishedMetadata.SchemaAttribute, [_, { Value: string uri }, { Value: string text }]):
                    documents.Add((uri, text));
                    break;
                case (PublishedMetadata.TypeAttribute, [{ Value: string location }, { Value: INamedTypeSymbol target }, { Value: int kind }]):
                    types.Add(new(location, MetadataName(target), (PublishedKind)kind));
                    break;
            }
        }

        return documents.Count == 0 ? null : PublishedSchemas.Parse(assembly.Name, documents, types, cancellation);
    }

    private static string MetadataName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return MetadataName(outer) + "+" + type.MetadataName;
        return type.ContainingNamespace is { IsGlobalNamespace: false } @namespace ? $"{@namespace.ToDisplayString()}.{type.MetadataName}" : type.MetadataName;
    }
}
