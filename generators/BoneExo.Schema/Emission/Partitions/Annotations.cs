using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Gathers what schemas say beside validation.</summary>
internal static class Annotations
{
    public static Documentation Documentation(SchemaNode node) => new(
        node.Text("description") ?? node.Text("title"),
        node.Flag("deprecated"),
        node.Schema is JsonObject schema && schema["default"] is { } value ? JsonPrinter.Print(value) : null,
        node.Schema is JsonObject described && described["examples"] is JsonArray examples ? examples.Items.Select(JsonPrinter.Print).ToEquatableArray() : [])
    {
        IsReadOnly = node.Flag("readOnly"),
        IsWriteOnly = node.Flag("writeOnly"),
    };

    /// <summary>What a property's own schema says, else what the schema it refers to says.</summary>
    public static Documentation Documentation(SchemaLocation property, PartitionContext context)
    {
        Documentation own = Documentation(context.Graph[property]);
        return own.Summary is null ? own with { Summary = Documentation(context.Graph[context.Plans.Resolve(property)]).Summary } : own;
    }

    public static MemberMetadata Metadata(SchemaLocation property, ValueForm form, PartitionContext context)
    {
        SchemaNode own = context.Graph[property];
        SchemaNode target = context.Graph[context.Plans.Resolve(property)];
        return new(
            own.Text("x-bex-marginality") ?? target.Text("x-bex-marginality"),
            own.Text("x-bex-unit") ?? target.Text("x-bex-unit"),
            own.Text("x-bex-meaning") ?? target.Text("x-bex-meaning"),
            Reference(property, context),
            own.Text("x-bex-key"),
            own.Flag("x-bex-sensitive") || target.Flag("x-bex-sensitive"),
            Codec(form, context),
            IsMap(form));
    }

    private static bool IsMap(ValueForm form) => form switch
    {
        NullableForm nullable => IsMap(nullable.Inner),
        GuardedForm guarded => IsMap(guarded.Inner),
        _ => form is MapForm,
    };

    private static string? Codec(ValueForm form, PartitionContext context) => form switch
    {
        TypeForm type => context.Names[type.Type].Codec,
        NullableForm nullable => Codec(nullable.Inner, context),
        GuardedForm guarded => Codec(guarded.Inner, context),
        ArrayForm { Item: not MapForm } array => Codec(array.Item, context),
        MapForm { Value: not MapForm } map => Codec(map.Value, context),
        _ => null,
    };

    /// <summary>The ids of the rules beyond the schema that a definition names.</summary>
    public static EquatableArray<string> RuleIds(SchemaNode node) =>
        node.Schema is JsonObject schema && schema["x-bex-rule"] is JsonArray rules
            ? rules.Items.OfType<JsonString>().Select(rule => rule.Value).ToEquatableArray()
            : [];

    /// <summary>The collection that a value's ids point into, through arrays.</summary>
    public static string? Reference(SchemaLocation location, PartitionContext context)
    {
        if (context.Graph[location].Text("x-bex-ref") is { } own)
            return own;
        SchemaLocation target = context.Plans.Resolve(location);
        if (context.Graph[target].Text("x-bex-ref") is { } resolved)
            return resolved;
        return context.Plans[target].Find<Planning.ArrayCheck>()?.Items is { } items ? Reference(items, context) : null;
    }

    /// <summary>The CURIE that <c>x-bex-meaning</c> gives to a literal.</summary>
    public static string? Meaning(SchemaLocation location, string literal, PartitionContext context) =>
        context.Graph[location].Schema is JsonObject schema && schema["x-bex-meaning"] is JsonObject meanings && meanings[literal] is JsonString meaning
            ? meaning.Value
            : null;
}
