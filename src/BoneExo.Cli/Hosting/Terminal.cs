using System.Globalization;
using System.Text;
using Spectre.Console;

namespace BoneExo.Cli.Hosting;

/// <summary>Where a command reads and writes: results to <see cref="Output"/>, diagnostics and progress to <see cref="Error"/>.</summary>
internal sealed class Terminal(Stream input, IAnsiConsole output, IAnsiConsole error)
{
    // Lines are never wrapped: a terminal does that by itself, and whoever pipes wants one finding per line.
    private const int Unwrapped = 10_000;

    public Stream Input { get; } = input;

    public TextWriter Output => output.Profile.Out.Writer;

    public TextWriter Error => error.Profile.Out.Writer;

    /// <summary>Whether somebody watches standard error, so that a long run says how far it is.</summary>
    public bool IsWatched { get; private init; }

    public static Terminal OfProcess() =>
        new(Console.OpenStandardInput(), Colored(Console.Out, Console.IsOutputRedirected), Colored(Console.Error, Console.IsErrorRedirected)) { IsWatched = !Console.IsErrorRedirected };

    /// <summary>A terminal without colours over any streams, as tests use it.</summary>
    public static Terminal Over(Stream input, TextWriter output, TextWriter error) => new(input, Plain(output), Plain(error));

    public void Result(string line = "", Style? style = null) => WriteLine(output, line, style);

    public void Note(string line, Style? style = null) => WriteLine(error, line, style);

    /// <summary>Says why a command, or a part of it, cannot be done.</summary>
    public void Complain(string message) => Note($"{Tool.Name}: {message}", new Style(Color.Red));

    private static void WriteLine(IAnsiConsole console, string line, Style? style)
    {
        if (style is { } given && console.Profile.Capabilities.Ansi)
            console.WriteLine(Printable(line), given);
        else
            console.Profile.Out.Writer.WriteLine(Printable(line));
    }

    /// <summary>Foreign text must not steer the terminal.</summary>
    private static string Printable(string line)
    {
        if (!line.Any(IsControl))
            return line;
        StringBuilder text = new();
        foreach (char c in line)
            text.Append(IsControl(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString());
        return text.ToString();
    }

    private static bool IsControl(char c) => char.IsControl(c) && c != '\t';

    private static IAnsiConsole Colored(TextWriter writer, bool isRedirected) =>
        isRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            ? Plain(writer)
            : Create(writer, AnsiSupport.Detect, ColorSystemSupport.Detect);

    private static IAnsiConsole Plain(TextWriter writer) => Create(writer, AnsiSupport.No, ColorSystemSupport.NoColors);

    private static IAnsiConsole Create(TextWriter writer, AnsiSupport ansi, ColorSystemSupport colors)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = colors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Unwrapped;
        return console;
    }
}
