using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using BoneExo.Cli.Commands;

namespace BoneExo.Cli.Hosting;

/// <summary>The command line: verbs in, exit code out.</summary>
internal static class Tool
{
    public const string Name = "boneexo";

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        // No RootCommand, since that takes its name from the DLL.
        Command root = new(Name, "Validates data of bone-related extracellular vesicles; checks, explains and compiles JSON Schemas as BoneExo.Sdk does in a build. Exit codes: 0 fine, 1 problems found, 2 wrong usage, 3 unreadable input.")
        {
            new HelpOption(),
            new VersionOption(),
            ValidateCommand.Create(terminal),
            ScoreCommand.Create(terminal),
            QueryCommand.Create(terminal),
            MergeCommand.Create(terminal),
            CheckCommand.Create(terminal),
            EmitCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            ExportCommand.Create(terminal),
            IhopCommand.Create(terminal),
        };

        // Without response files: '@' may begin the name of a file.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed, terminal);
        try
        {
            // Its own handling of signals begins only when a command first waits.
            return await parsed.InvokeAsync(new() { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancellation);
        }
        catch (CommandFailure failure)
        {
            terminal.Complain(failure.Message);
            return failure.ExitCode;
        }
        catch (OperationCanceledException)
        {
            terminal.Complain("interrupted");
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            // Whatever else it is, it is our fault and no stack trace for users.
            terminal.Complain($"internal error: {exception.GetType().Name}: {exception.Message}; report it with the input");
            return ExitCode.InternalError;
        }
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        foreach (ParseError error in parsed.Errors)
            terminal.Complain(error.Message.TrimEnd('.'));
        string verb = parsed.CommandResult.Command.Name is Name ? "" : parsed.CommandResult.Command.Name + " ";
        terminal.Note($"run '{Name} {verb}--help' to see what is possible");
        return ExitCode.WrongUsage;
    }
}
