using System.Runtime.InteropServices;
using System.Text.Json;

namespace BoneExo;

/// <summary>Finds where two JSON values differ.</summary>
internal static class ValueDiff
{
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    public static JsonElement Parse(byte[] utf8) => JsonElement.Parse(utf8, AnyDepth);

    public static void Compare(JsonElement before, JsonElement after, string at, List<MemberChange> changes)
    {
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
            CompareMembers(before, after, at, changes, _ => true);
        else if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
            CompareItems([.. before.EnumerateArray()], [.. after.EnumerateArray()], new(at, Raw(before), Raw(after)), changes);
        else if (Raw(before) != Raw(after))
            changes.Add(new(at, Raw(before), Raw(after)));
    }

    public static void CompareMembers(JsonElement before, JsonElement after, string at, List<MemberChange> changes, Func<string, bool> isWanted)
    {
        foreach (JsonProperty member in before.EnumerateObject().Where(member => isWanted(member.Name)))
        {
            string pointer = $"{at}/{Pointers.Escape(member.Name)}";
            if (after.TryGetProperty(member.Name, out JsonElement other))
                Compare(member.Value, other, pointer, changes);
            else
                changes.Add(new(pointer, Raw(member.Value), null));
        }

        foreach (JsonProperty member in after.EnumerateObject().Where(member => isWanted(member.Name) && !before.TryGetProperty(member.Name, out _)))
            changes.Add(new($"{at}/{Pointers.Escape(member.Name)}", null, Raw(member.Value)));
    }

    /// <summary>
    /// Items are compared between the common start and the common end: where one side has none left, the others came or went; where both
    /// have as many, one by one; otherwise the array as a whole differs.
    /// </summary>
    private static void CompareItems(JsonElement[] before, JsonElement[] after, MemberChange whole, List<MemberChange> changes)
    {
        int least = Math.Min(before.Length, after.Length), start = 0, end = 0;
        while (start < least && Raw(before[start]) == Raw(after[start]))
            start++;
        while (end < least - start && Raw(before[^(end + 1)]) == Raw(after[^(end + 1)]))
            end++;

        int removed = before.Length - start - end, added = after.Length - start - end;
        if (removed > 0 && added > 0 && removed != added)
        {
            changes.Add(whole);
            return;
        }

        for (int i = start; i < start + Math.Max(removed, added); i++)
        {
            string pointer = FormattableString.Invariant($"{whole.Pointer}/{i}");
            if (removed == added)
                Compare(before[i], after[i], pointer, changes);
            else
                changes.Add(added > 0 ? new(pointer, null, Raw(after[i])) : new(pointer, Raw(before[i]), null));
        }
    }

    private static RawJson Raw(JsonElement value) => new(JsonMarshal.GetRawUtf8Value(value).ToArray());
}
