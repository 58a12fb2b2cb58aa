using System.Text.Json;

namespace BoneExo.Scores;

/// <summary>Counts the members that a schema asks for, in a value and the values inside it.</summary>
internal sealed class CompletenessWalk(HashSet<string> absences, bool isOfReview)
{
    public int Stated { get; private set; }

    public List<string> Missing { get; } = [];

    public void Value(JsonElement json, TypeDescription type, string at)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return;
        if (type.Kind == TypeKind.Union)
        {
            if (type.Cases.FirstOrDefault(@case => TypeCases.IsOf(json, @case)) is { } found)
                Value(json, found, at);
            return;
        }

        foreach (PropertyDescription property in type.Properties)
        {
            string pointer = $"{at}/{property.JsonName}";
            bool isWanted = property.Marginality is (Marginality.Minimum or Marginality.Recommended) && (isOfReview || property.JsonName != "at");
            if (json.TryGetProperty(property.JsonName, out JsonElement value))
            {
                Stated += isWanted ? 1 : 0;
                Inside(value, property, pointer);
            }
            else if (isWanted && !absences.Contains(pointer))
            {
                Missing.Add(pointer);
            }
        }
    }

    private void Inside(JsonElement value, PropertyDescription property, string at)
    {
        if (property.Type is not { } type)
            return;
        if (value.ValueKind == JsonValueKind.Array)
        {
            int position = 0;
            foreach (JsonElement item in value.EnumerateArray())
                Inside(item, property, FormattableString.Invariant($"{at}/{position++}"));
        }
        else if (!property.IsMap)
        {
            Value(value, type(), at);
        }
    }
}
