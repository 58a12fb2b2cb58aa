using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>An array of records with keys.</summary>
/// <param name="Record">The type of its items: a record or a union.</param>
/// <param name="KeyProperty">The member that is the key, by its name in documents.</param>
/// <param name="Key">The C# type of the key.</param>
/// <param name="HasOther">Whether kinds of other packages may have such a key too.</param>
/// <param name="IsLookup">Whether the key's type says into which collection it points: this one.</param>
internal sealed record KeyedCollection(
    PropertyShape Property,
    string Member,
    string Name,
    Shape Record,
    string KeyProperty,
    string Key,
    EquatableArray<KeyFacts> Keys,
    bool HasOther,
    bool IsLookup)
{
    /// <summary>The collection of a property; <see langword="null"/> where its items have no such key.</summary>
    public static KeyedCollection? Find(PropertyShape property, string member, string name, string key, PartitionContext context)
    {
        if ((property.Form is GuardedForm guarded ? guarded.Inner : property.Form) is not ArrayForm { Item: TypeForm item } || context.Shapes[item.Type] is not (RecordShape or UnionShape))
            return null;
        Shape record = context.Shapes[item.Type];
        List<(string? Case, string Prefix, RecordShape Record)> holders = [.. Holders(record, context)];
        List<(string CSharp, string? Reference, KeyFacts Facts)> keys = [];
        foreach ((string? @case, string prefix, RecordShape holder) in holders)
        {
            if (holder.Properties.FirstOrDefault(candidate => candidate.JsonName == key) is not { } found || Leaf(found.Form, context) is not { } leaf)
                return null;
            keys.Add((leaf.CSharp, leaf.Reference, new(@case, prefix + context.Names.Member(holder.Location, key), found.IsRequired)));
        }

        if (keys.Count == 0 || keys.Any(other => other.CSharp != keys[0].CSharp))
            return null;
        bool isLookup = keys[0].Reference == "#/" + property.JsonName;
        return new(property, member, name, record, key, keys[0].CSharp, keys.Select(found => found.Facts).ToEquatableArray(), record is UnionShape { IsOpen: true }, isLookup);
    }

    /// <summary>The C# type of a key and the collection that its type points into; <see langword="null"/> for a value that can be no key.</summary>
    public static (string CSharp, string? Reference)? Leaf(ValueForm form, PartitionContext context) => form switch
    {
        TypeForm { Type: var type } when context.Shapes[type] is ScalarShape => (context.Names[type].Global, context.Graph[type].Text("x-bex-ref")),
        GuardedForm guarded => Leaf(guarded.Inner, context),
        PrimitiveForm { Kind: not Primitive.Boolean } primitive => (new PrimitiveFacts(primitive.Kind, "").CSharp, context.Graph[primitive.Schema].Text("x-bex-ref")),
        _ => null,
    };

    private static IEnumerable<(string? Case, string Prefix, RecordShape Record)> Holders(Shape shape, PartitionContext context)
    {
        if (shape is RecordShape record)
            yield return (null, "", record);
        foreach (UnionCase @case in shape is UnionShape union ? union.Cases : [])
        {
            string type = context.Names[@case.Location].Global;
            if (@case is WrappingCase wrapping)
                yield return (type, "Value.", (RecordShape)context.Shapes[wrapping.Record]);
            else if (@case is InlineCase inline)
                yield return (type, "", inline.Record);
        }
    }
}
