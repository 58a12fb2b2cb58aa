using BoneExo.Cli.Commands;
using BoneExo.Cli.Hosting;
using BoneExo.Dynamic;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;

namespace BoneExo.Cli.Schemas;

/// <summary>Compiles schema files in memory.</summary>
internal static class DynamicSchemaFiles
{
    /// <summary>Compiles the first file; the others are there for its references.</summary>
    /// <param name="references">Assemblies whose published documents are there for references too.</param>
    public static async Task<DynamicSchema> CompileAsync(string[] paths, IEnumerable<string> references, Terminal terminal, CancellationToken cancellation)
    {
        List<DynamicSource> sources = [];
        foreach (SchemaFile file in SchemaFiles.Find(paths, "."))
        {
            SchemaSource source = await file.ReadAsync(cancellation);
            sources.Add(new(source.LogicalPath, source.Text) { FilePath = source.FilePath });
        }

        // Their types are not loaded: what they publish is evaluated from its text.
        foreach (PublishedSchemas assembly in PublishedAssemblies.Read(references, cancellation))
        {
            if (assembly.NewerFormat is not null)
                throw CommandFailure.Unreadable($"assembly '{assembly.Assembly}' publishes its schemas in a format that this version cannot read; use a newer one");
            sources.AddRange(assembly.Documents.Select(document => new DynamicSource(document.BaseUri, JsonPrinter.Print(document.Root))));
        }

        try
        {
            return DynamicSchema.Compile(sources, cancellation: cancellation);
        }
        catch (DynamicSchemaException exception)
        {
            foreach (string diagnostic in exception.Diagnostics)
                terminal.Note(diagnostic);
            throw new CommandFailure(ExitCode.Problems, $"'{paths[0]}' cannot be compiled: {Quantities.Of(exception.Diagnostics.Count, "error")} in schemas; nothing was validated");
        }
    }
}
