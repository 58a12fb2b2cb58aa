using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Comparing;

/// <summary>Compares the C# that two versions become, by the names that code is written against.</summary>
internal static class SourceComparer
{
    public static IEnumerable<SchemaChange> Compare(ComparedSchema before, ComparedSchema after)
    {
        Dictionary<string, TypeSurface> newTypes = Types(after);
        foreach (TypeSurface type in Types(before).Values)
        {
            if (!newTypes.TryGetValue(type.Name, out TypeSurface? counterpart))
                yield return SchemaComparer.Change(ChangeRules.CSharpTypeRemoved, type.Location, null, type.Name);
            else if (counterpart.Form != type.Form)
                yield return SchemaComparer.Change(ChangeRules.CSharpFormChanged, type.Location, counterpart.Location, type.Name, type.Form, counterpart.Form);
            else
            {
                foreach (SchemaChange change in Members(type, counterpart))
                    yield return change;
            }
        }
    }

    private static IEnumerable<SchemaChange> Members(TypeSurface old, TypeSurface @new)
    {
        foreach ((string name, MemberSurface member) in old.Members.Select(entry => (entry.Key, entry.Value)))
        {
            if (!@new.Members.TryGetValue(name, out MemberSurface? counterpart))
                yield return SchemaComparer.Change(ChangeRules.CSharpMemberRemoved, old.Location, @new.Location, $"{old.Name}.{name}");
            else if (counterpart.CSharp != member.CSharp)
                yield return SchemaComparer.Change(ChangeRules.CSharpMemberChanged, old.Location, @new.Location, $"{old.Name}.{name}", member.CSharp, counterpart.CSharp);
            else if (counterpart.IsRequired && !member.IsRequired)
                yield return SchemaComparer.Change(ChangeRules.CSharpMemberAdded, old.Location, @new.Location, $"{old.Name}.{name}");
        }

        foreach ((string name, MemberSurface member) in @new.Members.Select(entry => (entry.Key, entry.Value)).Where(entry => !old.Members.ContainsKey(entry.Key)))
        {
            if (member.IsRequired)
                yield return SchemaComparer.Change(ChangeRules.CSharpMemberAdded, old.Location, @new.Location, $"{old.Name}.{name}");
            else if (member.IsCase)
                yield return SchemaComparer.Change(ChangeRules.CSharpCaseAdded, old.Location, @new.Location, $"{old.Name}.{name}");
        }
    }

    private static Dictionary<string, TypeSurface> Types(ComparedSchema schema)
    {
        Dictionary<string, TypeSurface> types = new(StringComparer.Ordinal);
        foreach (TypeSurface type in schema.Analysis.Model.Units.SelectMany(Surfaces))
            types[type.Name] = type;
        return types;
    }

    private static IEnumerable<TypeSurface> Surfaces(EmitUnit unit)
    {
        SchemaLocation location = new(unit.Header.Document, unit.Header.Pointer);
        string name = unit.Header.Namespace.Length == 0 ? unit.Header.Name : $"{unit.Header.Namespace}.{unit.Header.Name}";
        switch (unit)
        {
            case RecordUnit record:
                yield return new(name, "a record", location, Members(record.Record));
                break;
            case EnumUnit values:
                yield return new(name, "an enum", location, Literals(values.Literals));
                break;
            case OpenEnumUnit values:
                yield return new(name, "an open enum", location, Literals(values.Literals));
                break;
            case ScalarUnit scalar:
                yield return new(name, $"{(scalar.IsId ? "an id" : "a scalar")} of {scalar.Value.CSharp}", location, []);
                break;
            case TypeUnionUnit union:
                yield return new(name, "a union by type", location, union.Cases.ToDictionary(@case => @case.Name, @case => new MemberSurface(@case.Value.CSharp, IsRequired: false, IsCase: true)));
                break;
            case UnionUnit union:
                yield return new(name, union.IsOpen ? "an open union" : "a union", location, union.Cases.ToDictionary(@case => @case.Name, @case => new MemberSurface(@case.Wrapped?.CSharp ?? "", IsRequired: false, IsCase: true)));
                foreach (CaseFacts @case in union.Cases.Where(@case => @case.Record is not null))
                    yield return new($"{name}.{@case.Name}", "a case", new(@case.Site.Document, @case.Site.Pointer), Members(@case.Record!)); // As asked for.
                break;
        }
    }

    private static Dictionary<string, MemberSurface> Members(RecordFacts record)
    {
        Dictionary<string, MemberSurface> members = record.Members.Where(member => !member.IsImplied).ToDictionary(member => member.Name, member => new MemberSurface(member.PropertyType.Replace("global::", ""), member.IsRequired, IsCase: false));
        if (record.IsOpen)
            members.Add("Unmapped", new("BoneExo.UnmappedMembers", IsRequired: false, IsCase: false));
        return members;
    }

    private static Dictionary<string, MemberSurface> Literals(IEnumerable<LiteralFacts> literals) =>
        literals.ToDictionary(literal => literal.Name, literal => new MemberSurface(literal.Literal, IsRequired: false, IsCase: false));

    /// <summary>What code sees of a type.</summary>
    private sealed record TypeSurface(string Name, string Form, SchemaLocation Location, Dictionary<string, MemberSurface> Members);

    private sealed record MemberSurface(string CSharp, bool IsRequired, bool IsCase);
}
