using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Comparing;

/// <summary>Compares two versions of schemas: what changed, and for whom that breaks something.</summary>
internal static class SchemaComparer
{
    public static IReadOnlyList<SchemaChange> Compare(SchemaAnalysis old, SchemaAnalysis @new, CancellationToken cancellation = default)
    {
        ComparedSchema before = new(old), after = new(@new);
        List<SchemaChange> changes = [];
        foreach (string document in before.Documents.Where(document => !after.Has(document)))
            changes.Add(Change(ChangeRules.DocumentRemoved, before.Root(document), null, document));
        foreach (string document in after.Documents.Where(document => !before.Has(document)))
            changes.Add(Change(ChangeRules.DocumentAdded, null, after.Root(document), document));

        foreach (SchemaNode node in before.Nodes.Where(node => after.Has(before.Name(node.Location.Document))))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Counterpart(node.Location, before, after) is { } counterpart)
                changes.AddRange(PlanComparer.Compare(new(before, before.Plans[node.Location]), new(after, after.Plans[counterpart])));
            else if (Shaper.IsDefinition(node.Location.Pointer))
                changes.Add(Change(ChangeRules.DefinitionRemoved, node.Location, null, node.Location.Pointer));
        }

        foreach (SchemaNode node in after.Nodes.Where(node => before.Has(after.Name(node.Location.Document)) && Shaper.IsDefinition(node.Location.Pointer)))
        {
            if (Counterpart(node.Location, after, before) is null)
                changes.Add(Change(ChangeRules.DefinitionAdded, null, node.Location, node.Location.Pointer));
        }

        changes.AddRange(SourceComparer.Compare(before, after));
        return changes
            .OrderBy(change => (change.New ?? change.Old)?.ToString(), StringComparer.Ordinal)
            .ThenBy(change => change.Rule.Id, StringComparer.Ordinal)
            .ThenBy(change => change.Message, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The same place in the other version: branches of a union are the same by what they are, not by where they stand.</summary>
    private static SchemaLocation? Counterpart(SchemaLocation location, ComparedSchema from, ComparedSchema to)
    {
        IReadOnlyList<string> tokens = JsonPointer.Parse(location.Pointer) ?? [];
        string mine = "", theirs = "";
        for (int i = 0; i < tokens.Count; i++)
        {
            string token = tokens[i];
            mine = JsonPointer.Append(mine, token);
            bool isBranch = i > 0 && tokens[i - 1] is "oneOf" or "anyOf" && from.Has(location with { Pointer = mine });
            theirs = isBranch && Branch(location with { Pointer = mine }, theirs, from, to) is { } found ? found : JsonPointer.Append(theirs, token);
        }

        return to.Find(from.Name(location.Document), theirs);
    }

    private static string? Branch(SchemaLocation branch, string list, ComparedSchema from, ComparedSchema to)
    {
        string identity = from.Identity(branch);
        for (int i = 0; to.Find(from.Name(branch.Document), JsonPointer.Append(list, i.ToString(System.Globalization.CultureInfo.InvariantCulture))) is { } candidate; i++)
        {
            if (to.Identity(candidate) == identity)
                return candidate.Pointer;
        }

        return list + "/-";
    }

    internal static SchemaChange Change(ChangeRule rule, SchemaLocation? old, SchemaLocation? @new, params object?[] arguments) =>
        new(rule, old, @new, string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.Format, arguments));
}
