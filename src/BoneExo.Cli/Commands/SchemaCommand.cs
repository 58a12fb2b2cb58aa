using System.CommandLine;
using BoneExo.Cli.Hosting;

namespace BoneExo.Cli.Commands;

/// <summary><c>boneexo schema</c>: what is done with whole schemas.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal) => new("schema", "Compares versions of schemas, and bundles them.") { SchemaDiffCommand.Create(terminal), SchemaBundleCommand.Create(terminal) };
}
