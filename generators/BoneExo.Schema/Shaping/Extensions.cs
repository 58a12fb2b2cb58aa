using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;

namespace BoneExo.Schema.Shaping;

/// <summary>Finds what schemas add to open types, and says what does not fit.</summary>
internal static class Extensions
{
    public static EquatableArray<ExtensionShape> Find(FormFinder finder, SchemaGraph graph, DiagnosticSink diagnostics)
    {
        HashSet<string> generated = [.. graph.Documents.Where(document => document.Role == SchemaRole.Generate).Select(document => document.LogicalPath)];
        List<ExtensionShape> extensions = [];
        foreach (SchemaNode node in graph.Nodes.Where(node => node.Extends is not null && generated.Contains(node.Location.Document)).OrderBy(node => node.Location))
        {
            // Never null: asked above.
            if (Find(node.Location, finder.Find(node.Location), finder.Find(node.Extends!), finder, out string reason) is { } extension)
                extensions.Add(extension);
            else
                diagnostics.Report(SchemaRules.NoExtension, node.Location with { Pointer = JsonPointer.Append(node.Location.Pointer, ReferenceResolver.ExtendsKeyword) }, DiagnosticTarget.Value, node.Extends!.ToString(), reason);
        }

        return extensions.ToEquatableArray();
    }

    private static ExtensionShape? Find(SchemaLocation location, ValueForm own, ValueForm extended, FormFinder finder, out string reason)
    {
        reason = "it is no open union and no open enum";
        if (extended is not TypeForm { Type: var target } || finder.Shapes[target] is not (UnionShape { IsOpen: true } or EnumShape { IsOpen: true }))
            return null;
        Shape? shape = own is TypeForm { Type: var type } && type == location ? finder.Shapes[type] : null;
        return finder.Shapes[target] is UnionShape union
            ? Kind(location, shape as RecordShape, union, out reason)
            : Literals(location, shape as EnumShape, (EnumShape)finder.Shapes[target], out reason);
    }

    private static KindExtension? Kind(SchemaLocation location, RecordShape? record, UnionShape union, out string reason)
    {
        reason = "a kind of a union is a named object schema";
        if (record is null)
            return null;
        reason = $"'{union.Discriminator}' is no required member with a text as its \"const\" here";
        PropertyShape? discriminator = record.Properties.FirstOrDefault(property => property.JsonName == union.Discriminator);
        if (discriminator is not { IsRequired: true, Form: ConstantForm { Value: JsonString { Value: var kind } } })
            return null;
        reason = $"'{kind}' is a kind of its own";
        return union.Cases.Any(@case => @case.Literal == kind) ? null : new(location, union.Location, kind);
    }

    private static LiteralExtension? Literals(SchemaLocation location, EnumShape? values, EnumShape extended, out string reason)
    {
        reason = "literals of an enum are added by a named schema with \"enum\" of texts";
        if (values is not { IsOpen: false })
            return null;
        string? known = values.Literals.FirstOrDefault(literal => extended.Literals.Any(other => string.Equals(CSharpNames.Pascal(literal), CSharpNames.Pascal(other), StringComparison.OrdinalIgnoreCase)));
        reason = $"'{known}' is a literal of its own, or has the name of one";
        return known is null ? new(location, extended.Location, values.Literals) : null;
    }
}
