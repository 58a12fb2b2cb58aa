using System.Text;
using BoneExo.Cli.Hosting;
using BoneExo.Dynamic;

namespace BoneExo.Cli.Comparing;

/// <summary>A document whose verdict is another by the new version.</summary>
/// <param name="Line">From 1; where the file is one document, 1.</param>
/// <param name="Error">Why the version that refuses it does.</param>
internal sealed record VerdictChange(string Path, int Line, bool IsValidNow, string Error)
{
    private static readonly string[] LineExtensions = [".jsonl", ".ndjson"];

    /// <summary>Judges every document by both versions.</summary>
    public static async Task<(int Documents, IReadOnlyList<VerdictChange> Changes)> FindAsync(IEnumerable<string> paths, DynamicSchema old, DynamicSchema @new, CancellationToken cancellation)
    {
        int documents = 0;
        List<VerdictChange> changes = [];
        foreach (string path in paths)
        {
            byte[] bytes = await InputFile.ReadAsync(path, cancellation);
            bool isLines = LineExtensions.Contains(System.IO.Path.GetExtension(path).ToLowerInvariant());
            int line = 0, start = 0;
            while (start < bytes.Length)
            {
                cancellation.ThrowIfCancellationRequested();
                int end = isLines ? Array.IndexOf(bytes, (byte)'\n', start) : bytes.Length;
                end = end < 0 ? bytes.Length : end;
                line++;
                ReadOnlySpan<byte> document = bytes.AsSpan(start, end - start);
                start = end + 1;
                if (document.Trim(" \r\t\n"u8).IsEmpty)
                    continue;
                documents++;
                bool before = old.IsValid(document), after = @new.IsValid(document);
                if (before != after)
                    changes.Add(new(path, line, after, (after ? old : @new).Validate(document, new() { ExpectsErrors = true }).Errors[0].ToString()));
            }
        }

        return (documents, changes);
    }
}
