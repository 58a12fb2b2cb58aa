namespace BoneExo.Cli.Hosting;

/// <summary>Reads files, and says in one sentence why one cannot be read.</summary>
internal static class InputFile
{
    /// <summary>Reads a whole file.</summary>
    public static Task<byte[]> ReadAsync(string path, CancellationToken cancellation) =>
        GuardAsync(path, () => File.ReadAllBytesAsync(path, cancellation));

    /// <summary>Opens a file and does something with it, which may read.</summary>
    public static Task<T> UseAsync<T>(string path, Func<Stream, Task<T>> use) => GuardAsync(path, async () =>
    {
        await using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        return await use(stream);
    });

    private static async Task<T> GuardAsync<T>(string path, Func<Task<T>> read)
    {
        if (path.Length == 0)
            throw CommandFailure.WrongUsage("a path is empty; name a file");
        if (Directory.Exists(path))
            throw CommandFailure.Unreadable($"'{path}' is a directory; name a file");
        try
        {
            return await read();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw CommandFailure.Unreadable($"'{path}' does not exist");
        }
        catch (UnauthorizedAccessException)
        {
            throw CommandFailure.Unreadable($"'{path}' may not be read; allow it to this user");
        }
        catch (IOException exception)
        {
            throw CommandFailure.Unreadable($"'{path}' cannot be read: {exception.Message}");
        }
    }
}
