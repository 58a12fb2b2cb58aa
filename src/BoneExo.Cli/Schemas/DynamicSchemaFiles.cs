using BoneExo.Cli.Commands;
using BoneExo.Cli.Hosting;
using BoneExo.Dynamic;
using BoneExo.Schema.Documents;

namespace BoneExo.Cli.Schemas;

/// <summary>Compiles schema files in memory.</summary>
internal static class DynamicSchemaFiles
{
    /// <summary>Compiles the first file; the others are there for its references.</summary>
    public static async Task<DynamicSchema> CompileAsync(string[] paths, Terminal terminal, CancellationToken cancellation)
    {
        List<DynamicSource> sources = [];
        foreach (SchemaFile file in SchemaFiles.Find(paths, "."))
        {
            SchemaSource source = await file.ReadAsync(cancellation);
            sources.Add(new(source.LogicalPath, source.Text) { FilePath = source.FilePath });
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
