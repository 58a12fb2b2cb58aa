using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BoneExo.Generator.Tests.CrossAssembly;

/// <summary>Builds of assemblies that refer to each other's schemas.</summary>
internal static class Assemblies
{
    /// <summary>A build that publishes one schema.</summary>
    public static Build Publisher(string name, string path, string schema) => Named(name) with { Files = [new(path, schema, isPublished: true)] };

    /// <summary>A build of one schema that publishes nothing.</summary>
    public static Build User(string name, string schema, params MetadataReference[] references) =>
        Named(name) with { Files = [new("user.schema.json", schema)], References = [.. references] };

    /// <summary>A build of no schema, in a namespace of its name.</summary>
    public static Build Named(string name) => new Build([]).WithOption("AssemblyName", name).WithOption("RootNamespace", name);

    /// <summary>The compiled assembly as a file.</summary>
    public static PortableExecutableReference File(this Build build) => MetadataReference.CreateFromImage(CompiledBuild.Emit(build));

    /// <summary>The compilation, as an editor refers to another project.</summary>
    public static CompilationReference Project(this Build build) => build.Compile().ToMetadataReference();

    /// <summary>The text of each generated file by its name.</summary>
    public static ImmutableSortedDictionary<string, string> Texts(this Build build) =>
        build.Generated().ToImmutableSortedDictionary(file => file.HintName, file => file.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>What the generator reports but for notes, with the place in the file.</summary>
    public static string[] Problems(this Build build) =>
        [.. build.Diagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Select(diagnostic => diagnostic.ToString())];

    /// <summary>Loads compiled assemblies and calls <c>Program.Run</c> of the last.</summary>
    public static object? Run(string json, params Build[] builds)
    {
        AssemblyLoadContext context = new("Assemblies", isCollectible: true);
        try
        {
            Assembly? last = null;
            foreach (Build build in builds)
            {
                using MemoryStream image = new(CompiledBuild.Emit(build));
                last = context.LoadFromStream(image);
            }

            return last!.GetType("Program")!.GetMethod("Run")!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [json], null);    // each caller builds a program last
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>C# with a method <c>Program.Run</c> over a document.</summary>
    public static string Program(string body) => $$"""
        using System;
        using System.Linq;
        using System.Text.Json;
        using BoneExo;
        internal static class Program
        {
            public static object? Run(string json)
            {
                {{body}}
            }
        }
        """;
}
