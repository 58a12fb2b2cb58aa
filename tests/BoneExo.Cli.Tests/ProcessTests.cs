using System.Diagnostics;
using System.Globalization;

namespace BoneExo.Cli.Tests;

/// <summary>The tool as a process of its own: what no test inside this one shows.</summary>
public sealed class ProcessTests
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "BoneExo.Cli.dll");

    // The bit of the signal that a terminal sends for Ctrl+C, in masks of signals.
    private const ulong Interrupt = 1 << 1;

    [Fact]
    public async Task Process_answers_with_the_exit_code_and_two_streams()
    {
        using Process process = Start("validate", "--type", "Studi", "-");

        Assert.Equal("", await process.StandardOutput.ReadToEndAsync());
        Assert.Equal("boneexo: the domain has no type 'Studi'; did you mean 'Study'?\n", await process.StandardError.ReadToEndAsync());
        Assert.Equal(2, await ExitCodeOf(process));
    }

    [Fact]
    public async Task Standard_input_is_read_to_its_end()
    {
        using Process process = Start("validate", "--type", "StudyId", "-");
        await process.StandardInput.WriteAsync("\"st-rock\"");
        process.StandardInput.Close();

        Assert.Equal("(standard input): a valid StudyId\n", await process.StandardOutput.ReadToEndAsync());
        Assert.Equal(0, await ExitCodeOf(process));
    }

    [Fact]
    public async Task Piped_output_has_neither_colours_nor_wrapped_lines()
    {
        using Process process = Start("validate");
        string output = await process.StandardOutput.ReadToEndAsync();

        Assert.DoesNotContain("\u001B", output, StringComparison.Ordinal);
        Assert.Contains(output.Split('\n'), line => line.Length > 100);
    }

    [Fact]
    public async Task Reader_that_goes_away_is_no_error()
    {
        using Process process = Start("validate", "--format", "json");
        process.StandardOutput.Close();

        Assert.Equal("", await process.StandardError.ReadToEndAsync());
        Assert.Equal(0, await ExitCodeOf(process));
    }

    [SkippableFact]
    public async Task Interrupt_ends_the_wait_for_input()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no signals to send");
        Skip.If(IsInterruptIgnored(), "interrupts are ignored where these tests run, as they are by what a shell starts in the background");
        using Process process = Start("validate", "-");
        // More than a pipe holds: once it is taken, the tool is reading.
        await process.StandardInput.WriteAsync(new string(' ', 1 << 20));
        await process.StandardInput.FlushAsync();
        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);

        Assert.Equal("boneexo: interrupted\n", await process.StandardError.ReadToEndAsync());
        Assert.Equal(130, await ExitCodeOf(process));
    }

    // A process inherits what its parent ignores, and would wait for its input for ever.
    private static bool IsInterruptIgnored()
    {
        const string status = "/proc/self/status", label = "SigIgn:";
        return File.Exists(status)
            && File.ReadLines(status).FirstOrDefault(line => line.StartsWith(label, StringComparison.Ordinal)) is { } ignored
            && (ulong.Parse(ignored.AsSpan(label.Length).Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", [Tool, .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!; // a file to run always gives a process

    private static async Task<int> ExitCodeOf(Process process)
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
