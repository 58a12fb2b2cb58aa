using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace BoneExo.Generator.Tests;

/// <summary>Compiles what is generated, and runs code that uses it.</summary>
internal static class CompiledBuild
{
    private static readonly ConcurrentDictionary<(string Schema, string Body), byte[]> Images = new();

    /// <summary>Compiles a schema's types with the body of a method that uses them and <c>json</c>, and returns what the method returns.</summary>
    public static object? Run(string schema, string body, string json = "")
    {
        using MemoryStream image = new(Images.GetOrAdd((schema, body), key => Emit(Build.Of(key.Schema) with { CSharp = Program(key.Body) })));
        AssemblyLoadContext context = new("Sample", isCollectible: true);
        try
        {
            MethodInfo method = context.LoadFromStream(image).GetType("Program")!.GetMethod("Run")!;    // both are in the text below
            return method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [json], null);
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Compiles a build; any warning fails the test.</summary>
    public static byte[] Emit(Build build)
    {
        Compilation compilation = build.Compile();
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        using MemoryStream image = new();
        Assert.True(compilation.Emit(image).Success);
        return image.ToArray();
    }

    private static string Program(string body) => $$"""
        using System;
        using System.Linq;
        using System.Text.Json;
        using BoneExo;
        using Sample;
        internal static class Program
        {
            public static object? Run(string json)
            {
                {{body}}
            }
        }
        """;
}
