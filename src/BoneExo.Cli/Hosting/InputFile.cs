namespace BoneExo.Cli.Hosting;

/// <summary>Reads whole files, and says in one sentence why one cannot be read.</summary>
internal static class InputFile
{
    public static async Task<byte[]> ReadAsync(string path, CancellationToken cancellation)
    {
        if (path.Length == 0)
            throw CommandFailure.WrongUsage("a path is empty; name a file");
        if (Directory.Exists(path))
            throw CommandFailure.Unreadable($"'{path}' is a directory; name a file");
        try
        {
            return await File.ReadAllBytesAsync(path, cancellation);
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
