using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Schemas;
using BoneExo.Dynamic;
using BoneExo.Schema;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;

namespace BoneExo.Cli.Comparing;

/// <summary>One version of schemas: files, a folder, an assembly or a package.</summary>
/// <param name="Path">As the user named it.</param>
/// <param name="Sources">The documents, to be compiled in memory.</param>
/// <param name="Maps">By logical path; empty where the schemas come out of an assembly.</param>
internal sealed record ComparedVersion(string Path, SchemaAnalysis Analysis, IReadOnlyList<DynamicSource> Sources, IReadOnlyDictionary<string, SourceMap> Maps)
{
    /// <summary>Reads and compiles a version; whatever is wrong with it ends the command.</summary>
    public static async Task<ComparedVersion> LoadAsync(string path, CompilerOptions options, CancellationToken cancellation) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".dll" => OfPublished(path, PublishedAssemblies.Read([path], cancellation), options, cancellation),
        ".nupkg" => OfPublished(path, InPackage(path, cancellation), options, cancellation),
        _ => await OfFilesAsync(path, options, cancellation),
    };

    private static async Task<ComparedVersion> OfFilesAsync(string path, CompilerOptions options, CancellationToken cancellation)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
            throw CommandFailure.Unreadable($"'{path}' does not exist");
        // Each version is a project of its own, so that logical paths are the same in both.
        string project = Directory.Exists(path) ? path : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) ?? ".";
        SchemaSet set = await SchemaSet.LoadAsync(new(SchemaFiles.Find([path], project), [], IsPublished: false), options, new StageClock(), cancellation);
        if (set.Analysis is null || set.HasErrors)
            throw new CommandFailure(ExitCode.Problems, $"'{path}' has errors: {set.Findings.First(finding => finding.Rule.Severity == Severity.Error)}");
        List<DynamicSource> sources = [];
        foreach (SchemaFile file in set.Files)
        {
            SchemaSource source = await file.ReadAsync(cancellation);
            sources.Add(new(source.LogicalPath, source.Text) { FilePath = source.FilePath });
        }

        return new(path, set.Analysis, sources, set.Maps);
    }

    private static ComparedVersion OfPublished(string path, EquatableArray<PublishedSchemas> assemblies, CompilerOptions options, CancellationToken cancellation)
    {
        if (assemblies.FirstOrDefault(assembly => assembly.NewerFormat is not null) is { } newer)
            throw CommandFailure.Unreadable($"assembly '{newer.Assembly}' publishes its schemas in a format that this version cannot read; use a newer one");
        EquatableArray<SchemaDocument> documents = assemblies.SelectMany(assembly => assembly.Documents).Select(document => document with { Role = SchemaRole.Generate }).ToEquatableArray();
        SchemaAnalysis analysis = SchemaCompiler.Analyze(documents, options, cancellation);
        if (analysis.Model.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Rule.Severity == Severity.Error) is { } error)
            throw new CommandFailure(ExitCode.Problems, $"'{path}' has errors: {error.Location}: {error.Message}");
        return new(path, analysis, [.. documents.Select(document => new DynamicSource(document.BaseUri, JsonPrinter.Print(document.Root)))], new Dictionary<string, SourceMap>());
    }

    private static EquatableArray<PublishedSchemas> InPackage(string path, CancellationToken cancellation)
    {
        try
        {
            using ZipArchive package = ZipFile.OpenRead(path);
            List<PublishedSchemas> found = [];
            foreach (ZipArchiveEntry entry in package.Entries.Where(entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal) && entry.FullName.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)))
            {
                using MemoryStream image = new();
                using (Stream content = entry.Open())
                    content.CopyTo(image);
                image.Position = 0;
                using PEReader assembly = new(image);
                // A library for several frameworks is there once for each.
                if (assembly.HasMetadata && PublishedMetadata.Read(assembly.GetMetadataReader(), cancellation) is { } published && found.TrueForAll(other => other.Assembly != published.Assembly))
                    found.Add(published);
            }

            return found.Count > 0 ? found.ToEquatableArray() : throw CommandFailure.Unreadable($"no assembly in '{path}' publishes schemas");
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or BadImageFormatException)
        {
            throw CommandFailure.Unreadable($"'{path}' cannot be read as a package: {exception.Message}");
        }
    }
}
