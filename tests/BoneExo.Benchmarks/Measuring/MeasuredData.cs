namespace BoneExo.Benchmarks.Measuring;

/// <summary>The documents of a data file: one per line of NDJSON, else the whole file.</summary>
internal sealed record MeasuredData(byte[][] Documents)
{
    private static readonly string[] LineFormats = [".jsonl", ".ndjson"];

    public long Bytes { get; } = Documents.Sum(document => (long)document.Length);

    /// <exception cref="InvalidDataException">The file has no document.</exception>
    public static MeasuredData Load(string file)
    {
        byte[] text = File.ReadAllBytes(file);
        if (!LineFormats.Contains(Path.GetExtension(file)))
            return new([text]);
        List<byte[]> documents = [];
        foreach (Range line in text.AsSpan().Split((byte)'\n'))
        {
            if (!text.AsSpan()[line].Trim(" \t\r"u8).IsEmpty)
                documents.Add(text[line]);
        }

        return documents.Count > 0 ? new([.. documents]) : throw new InvalidDataException($"'{file}' has no document; write one per line");
    }

    /// <summary>The first documents only.</summary>
    public MeasuredData First(int count) => new(Documents[..Math.Min(count, Documents.Length)]);
}
