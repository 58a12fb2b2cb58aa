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
                Check(member, node.Location with { Pointer = JsonPointer.Append(node.Location.Pointer, member.Name) }, node.View.Dialect.Draft, dialects, diagnostics);
        }
    }

    private static void Check(JsonMember member, SchemaLocation location, Draft draft, Dialects dialects, DiagnosticSink diagnostics)
    {
        if (draft.Find(member.Name) is not { } keyword)
        {
            CheckUnknown(member.Name, location, draft, diagnostics);
            return;
        }

        if (!keyword.IsSupported)
        {
            diagnostics.Report(SchemaRules.UnsupportedKeyword, location, DiagnosticTarget.Key, keyword.Name, keyword.Cure.Length == 0 ? "" : "; " + keyword.Cure);
            return;
        }

        bool hasForm = true;
        foreach (FormViolation violation in ValueForms.Violations(keyword, member.Value))
        {
            hasForm = false;
            diagnostics.Report(SchemaRules.WrongForm, location with { Pointer = location.Pointer + violation.Pointer }, DiagnosticTarget.Value, keyword.Name, violation.Expected, JsonPrinter.Excerpt(violation.Value));
        }

        if (hasForm)
            CheckMeaning(keyword.Name, member.Value, location, dialects, diagnostics);
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

    private static void CheckMeaning(string keyword, JsonValue value, SchemaLocation location, Dialects dialects, DiagnosticSink diagnostics)
    {
        switch (keyword, value)
        {
            case ("$schema", JsonString { Value: var dialect }) when dialects.Find(dialect) is null:
                diagnostics.Report(SchemaRules.UnsupportedDialect, location, DiagnosticTarget.Value, dialect);
                break;
            case ("$vocabulary", JsonObject { Members: var members }):
                foreach (JsonMember member in members)
                {
                    if (member.Value is JsonBoolean { Value: true } && !Dialects.Vocabularies.ContainsKey(member.Name))
                        diagnostics.Report(SchemaRules.UnknownVocabulary, location with { Pointer = JsonPointer.Append(location.Pointer, member.Name) }, DiagnosticTarget.Key, member.Name);
                }

                break;
        }
    }
}
