using System.Text;
using BoneExo.Cli.Hosting;
using BoneExo.Schema.Documents;

namespace BoneExo.Cli.Schemas;

/// <summary>A schema file as the arguments name it.</summary>
/// <param name="Path">As the user would write it: what diagnostics show.</param>
/// <param name="LogicalPath">What the generator would call it.</param>
internal sealed record SchemaFile(string Path, string LogicalPath)
{
    /// <summary>Reads the file as the compiler would: by its byte-order mark, else as UTF-8.</summary>
    public async Task<SchemaSource> ReadAsync(CancellationToken cancellation)
    {
        byte[] bytes = await InputFile.ReadAsync(Path, cancellation);
        try
        {
            using StreamReader reader = new(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true));
            return new(LogicalPath, Path, await reader.ReadToEndAsync(cancellation), SchemaRole.Generate);
        }
        catch (DecoderFallbackException)
        {
            throw CommandFailure.Unreadable($"'{Path}' is not UTF-8; save it in that encoding");
        }
    }
}
