using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Documents;

/// <summary>Stage Parse: one file's text to a document and its positions.</summary>
internal static class DocumentParser
{
    public static ParsedDocument Parse(SchemaSource source, CancellationToken cancellation = default)
    {
        JsonReading reading = JsonReader.Read(source.Text, cancellation);
        SchemaDocument? document = reading.Value is null ? null : new(source.LogicalPath, BaseUri(source.LogicalPath, reading.Value), source.Role, reading.Value) { IsPublished = source.IsPublished };
        return new(document, new(source.FilePath, source.LogicalPath, source.Text, reading), reading.Faults.Select(ToDiagnostic).ToEquatableArray());

        SchemaDiagnostic ToDiagnostic(JsonFault fault) =>
            new(fault.Rule, new(source.LogicalPath, fault.Pointer), DiagnosticTarget.Value, fault.Arguments);
    }

    private static string BaseUri(string logicalPath, JsonValue root)
    {
        SchemaUri file = SchemaUri.OfFile(logicalPath);
        JsonObject? schema = root as JsonObject;
        Draft draft = schema?["$schema"] is JsonString { Value: var dialect } ? Drafts.Find(dialect) ?? Drafts.Draft202012 : Drafts.Draft202012;
        if (draft.IsReferenceAlone && schema?["$ref"] is JsonString)
            return file.ToString();
        return schema?[draft.Identifier] is JsonString { Value: string id } && SchemaUri.Parse(id) is { Scheme: not null } uri
            ? file.Resolve(uri).WithoutFragment().ToString()
            : file.ToString();
    }
}
