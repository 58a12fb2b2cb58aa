using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace BoneExo.Publication;

/// <summary>Compares what an assembly was compiled against with what is loaded.</summary>
internal static class LinkVerification
{
    public static void Verify(Assembly assembly)
    {
        ILookup<string, LinkedDefinitionAttribute> definitions = assembly.GetCustomAttributes<LinkedDefinitionAttribute>().ToLookup(definition => definition.Uri);
        foreach (SchemaLinkAttribute link in assembly.GetCustomAttributes<SchemaLinkAttribute>())
        {
            Assembly other = link.Witness.Assembly;
            string? text = other.GetCustomAttributes<PublishedSchemaAttribute>().FirstOrDefault(published => published.Uri == link.Uri)?.Text;
            if (text is null)
                throw Refuse(assembly, other, link.Uri, "it is not published any more");
            if (Hash(text) == link.ContentHash)
                continue;
            foreach (LinkedDefinitionAttribute definition in definitions[link.Uri])
            {
                if (Difference(definition, text) is { } difference)
                    throw Refuse(assembly, other, $"{link.Uri}#{definition.Pointer}", difference);
            }
        }
    }

    private static string? Difference(LinkedDefinitionAttribute definition, string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return Find(document.RootElement, definition.Pointer) is { } found ? LinkedText.Difference(definition.Text, found.GetRawText()) : "it is gone";
    }

    private static JsonElement? Find(JsonElement element, string pointer)
    {
        foreach (string token in pointer.Split('/').Skip(1))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(token.Replace("~1", "/").Replace("~0", "~"), out element))
                return null;
        }
        return element;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static SchemaLinkException Refuse(Assembly assembly, Assembly other, string place, string difference) =>
        new($"'{Name(assembly)}' was compiled against another version of '{place}' than '{Name(other)}' publishes: {difference}; rebuild '{assembly.GetName().Name}' with this version, or load the one it was built with");

    private static string Name(Assembly assembly) => $"{assembly.GetName().Name} {assembly.GetName().Version?.ToString(3)}";
}
