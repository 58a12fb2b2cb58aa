using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BoneExo.Benchmarks.Measuring;

/// <summary>Prints the measurements of one schema, as a table or as one line of JSON.</summary>
internal static class MeasurementPrinter
{
    private static readonly CompositeFormat Row = CompositeFormat.Parse("  {0,-28} {1,12} {2,9} {3,12} {4,9} {5,12}");

    public static void PrintTable(string name, MeasuredData corpus, IEnumerable<Measurement> measurements, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {corpus.Documents.Length} documents, {corpus.Bytes / (double)corpus.Documents.Length:F0} bytes on average"));
        output.WriteLine(string.Format(CultureInfo.InvariantCulture, Row, "candidate", "ns/document", "MB/s", "bytes/doc", "× skim", "valid"));
        foreach (Measurement measurement in measurements)
        {
            output.WriteLine(string.Format(
                CultureInfo.InvariantCulture,
                Row,
                measurement.Candidate,
                Number(measurement.Nanoseconds, "F0"),
                Number(measurement.MegabytesPerSecond, "F0"),
                Number(measurement.AllocatedBytes, "F0"),
                Number(measurement.Ratio, "F2"),
                measurement.Valid < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{measurement.Valid} of {measurement.Documents}")));
        }
    }

    public static void PrintJson(string name, MeasuredData corpus, IEnumerable<Measurement> measurements, TextWriter output)
    {
        using MemoryStream line = new();
        using (Utf8JsonWriter writer = new(line))
        {
            writer.WriteStartObject();
            writer.WriteString("schema", name);
            writer.WriteNumber("documents", corpus.Documents.Length);
            writer.WriteNumber("bytes", corpus.Bytes);
            writer.WriteStartArray("candidates");
            foreach (Measurement measurement in measurements)
                Write(writer, measurement);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(line.ToArray()));
    }

    private static void Write(Utf8JsonWriter writer, Measurement measurement)
    {
        writer.WriteStartObject();
        writer.WriteString("name", measurement.Candidate);
        writer.WriteNumber("nsPerDocument", Math.Round(measurement.Nanoseconds, 1));
        writer.WriteNumber("mbPerSecond", Math.Round(measurement.MegabytesPerSecond, 1));
        writer.WriteNumber("allocatedBytesPerDocument", Math.Round(measurement.AllocatedBytes, 1));
        writer.WriteNumber("ratioToSkim", Math.Round(measurement.Ratio, 3));
        writer.WriteNumber("documents", measurement.Documents);
        if (measurement.Valid >= 0)
            writer.WriteNumber("valid", measurement.Valid);
        writer.WriteEndObject();
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
