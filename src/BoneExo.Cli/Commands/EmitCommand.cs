using System.CommandLine;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Schemas;
using BoneExo.Schema.Diagnostics;

namespace BoneExo.Cli.Commands;

/// <summary><c>boneexo emit</c>: writes the files that the generator would add to a build.</summary>
internal static class EmitCommand
{
    public static Command Create(Terminal terminal)
    {
        SchemaOptions schemas = new();
        Option<string> output = new("--output", "-o") { HelpName = "FOLDER", Required = true, Description = "Where to; it is made if it does not exist." };
        Command command = new("emit", "Writes the C# that the generator makes of schema files, byte for byte, and lists it; writes nothing if there are errors.") { output };
        schemas.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            SchemaSet set = await schemas.LoadAsync(parsed, new StageClock(), cancellation);
            FindingPrinter.Print(set.Findings.Where(finding => finding.Rule.Severity != Severity.Info), terminal);
            if (set.HasErrors)
            {
                terminal.Note($"nothing is written, because of {Quantities.Of(set.Count(Severity.Error), "error")}");
                return ExitCode.Problems;
            }

            await OutputFolder.WriteAsync([.. set.Generated.Select(file => (file.HintName, file.Text))], parsed.GetRequiredValue(output), terminal, cancellation);
            return ExitCode.Fine;
        });
        return command;
    }
}
