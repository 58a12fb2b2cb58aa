using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the index of a dataset.</summary>
internal static class IndexEmitter
{
    private const string Links = RuntimeNames.Runtime + "RecordLinks";

    public static void Write(CodeWriter writer, IndexUnit unit)
    {
        string name = unit.Header.Name;
        writer.WriteLine($"/// <summary>The records of a <see cref=\"{unit.Dataset}\"/> by key, and its references in both directions; <see cref=\"{RuntimeNames.Runtime}RecordIndex\"/> checks them.</summary>");
        writer.WriteLine(HeaderEmitter.GeneratedCode);
        using (writer.Block($"public sealed partial class {name} : {RuntimeNames.Runtime}IRecordIndex"))
        {
            writer.WriteLines($"private readonly {Links} _links = new();", "");
            WriteConstructor(writer, unit);
            foreach (CollectionFacts collection in unit.Collections)
                WriteCollection(writer, collection);
            foreach (CollectionFacts collection in unit.Collections.Where(collection => collection.HasOwnKey))
                WriteLookup(writer, collection);
            foreach (ReferrerFacts referrer in unit.Referrers)
                WriteReferrer(writer, referrer);
            writer.WriteLine($"{Links} {RuntimeNames.Runtime}IRecordIndex.Links => _links;");
            foreach (VisitFacts visit in unit.Visits)
                WriteVisit(writer, visit);
        }
    }

    private static void WriteConstructor(CodeWriter writer, IndexUnit unit)
    {
        writer.WriteLine("/// <summary>Indexes a dataset.</summary>");
        using (writer.Block($"public {unit.Header.Name}({unit.Dataset} dataset)"))
        {
            foreach (CollectionFacts collection in unit.Collections)
                writer.WriteLine($"{collection.Name} = _links.Add<{collection.Key}, {collection.Record}>({Literal.String(collection.JsonName)}, dataset.{collection.Member}, static record => {KeyOf(collection)});");
            foreach (MemberLink member in unit.Own)
                WriteMember(writer, member, "dataset", "\"\"");
            foreach (CollectionFacts collection in unit.Collections.Where(collection => collection.IsVisited))
                writer.WriteLine($"_links.Visit({collection.Name}, Visit);");
        }

        writer.WriteLine();
    }

    private static string KeyOf(CollectionFacts collection)
    {
        if (collection.Keys is [{ Case: null } only])
            return Key(only, "record", collection);
        string other = collection.Other is null ? "" : $"{collection.Other} item => {Links}.KeyOf<{collection.Key}>(item.Value, {Literal.String(collection.KeyMember)}), ";
        return $"record switch {{ {string.Concat(collection.Keys.Select(key => $"{key.Case} item => {Key(key, "item", collection)}, "))}{other}_ => {None(collection)} }}";
    }

    private static string Key(KeyFacts key, string holder, CollectionFacts collection) =>
        key.IsRequired ? $"{holder}.{key.Path}" : $"{holder}.{key.Path} is {{ }} key ? key : {None(collection)}";

    private static string None(CollectionFacts collection) => $"default({RuntimeNames.Runtime}Optional<{collection.Key}>)";

    private static void WriteCollection(CodeWriter writer, CollectionFacts collection) => writer.WriteLines(
        $"/// <summary>The records of <c>{Literal.XmlDoc(collection.JsonName)}</c>.</summary>",
        $"public {RuntimeNames.Runtime}KeyedRecords<{collection.Key}, {collection.Record}> {collection.Name} {{ get; }}",
        "");

    private static void WriteLookup(CodeWriter writer, CollectionFacts collection) => writer.WriteLines(
        $"/// <summary>Finds the record of <see cref=\"{collection.Name}\"/> that a key stands for.</summary>",
        $"public bool TryGet({collection.Key} key, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {collection.Record} record) => {collection.Name}.TryGet(key, out record);",
        "");

    private static void WriteReferrer(CodeWriter writer, ReferrerFacts referrer) => writer.WriteLines(
        $"/// <summary>The records of <see cref=\"{referrer.From}\"/> that refer to one of <see cref=\"{referrer.To}\"/>, in order.</summary>",
        $"public {RuntimeNames.Runtime}ValueArray<{referrer.FromRecord}> {referrer.Name}({referrer.Key} key) => {referrer.To}.ReferrersIn({referrer.From}, key);",
        "");

    private static void WriteVisit(CodeWriter writer, VisitFacts visit)
    {
        writer.WriteLine();
        using (writer.Block($"private void Visit({visit.CSharp} value, string at)"))
        {
            WriteMembers(writer, visit.Members, "value");
            if (visit.Cases.Count == 0)
                return;
            using (writer.Block("switch (value)"))
            {
                foreach (CaseLinks @case in visit.Cases)
                    WriteCase(writer, @case);
            }
        }
    }

    private static void WriteCase(CodeWriter writer, CaseLinks @case)
    {
        writer.WriteLine($"case {@case.CSharp} item:");
        using (writer.Indent())
        {
            if (@case.IsWrapping)
                writer.WriteLine("Visit(item.Value, at);");
            WriteMembers(writer, @case.Members, "item");
            writer.WriteLine("break;");
        }
    }

    private static void WriteMembers(CodeWriter writer, EquatableArray<MemberLink> members, string holder)
    {
        foreach (MemberLink member in members)
            WriteMember(writer, member, holder, "at");
    }

    private static void WriteMember(CodeWriter writer, MemberLink member, string holder, string at)
    {
        string value = $"{holder}.{member.Name}" + (member.HasThreeStates ? ".GetValueOrDefault()" : "");
        string step = Literal.String("/" + Json.JsonPointer.Escape(member.JsonName));
        writer.WriteLine(Follow(member.Link, value, at == "\"\"" ? step : $"{at} + {step}") + ";");
    }

    private static string Follow(LinkFacts link, string value, string at) => link switch
    {
        NullableLink { Inner: ItemsLink items } => Follow(items, value + ".GetValueOrDefault()", at),
        NullableLink nullable => Follow(nullable.Inner, value, at),
        KeyLink key => $"_links.Refer({key.Collection}, {value}, {at})",
        ItemsLink { Item: KeyLink key } => $"_links.Refer({key.Collection}, {value}, {at})",
        TypeLink or ItemsLink { Item: TypeLink or NullableLink { Inner: TypeLink } } => $"_links.Descend({value}, {at}, Visit)",
        ItemsLink items => $"_links.Descend({value}, {at}, (item, at) => {Follow(items.Item, "item", "at")})",
        _ => throw new InvalidOperationException($"link {link.GetType().Name} has no spelling"),
    };
}
