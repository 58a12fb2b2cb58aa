using System.CommandLine;
using System.Text;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Schemas;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Emission;

namespace BoneExo.Cli.Commands;

/// <summary><c>boneexo emit</c>: writes the files that the generator would add to a build.</summary>
internal static class EmitCommand
{
    // Without a mark, as the generator hands its files to the compiler.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

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

            await WriteAsync(set.Generated, parsed.GetRequiredValue(output), terminal, cancellation);
            return ExitCode.Fine;
        });
        return command;
    }

    private static async Task WriteAsync(IReadOnlyList<GeneratedFile> files, string folder, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (GeneratedFile file in files)
            {
                string path = Path.Combine(folder, file.HintName);
                await File.WriteAllTextAsync(path, file.Text, Utf8, cancellation);
                terminal.Result(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Unreadable($"'{folder}' cannot be written to: {exception.Message}");
        }

        terminal.Note($"{Quantities.Of(files.Count, "file")} written to '{folder}'");
    }
}
