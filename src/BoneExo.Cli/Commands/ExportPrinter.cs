using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BoneExo.Cli.Hosting;
using BoneExo.Exports;

namespace BoneExo.Cli.Commands;

/// <summary>Prints what an export leaves out.</summary>
internal static class ExportPrinter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void List(IEnumerable<IExporter> exporters, Terminal terminal)
    {
        foreach (IExporter exporter in exporters)
            terminal.Result($"{exporter.Name,-12}{exporter.Title}");
    }

    /// <summary>One line for all losses of a kind, most of a record first.</summary>
    public static void Summarise(IExporter exporter, Export export, Terminal terminal)
    {
        foreach (IGrouping<(ExportLossKind Kind, string Collection, string Member), ExportLoss> losses in export.Losses
            .GroupBy(loss => (loss.Kind, loss.Collection, loss.Member))
            .OrderBy(losses => losses.Key.Kind))
        {
            string subject = losses.Key.Kind switch
            {
                ExportLossKind.Record => $"{losses.Count()} of '{losses.Key.Collection}'",
                ExportLossKind.Member => $"'{losses.Key.Member}' of {losses.Count()} of '{losses.Key.Collection}'",
                _ => $"a part of '{losses.Key.Member}' of {losses.Count()} of '{losses.Key.Collection}'",
            };
            terminal.Note($"lost: {subject}: {losses.First().Reason}");
        }

        terminal.Note($"{exporter.Name}: {export.Losses.Count} {(export.Losses.Count == 1 ? "loss" : "losses")}");
    }

    public static string Json(IExporter exporter, Export export)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("format", exporter.Name);
            writer.WriteStartArray("losses");
            foreach (ExportLoss loss in export.Losses)
            {
                writer.WriteStartObject();
                writer.WriteString("kind", loss.Kind.ToString().ToLowerInvariant());
                writer.WriteString("collection", loss.Collection);
                if (loss.Key.Length > 0)
                    writer.WriteString("key", loss.Key);
                if (loss.Member.Length > 0)
                    writer.WriteString("member", loss.Member);
                writer.WriteString("reason", loss.Reason);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }
}
