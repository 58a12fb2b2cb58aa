using System.Reflection;

namespace BoneExo.Generator.Tests;

/// <summary>What a compiler host must have to load the analyzer.</summary>
public class AnalyzerAssemblyTests
{
    private static readonly AssemblyName[] References = typeof(SchemaGenerator).Assembly.GetReferencedAssemblies();

    [Fact]
    public void Roslyn_is_referenced_at_the_floor() =>
        Assert.All(
            References.Where(reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            reference => Assert.Equal(new Version(5, 0, 0, 0), reference.Version));

    [Fact]
    public void Analyzer_is_one_assembly() =>
        // All of them are the host's own: nothing has to be shipped beside the analyzer.
        Assert.Subset(
            new HashSet<string> { "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory", "System.Reflection.Metadata" },
            References.Select(reference => reference.Name!).ToHashSet());
}
