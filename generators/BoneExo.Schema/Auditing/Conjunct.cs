using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Json;
using BoneExo.Schema.Keywords;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Auditing;

/// <summary>A schema that an instance of another must follow: that one itself, a branch of its <c>allOf</c>, or what it refers to.</summary>
/// <param name="Entry">The reference of the other schema that leads here; <see langword="null"/> where this one stands inside it.</param>
internal sealed record Conjunct(SchemaNode Node, Plan Plan, SchemaLocation? Entry)
{
    /// <summary>The value of a keyword that means something in this dialect.</summary>
    public JsonValue? this[string keyword] => Node.View[keyword] is { } value && IsActive(keyword) ? value : null;

    /// <summary>Whether the vocabulary of a keyword is one of the dialect's.</summary>
    public bool IsActive(string keyword) => Node.View.Dialect.Draft.Find(Node.View.Written(keyword)) is { } known && Node.View.Dialect.IsActive(known);

    public SchemaLocation At(string keyword) =>
        Node.Location with { Pointer = JsonPointer.Append(Node.Location.Pointer, Node.View.Written(keyword)) };

    public SchemaLocation At(string keyword, int index)
    {
        SchemaLocation location = At(keyword);
        return location with { Pointer = JsonPointer.Append(location.Pointer, index) };
    }

    /// <summary>Reports a value of this schema, or the reference that leads to it.</summary>
    public void Report(DiagnosticSink diagnostics, SchemaRule rule, SchemaLocation place, params string[] arguments) =>
        diagnostics.Report(rule, Entry ?? place, DiagnosticTarget.Value, arguments);

    /// <summary>A keyword and its value as a message says them that stands at another schema, or at this one.</summary>
    public string Spell(string keyword, Conjunct from)
    {
        string value = this[keyword] is { } written ? " " + JsonPrinter.Excerpt(written) : "";
        return $"'{Node.View.Written(keyword)}'{value}{Where(from)}";
    }

    /// <summary>" in '…'" where this is another schema, or nothing.</summary>
    public string Where(Conjunct from) => from.Node.Location == Node.Location ? "" : $" in '{Node.Location}'";

    /// <summary>Whether two conjuncts came by one reference: then the schema that it leads to has the finding.</summary>
    public bool ComesWith(Conjunct other) => Entry is not null && Entry == other.Entry;
}
