using System.Text;
using BoneExo.Cli.Hosting;

namespace BoneExo.Cli.Tests;

/// <summary>What a command answered and printed.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the tool in this process.</summary>
    public static async Task<CommandRun> Of(IReadOnlyList<string> arguments, string input = "")
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(input));
        int exitCode = await Tool.RunAsync(arguments, Terminal.Over(stream, output, error));
        return new(exitCode, output.ToString(), error.ToString());
    }
}
