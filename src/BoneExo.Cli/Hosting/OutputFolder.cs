using System.Text;
using BoneExo.Cli.Commands;

namespace BoneExo.Cli.Hosting;

/// <summary>A folder that a verb writes files to.</summary>
internal static class OutputFolder
{
    // Without a mark, as the generator hands its files to the compiler.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the files, at paths with '/' below the folder, and lists them.</summary>
    public static async Task WriteAsync(IReadOnlyList<(string Path, string Text)> files, string folder, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            foreach ((string name, string text) in files)
            {
                string path = Path.Combine([folder, .. name.Split('/')]);
                Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
                await File.WriteAllTextAsync(path, text, Utf8, cancellation);
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
