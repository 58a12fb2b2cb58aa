using System.CommandLine;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using BoneExo.Cli.Hosting;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;

namespace BoneExo.Cli.Schemas;

/// <summary>Reads what assemblies publish, without loading them.</summary>
internal static class PublishedAssemblies
{
    /// <summary>The option that names them.</summary>
    public static Option<string[]> CreateOption() => new("--reference")
    {
        HelpName = "DLL",
        Description = "An assembly whose published schemas '$ref' can lead to; repeat it for more.",
    };

    public static EquatableArray<PublishedSchemas> Read(IEnumerable<string> paths, CancellationToken cancellation) =>
        paths.Select(path => Read(path, cancellation)).ToEquatableArray();

    private static PublishedSchemas Read(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
            throw CommandFailure.Unreadable($"'{path}' does not exist");
        try
        {
            using PEReader image = new(File.OpenRead(path));
            return (image.HasMetadata ? PublishedMetadata.Read(image.GetMetadataReader(), cancellation) : null)
                ?? throw CommandFailure.Unreadable($"'{path}' publishes no schemas; build it with 'BoneExoPublish' set to true");
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            throw CommandFailure.Unreadable($"'{path}' cannot be read as an assembly: {exception.Message}");
        }
    }
}
