namespace BoneExo.Cli.Hosting;

/// <summary>Ends a command with a sentence for its user.</summary>
internal sealed class CommandFailure(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CommandFailure WrongUsage(string message) => new(Hosting.ExitCode.WrongUsage, message);

    public static CommandFailure Unreadable(string message) => new(Hosting.ExitCode.Unreadable, message);
}
