using Microsoft.CodeAnalysis;
using static BoneExo.Generator.Tests.Reasons;

namespace BoneExo.Generator.Tests.CrossAssembly;

/// <summary>What an edit of one project makes another's generator do.</summary>
public class RebuildTests
{
    private const string Side = """{ "$id": "https://example.org/v1/side", "$defs": { "Side": { "enum": ["left", "right"] } } }""";
    private const string User = """{ "$defs": { "U": { "type": "object", "properties": { "side": { "$ref": "https://example.org/v1/side#/$defs/Side" } } } } }""";

    private static readonly Build A = Assemblies.Publisher("A", "side.schema.json", Side) with { CSharp = "/// <summary>A class.</summary>\npublic static class Body {\n/// <summary>A method.</summary>\npublic static int Run() => 1; }" };
    private static readonly Build Changed = A with { CSharp = A.CSharp.Replace("=> 1", "=> 2", StringComparison.Ordinal) };
    private static readonly Build Extended = A.With("side.schema.json", Side.Replace("\"right\"", "\"right\", \"both\"", StringComparison.Ordinal), isPublished: true);
    private static readonly PortableExecutableReference File = A.File();
    private static readonly CompilationReference Project = A.Project();

    [Fact]
    public void Editing_the_users_code_reads_no_reference_again() =>
        new Edit(Assemblies.User("U", User, File), Assemblies.User("U", User, File) with { CSharp = "class Unrelated;" })
            .Expect(Documents: Cached, Published: Cached, Model: Cached, Units: Cached, Located: Cached);

    [Fact]
    public void Editing_a_method_of_the_publisher_emits_nothing() =>
        new Edit(Assemblies.User("U", User, Project), Assemblies.User("U", User, Changed.Project()))
            .Expect(Documents: Cached, Published: Cached, Model: Cached, Units: Cached, Located: Cached);

    [Fact]
    public void Editing_a_schema_of_the_publisher_emits_what_records_its_hash() =>
        new Edit(Assemblies.User("U", User, Project), Assemblies.User("U", User, Extended.Project()))
            .Expect(Documents: Cached, Published: Modified, Model: Modified, Units: Modified | Cached, Located: Cached);

    [Fact]
    public void Adding_a_reference_that_publishes_nothing_does_nothing() =>
        new Edit(Assemblies.User("U", User, File), Assemblies.User("U", User, File, (Assemblies.Named("Empty") with { CSharp = "internal class C;" }).File()))
            .Expect(Documents: Cached, Published: Cached, Model: Cached, Units: Cached, Located: Cached);

    [Fact]
    public void The_reference_assembly_changes_with_the_schema_and_not_with_a_method()
    {
        byte[] original = Metadata(A);

        Assert.Equal(original, Metadata(Changed));
        Assert.NotEqual(original, Metadata(Extended));
        Assert.Equal(
            Assemblies.User("U", User, File).Texts(),
            Assemblies.User("U", User, MetadataReference.CreateFromImage(original)).Texts());
    }

    /// <summary>The reference assembly, by which MSBuild decides whether to compile what refers to it.</summary>
    private static byte[] Metadata(Build build)
    {
        using MemoryStream image = new();
        Assert.True(build.Compile().Emit(image, options: new(metadataOnly: true, includePrivateMembers: false)).Success);
        return image.ToArray();
    }
}
