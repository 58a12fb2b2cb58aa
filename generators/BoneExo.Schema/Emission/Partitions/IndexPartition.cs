using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the index of every record with keyed collections.</summary>
internal static class IndexPartition
{
    /// <summary>What the index's own members are called.</summary>
    private static readonly HashSet<string> Reserved = ["Visit", "TryGet", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    public static IEnumerable<IndexUnit> Units(PartitionContext context, CancellationToken cancellation)
    {
        foreach (RecordShape dataset in context.Shapes.Shapes.OfType<RecordShape>().Where(record => !context.Graph.IsPublished(record.Location.Document)))
        {
            cancellation.ThrowIfCancellationRequested();
            List<KeyedCollection> collections = KeyedCollections(dataset, context);
            if (collections.Count > 0)
                yield return Unit(dataset, collections, context);
        }
    }

    private static IndexUnit Unit(RecordShape dataset, List<KeyedCollection> collections, PartitionContext context)
    {
        LinkFinder links = new(collections, context);
        HashSet<SchemaLocation> visited = [];
        Queue<SchemaLocation> queue = new(collections.Select(collection => collection.Record.Location));
        EquatableArray<MemberLink> own = links.Members(dataset, property => collections.All(collection => collection.Property != property), queue);

        List<VisitFacts> visits = [];
        while (queue.Count > 0)
        {
            SchemaLocation type = queue.Dequeue();
            if (visited.Add(type) && links.Targets(type).Count > 0)
                visits.Add(links.Visit(type, queue));
        }

        UnitHeader header = context.Header(dataset.Location);
        string index = header.Name + "Index";
        return new(
            header with { Name = index },
            context.Names[dataset.Location].Global,
            collections.Select(collection => Collection(collection, collections, links, context)).ToEquatableArray(),
            Referrers(dataset, collections, links, context),
            own,
            visits.ToEquatableArray());
    }

    private static CollectionFacts Collection(KeyedCollection collection, List<KeyedCollection> collections, LinkFinder links, PartitionContext context) => new(
        collection.Property.JsonName,
        collection.Member,
        collection.Name,
        collection.Key,
        collection.KeyProperty,
        context.Names[collection.Record.Location].Global,
        collection.Keys,
        collection.HasOther ? context.Names[collection.Record.Location].Global + ".Other" : null,
        links.Targets(collection.Record.Location).Count > 0,
        collection.IsLookup && !collections.Any(other => other != collection && other.IsLookup && other.Key == collection.Key));

    private static EquatableArray<ReferrerFacts> Referrers(RecordShape dataset, List<KeyedCollection> collections, LinkFinder links, PartitionContext context)
    {
        HashSet<string> taken = [.. collections.Select(collection => collection.Name)];
        List<ReferrerFacts> referrers = [];
        foreach (KeyedCollection from in collections)
        {
            HashSet<string> targets = links.Targets(from.Record.Location);
            foreach (KeyedCollection to in collections.Where(to => targets.Contains(to.Property.JsonName)))
            {
                // Methods of one name are told apart by the type of the key; two collections may share that.
                bool isShared = collections.Any(other => other != to && other.Key == to.Key && targets.Contains(other.Property.JsonName));
                string name = from.Name + "Of" + (isShared ? to.Name : "");
                if (taken.Contains(name))
                    context.Diagnostics.Report(SchemaRules.NameCollision, from.Property.Location ?? dataset.Location, DiagnosticTarget.Key, name, from.Property.JsonName, name, "x-bex-names");
                else
                    referrers.Add(new(name, from.Name, context.Names[from.Record.Location].Global, to.Name, to.Key));
            }
        }

        return referrers.ToEquatableArray();
    }

    private static List<KeyedCollection> KeyedCollections(RecordShape dataset, PartitionContext context)
    {
        List<KeyedCollection> collections = [];
        foreach (PropertyShape property in dataset.Properties)
        {
            if (property.Location is not { } location || context.Graph[location].Text("x-bex-key") is not { } key)
                continue;
            string member = context.Names.Member(dataset.Location, property.JsonName);
            string name = Reserved.Contains(member) || member == context.Names[dataset.Location].Name + "Index" ? member + "Collection" : member;
            if (KeyedCollection.Find(property, member, name, key, context) is { } collection)
                collections.Add(collection);
            else
                context.Diagnostics.Report(SchemaRules.CollectionWithoutKey, location, DiagnosticTarget.Start, property.JsonName, key);
        }

        return collections;
    }
}
