using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Finds where types refer to the collections of a dataset.</summary>
internal sealed class LinkFinder(IReadOnlyList<KeyedCollection> collections, PartitionContext context)
{
    private readonly Dictionary<string, KeyedCollection> _collections = collections.ToDictionary(collection => "#/" + collection.Property.JsonName);
    private readonly Dictionary<SchemaLocation, HashSet<string>> _targets = [];
    private readonly HashSet<SchemaLocation> _reported = [];

    /// <summary>The collections that values of a type may refer to, at any depth.</summary>
    public HashSet<string> Targets(SchemaLocation type)
    {
        if (_targets.TryGetValue(type, out HashSet<string>? known))
            return known;
        HashSet<string> targets = [];
        HashSet<SchemaLocation> seen = [type];
        Queue<SchemaLocation> queue = new([type]);
        while (queue.Count > 0)
        {
            foreach ((RecordShape record, PropertyShape property) in Properties(context.Shapes[queue.Dequeue()]))
            {
                (ValueForm leaf, string? reference) = Leaf(record, property);
                if (leaf is TypeForm { Type: var inner } && context.Shapes[inner] is RecordShape or UnionShape)
                {
                    if (seen.Add(inner))
                        queue.Enqueue(inner);
                }
                else if (Collection(leaf, reference, property) is { } collection)
                {
                    targets.Add(collection.Property.JsonName);
                }
            }
        }

        return _targets[type] = targets;
    }

    /// <summary>What a type refers to.</summary>
    /// <param name="next">Takes the types that have to be visited as well.</param>
    public VisitFacts Visit(SchemaLocation type, Queue<SchemaLocation> next)
    {
        string name = context.Names[type].Global;
        if (context.Shapes[type] is RecordShape record)
            return new(name, Members(record, _ => true, next), []);
        List<CaseLinks> cases = [];
        foreach (UnionCase @case in ((UnionShape)context.Shapes[type]).Cases)
        {
            string caseName = context.Names[@case.Location].Global;
            if (@case is InlineCase inline && Members(inline.Record, _ => true, next) is { Count: > 0 } members)
                cases.Add(new(caseName, IsWrapping: false, members));
            if (@case is not WrappingCase wrapping || Targets(wrapping.Record).Count == 0)
                continue;
            cases.Add(new(caseName, IsWrapping: true, []));
            next.Enqueue(wrapping.Record);
        }

        return new(name, [], cases.ToEquatableArray());
    }

    /// <summary>The members of a record that refer to collections.</summary>
    public EquatableArray<MemberLink> Members(RecordShape record, Func<PropertyShape, bool> isWanted, Queue<SchemaLocation> next)
    {
        List<MemberLink> members = [];
        foreach (PropertyShape property in record.Properties.Where(isWanted))
        {
            if (Link(property.Form, Leaf(record, property), property, next) is { } link)
                members.Add(new(property.JsonName, context.Names.Member(record.Location, property.JsonName), property is { IsRequired: false, Form: NullableForm or GuardedForm { Inner: NullableForm } }, link));
        }

        return members.ToEquatableArray();
    }

    private LinkFacts? Link(ValueForm form, (ValueForm Form, string? Reference) leaf, PropertyShape property, Queue<SchemaLocation> next)
    {
        switch (form)
        {
            case NullableForm nullable:
                return Link(nullable.Inner, leaf, property, next) is { } inner ? new NullableLink(inner) : null;
            case GuardedForm guarded:
                return Link(guarded.Inner, leaf, property, next);
            case ArrayForm array:
                return Link(array.Item, leaf, property, next) is { } item ? new ItemsLink(item) : null;
            case MapForm map:
                return Link(map.Value, leaf, property, next) is { } value ? new ItemsLink(value) : null;
            case TypeForm { Type: var type } when context.Shapes[type] is RecordShape or UnionShape:
                if (Targets(type).Count == 0)
                    return null;
                next.Enqueue(type);
                return new TypeLink();
            default:
                return Collection(leaf.Form, leaf.Reference, property) is { } collection ? new KeyLink(collection.Name) : null;
        }
    }

    /// <summary>The value inside null, arrays and maps, and the collection that it points into.</summary>
    private (ValueForm Form, string? Reference) Leaf(RecordShape record, PropertyShape property)
    {
        ValueForm form = property.Form;
        while (form is NullableForm or ArrayForm or MapForm or GuardedForm)
        {
            form = form switch
            {
                NullableForm nullable => nullable.Inner,
                GuardedForm guarded => guarded.Inner,
                ArrayForm array => array.Item,
                MapForm map => map.Value,
                _ => form,
            };
        }

        string? reference = (property.Location is { } location ? Annotations.Reference(location, context) : null) ?? KeyedCollection.Leaf(form, context)?.Reference;
        // A record's own key stands for the record itself.
        bool isOwnKey = reference is not null && _collections.TryGetValue(reference, out KeyedCollection? own) && own.KeyProperty == property.JsonName && Holds(own.Record, record);
        return (form, isOwnKey ? null : reference);
    }

    private KeyedCollection? Collection(ValueForm leaf, string? reference, PropertyShape property)
    {
        if (reference is null || !_collections.TryGetValue(reference, out KeyedCollection? collection))
            return null;
        string? type = KeyedCollection.Leaf(leaf, context)?.CSharp;
        if (type == collection.Key)
            return collection;
        if (property.Location is { } location && _reported.Add(location))
            context.Diagnostics.Report(SchemaRules.ReferenceOfAnotherType, location, DiagnosticTarget.Start, property.JsonName, reference, collection.Key.Replace("global::", ""));
        return null;
    }

    private static bool Holds(Shape shape, RecordShape record) =>
        shape == record || (shape is UnionShape union && union.Cases.Any(@case => @case switch
        {
            InlineCase inline => inline.Record == record,
            WrappingCase wrapping => wrapping.Record == record.Location,
            _ => false,
        }));

    private IEnumerable<(RecordShape Record, PropertyShape Property)> Properties(Shape shape) => shape switch
    {
        RecordShape record => record.Properties.Select(property => (record, property)),
        UnionShape union => union.Cases.SelectMany(@case => Properties(@case switch
        {
            InlineCase inline => inline.Record,
            WrappingCase wrapping => context.Shapes[wrapping.Record],
            _ => throw new InvalidOperationException($"case {@case.GetType().Name} has no record"),
        })),
        _ => [],
    };
}
