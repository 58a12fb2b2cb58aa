using System.Collections.Immutable;
using BoneExo.Schema.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BoneExo.Generator.Tests;

/// <summary>What the compiler is given: schema files by logical path, options, and C#.</summary>
internal sealed record Build(ImmutableList<SchemaFile> Files)
{
    // One object, as a compiler host has it: the generator reads a reference once.
    private static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(typeof(SchemaJson).Assembly.Location);

    public ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary.CreateRange(
        [KeyValuePair.Create("RootNamespace", "Sample"), KeyValuePair.Create("AssemblyName", "Sample")]);

    public string CSharp { get; init; } = "";

    /// <summary>Assemblies beside the framework and the runtime.</summary>
    public ImmutableList<MetadataReference> References { get; init; } = [];

    /// <summary>A build of one schema, <c>specimen.schema.json</c>.</summary>
    public static Build Of(string schema) => new([new("specimen.schema.json", schema)]);

    /// <summary>The same build with this text for a file, in its place, or at the end where there is none.</summary>
    public Build With(string path, string text, bool isPublished = false)
    {
        SchemaFile file = new(path, text, isPublished: isPublished);
        int place = Files.FindIndex(other => other.LogicalPath == path);
        return this with { Files = place < 0 ? Files.Add(file) : Files.SetItem(place, file) };
    }

    public Build Without(string path) => this with { Files = Files.RemoveAll(file => file.LogicalPath == path) };

    public Build WithOption(string name, string value) => this with { Options = Options.SetItem(name, value) };

    public GeneratorDriver Run() => Run(new SchemaGenerator());

    public GeneratorDriver Run(SchemaGenerator generator, CancellationToken cancellation = default) => Run(CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)), cancellation);

    /// <summary>Runs a driver that ran before, with the files that did not change as the same objects.</summary>
    public GeneratorDriver Run(GeneratorDriver driver, CancellationToken cancellation = default) =>
        Prepare(driver).RunGenerators(Compilation(CSharpParseOptions.Default), cancellation);

    /// <summary>The C# with what is generated for it, compiled under nullable and documentation checks.</summary>
    public Compilation Compile()
    {
        CSharpParseOptions options = new(documentationMode: DocumentationMode.Diagnose);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], parseOptions: options);
        driver = Prepare(driver).RunGeneratorsAndUpdateCompilation(Compilation(options), out Compilation compilation, out _);
        foreach (SyntaxTree tree in driver.GetRunResult().GeneratedTrees)
            compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(NullChecks.Restore(tree.ToString()), options, tree.FilePath));
        return compilation;
    }

    /// <summary>The generated files, in the order of their names.</summary>
    public ImmutableArray<GeneratedSourceResult> Generated() =>
        [.. Run().GetRunResult().Results.Single().GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal)];

    public ImmutableArray<Diagnostic> Diagnostics() => Run().GetRunResult().Diagnostics;

    private GeneratorDriver Prepare(GeneratorDriver driver) =>
        driver.ReplaceAdditionalTexts([.. Files]).WithUpdatedAnalyzerConfigOptions(new BuildOptions(Options));

    private CSharpCompilation Compilation(CSharpParseOptions options) => CSharpCompilation.Create(
        Options["AssemblyName"],
        [CSharpSyntaxTree.ParseText(CSharp, options)],
        [.. Basic.Reference.Assemblies.Net100.References.All, Runtime, .. References],
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
