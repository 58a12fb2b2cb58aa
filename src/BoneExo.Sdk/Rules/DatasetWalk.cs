using System.Text.Json;
using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>
/// Follows a layer's JSON along the descriptions that the generator emits. What the schema gains, rules see; what it does not name
/// (unknown members, kinds of other packages) they pass over.
/// </summary>
internal sealed class DatasetWalk(DatasetIndex index, Layer layer)
{
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    public void Walk(ReviewDataset dataset)
    {
        JsonElement root = JsonElement.Parse(SchemaJson.ToUtf8(dataset), AnyDepth);
        foreach (PropertyDescription property in SchemaJson.Describe<ReviewDataset>().Properties)
        {
            if (!root.TryGetProperty(property.JsonName, out JsonElement value))
                continue;
            if (property.Key is { } key)
                Collection(property, key, value);
            else
                Member(value, property, "/" + property.JsonName, null);
        }
    }

    private void Collection(PropertyDescription collection, string key, JsonElement records)
    {
        string pointer = "/" + collection.JsonName;
        int offset = index.RecordsOf(collection.JsonName).Count, position = 0;
        foreach (JsonElement json in records.EnumerateArray())
        {
            DatasetRecord record = new(
                collection.JsonName, json.TryGetProperty(key, out JsonElement own) ? Text(own) : "", Item(pointer, offset + position), layer, Item(pointer, position));
            index.Add(record);
            if (collection.Type is { } type)
                Value(json, type(), null, record.Pointer, record);
            position++;
        }
    }

    private void Value(JsonElement json, TypeDescription type, PropertyDescription? member, string pointer, DatasetRecord? record)
    {
        index.Add(type, new(pointer, record, json, member));
        if (json.ValueKind != JsonValueKind.Object)
            return;
        if (type.Kind == TypeKind.Union)
        {
            if (type.Cases.FirstOrDefault(@case => TypeCases.IsOf(json, @case)) is { } found)
                Value(json, found, member, pointer, record);
            return;
        }

        foreach (PropertyDescription property in type.Properties)
        {
            if (json.TryGetProperty(property.JsonName, out JsonElement value))
                Member(value, property, $"{pointer}/{Escape(property.JsonName)}", record);
        }
    }

    private void Member(JsonElement json, PropertyDescription property, string pointer, DatasetRecord? record)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            int position = 0;
            foreach (JsonElement item in json.EnumerateArray())
                Member(item, property, Item(pointer, position++), record);
        }
        else if (json.ValueKind == JsonValueKind.Object && property.IsMap)
        {
            foreach (JsonProperty entry in json.EnumerateObject())
                Single(entry.Value, property, $"{pointer}/{Escape(entry.Name)}", record);
        }
        else
        {
            Single(json, property, pointer, record);
        }
    }

    private void Single(JsonElement json, PropertyDescription property, string pointer, DatasetRecord? record)
    {
        if (property.Type is { } type)
            Value(json, type(), property, pointer, record);
    }

    private static string Text(JsonElement key) => key.ValueKind switch
    {
        JsonValueKind.String => key.GetString()!, // a string is never null
        JsonValueKind.Number => key.GetRawText(),
        _ => "",
    };

    private static string Item(string pointer, int position) => $"{pointer}/{position}";

    private static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
