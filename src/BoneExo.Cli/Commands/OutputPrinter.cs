using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BoneExo.Cli.Hosting;
using BoneExo.Cli.Validation;
using StandardFormat = BoneExo.OutputFormat;

namespace BoneExo.Cli.Commands;

/// <summary>Prints the standard's output of documents, one JSON object per line.</summary>
internal static class OutputPrinter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The option <c>--output</c>.</summary>
    public static Option<StandardFormat?> CreateOption()
    {
        Option<StandardFormat?> option = new("--output")
        {
            HelpName = "flag|basic|detailed",
            Description = "Print nothing but the standard's output, one JSON object per document.",
            CustomParser = result =>
            {
                switch (result.Tokens[0].Value)
                {
                    case "flag":
                        return StandardFormat.Flag;
                    case "basic":
                        return StandardFormat.Basic;
                    case "detailed":
                        return StandardFormat.Detailed;
                    default:
                        result.AddError($"'--output' is 'flag', 'basic' or 'detailed', not '{result.Tokens[0].Value}'");
                        return null;
                }
            },
        };
        option.CompletionSources.Add("flag", "basic", "detailed");
        return option;
    }

    public static async Task<int> PrintAsync(string[] paths, FileValidator validator, StandardFormat format, Terminal terminal, CancellationToken cancellation)
    {
        int exitCode = ExitCode.Fine;
        foreach (string path in paths)
        {
            foreach (OutputUnit output in await validator.EvaluateAsync(path, terminal.Input, format, cancellation))
            {
                terminal.Output.WriteLine(Line(output));
                if (!output.Valid)
                    exitCode = ExitCode.Problems;
            }
        }

        return exitCode;
    }

    private static string Line(OutputUnit output)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
            output.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
