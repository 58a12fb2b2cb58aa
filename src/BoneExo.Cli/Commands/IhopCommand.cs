using System.CommandLine;
using BoneExo.Cli.Harness;
using BoneExo.Cli.Hosting;

namespace BoneExo.Cli.Commands;

/// <summary><c>boneexo ihop</c>: answers a harness that compares implementations of JSON Schema.</summary>
internal static class IhopCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string> format = new("--format")
        {
            HelpName = "assert|annotate",
            DefaultValueFactory = _ => "annotate",
            Description = "Whether 'format' is asserted; an annotation if absent.",
        };
        format.AcceptOnlyFromAmong("assert", "annotate");
        Option<string> output = new("--output")
        {
            HelpName = "flag|annotations",
            DefaultValueFactory = _ => "flag",
            Description = "What results say, unless a request asks for another output: the verdict, or also the annotations.",
        };
        output.AcceptOnlyFromAmong("flag", "annotations");
        Command command = new("ihop", "Speaks Bowtie's protocol, version 1: one JSON object per line on standard input and output.") { format, output };
        command.SetAction(async (parsed, cancellation) =>
        {
            HarnessSession session = new(new() { Format = parsed.GetRequiredValue(format) + ",content=assert" }, parsed.GetRequiredValue(output));
            using StreamReader input = new(terminal.Input);
            while (!session.IsStopped && await input.ReadLineAsync(cancellation) is { } line)
            {
                if (string.IsNullOrWhiteSpace(line))
                    continue;
                if (session.Answer(line, cancellation) is { } answer)
                    await terminal.Output.WriteLineAsync(answer.AsMemory(), cancellation);
                await terminal.Output.FlushAsync(cancellation);
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
