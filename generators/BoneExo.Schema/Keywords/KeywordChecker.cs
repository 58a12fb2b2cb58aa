using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Keywords;

/// <summary>Stage Check: every keyword of every subschema known, supported and of its form, or diagnosed.</summary>
internal static class KeywordChecker
{
    public static void Check(SchemaGraph graph, DiagnosticSink diagnostics, CancellationToken cancellation = default)
    {
        Dialects dialects = new(graph.Documents);
        foreach (SchemaNode node in graph.Nodes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (node.Schema is not JsonObject schema)
                continue;
            foreach (JsonMember member in schema.Members)
                Check(member, schema, node.Location with { Pointer = JsonPointer.Append(node.Location.Pointer, member.Name) }, node.View.Dialect, dialects, diagnostics);
        }
    }

    private static void Check(JsonMember member, JsonObject schema, SchemaLocation location, Dialect dialect, Dialects dialects, DiagnosticSink diagnostics)
    {
        if (dialect.Draft.Find(member.Name) is not { } keyword)
        {
            CheckUnknown(member.Name, location, dialect.Draft, diagnostics);
            return;
        }

        // What a meta-schema has left out is an annotation of any form.
        if (!dialect.IsActive(keyword))
            return;
        if (!keyword.IsSupported)
            diagnostics.Report(SchemaRules.EarlierKeyword, location, DiagnosticTarget.Key, keyword.Name, keyword.Cure);
        bool hasForm = true;
        foreach (FormViolation violation in new ValueForms(dialect.Draft).Violations(keyword, member.Value))
        {
            hasForm = false;
            diagnostics.Report(SchemaRules.WrongForm, location with { Pointer = location.Pointer + violation.Pointer }, DiagnosticTarget.Value, keyword.Name, violation.Expected, JsonPrinter.Excerpt(violation.Value));
        }

        if (keyword.Meaning == Meaning.ExclusiveFlag && schema[SchemaView.BoundOf(keyword.Name)] is null)
            diagnostics.Report(SchemaRules.WrongForm, location, DiagnosticTarget.Key, keyword.Name, $"beside '{SchemaView.BoundOf(keyword.Name)}'", "alone");
        if (hasForm)
            CheckMeaning(keyword.Name, member.Value, schema, location, dialects, diagnostics);
    }

    private static void CheckUnknown(string name, SchemaLocation location, Draft draft, DiagnosticSink diagnostics)
    {
        if (name.StartsWith(KeywordTable.ExtensionPrefix, StringComparison.Ordinal))
        {
            string? meant = EditDistance.Nearest(name, KeywordTable.All.Where(k => k.Vocabulary == Vocabulary.BoneExo).Select(k => k.Name));
            diagnostics.Report(SchemaRules.UnknownExtension, location, DiagnosticTarget.Key, name, EditDistance.Question(meant));
        }
        else if (KeywordTable.Find(name) is null && draft.Keywords.FirstOrDefault(k => EditDistance.IsOneSlip(name, k.Name)) is { } misspelt)
        {
            diagnostics.Report(SchemaRules.MisspeltKeyword, location, DiagnosticTarget.Key, name, misspelt.Name);
        }
    }

    private static void CheckMeaning(string keyword, JsonValue value, JsonObject schema, SchemaLocation location, Dialects dialects, DiagnosticSink diagnostics)
    {
        switch (keyword, value)
        {
            case ("$schema", JsonString { Value: var uri }):
                if (dialects.Find(uri) is not { } dialect)
                    diagnostics.Report(SchemaRules.UnsupportedDialect, location, DiagnosticTarget.Value, uri);
                else if (dialect.UnknownVocabularies is [var vocabulary, ..])
                    diagnostics.Report(SchemaRules.UnknownVocabulary, location, DiagnosticTarget.Value, vocabulary);
                break;
            case ("$vocabulary", JsonObject { Members: var members }):
                foreach (JsonMember member in members)
                {
                    if (member.Value is JsonBoolean { Value: true } && !Dialects.Vocabularies.ContainsKey(member.Name))
                        diagnostics.Report(SchemaRules.UnknownVocabulary, location with { Pointer = JsonPointer.Append(location.Pointer, member.Name) }, DiagnosticTarget.Key, member.Name);
                }

                break;
            case ("x-bex-names", JsonObject { Members: var names }):
                HashSet<string> listed = [.. Listed(schema)];
                foreach (JsonMember name in names.Where(name => !listed.Contains(name.Name)))
                    diagnostics.Report(SchemaRules.NameOfNothing, location with { Pointer = JsonPointer.Append(location.Pointer, name.Name) }, DiagnosticTarget.Key, name.Name);
                break;
        }
    }

    /// <summary>The properties and literals of a schema, which it can name.</summary>
    private static IEnumerable<string> Listed(JsonObject schema)
    {
        IEnumerable<string> properties = schema["properties"] is JsonObject map ? map.Members.Select(member => member.Name) : [];
        IEnumerable<JsonValue> texts = ((string[])["required", "enum"]).Select(keyword => schema[keyword]).OfType<JsonArray>().SelectMany(list => list.Items);
        return properties.Concat(texts.Append(schema["const"]).OfType<JsonString>().Select(text => text.Value));
    }
}
