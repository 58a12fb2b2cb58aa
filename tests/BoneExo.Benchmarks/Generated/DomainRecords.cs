using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneExo.Benchmarks.Generated;

/// <summary>
/// Studies and findings like those of the shipped review, of their sizes and with their words (Greek letters among them), as many as are wanted: each is one of
/// the review's with an id of its own. The same seed makes the same records.
/// </summary>
internal sealed class DomainRecords
{
    private const int Seed = 20;

    // As an option would be, so that no text is escaped more than JSON asks.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly byte[][] _before;
    private readonly byte[][] _after;
    private readonly Random _random = new(Seed);

    private DomainRecords(string collection)
    {
        JsonNode review = JsonNode.Parse(Corpus.ReviewUtf8.Span)!; // The shipped review is an object with these collections of objects.
        string[] records = [.. review[collection]!.AsArray().Select(record => record!.ToJsonString(Plain))];
        string[] ids = [.. review[collection]!.AsArray().Select(record => record!["id"]!.GetValue<string>())];
        _before = [.. records.Select((record, i) => Encoding.UTF8.GetBytes(record[..Cut(record, ids[i])]))];
        _after = [.. records.Select((record, i) => Encoding.UTF8.GetBytes(record[Cut(record, ids[i])..]))];
    }

    public static DomainRecords Studies => new("studies");

    public static DomainRecords Findings => new("findings");

    /// <summary>The next record.</summary>
    public byte[] Next(long number)
    {
        int i = _random.Next(_before.Length);
        return [.. _before[i], .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"-g{number}")), .. _after[i]];
    }

    /// <summary>So many of them.</summary>
    public byte[][] Take(int count) => [.. Enumerable.Range(0, count).Select(number => Next(number))];

    /// <summary>After the id's text, where a number makes it another.</summary>
    private static int Cut(string record, string id) => record.IndexOf($"\"id\":\"{id}\"", StringComparison.Ordinal) + "\"id\":\"".Length + id.Length;
}
