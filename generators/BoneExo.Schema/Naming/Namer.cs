using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Shaping;

namespace BoneExo.Schema.Naming;

/// <summary>Stage Name: each type and member to its C# name, a function of its own location only.</summary>
internal static class Namer
{
    public static NameSet Name(SchemaGraph graph, ShapeSet shapes, CompilerOptions options, DiagnosticSink diagnostics)
    {
        LocationNames locations = new(graph, options.RootNamespace, diagnostics);
        Dictionary<SchemaLocation, CSharpType> types = [];
        Dictionary<(SchemaLocation, string), string> members = [];
        CollisionDetector collisions = new(diagnostics);

        foreach (Shape shape in shapes.Shapes)
        {
            if (shape is UnionShape union)
                NameCases(union, locations, types);
            if (shape is TypeUnionShape typed)
                NameBranches(typed, locations);
            types[shape.Location] = locations.Type(shape.Location);
            if (!graph.IsPublished(shape.Location.Document) && locations.IsUnnamed(shape.Location))
                diagnostics.Report(SchemaRules.UnnamedType, shape.Location, DiagnosticTarget.Start, types[shape.Location].Name);
        }

        foreach (Shape shape in shapes.Shapes)
        {
            if (!graph.IsPublished(shape.Location.Document))
                collisions.AddType(types[shape.Location], shape.Location);
            NameMembers(shape, types, locations, collisions, members);
        }

        NameCompanions(graph, shapes, locations, types, collisions);
        Dictionary<string, CSharpType> evaluators = graph.Documents.ToDictionary(document => document.LogicalPath, document => locations.Evaluators(document.LogicalPath));
        return new(types, members, evaluators, CSharpNames.Pascal(options.AssemblyName) + "JsonResolver");
    }

    /// <summary>The classes and interfaces beside types: each is called after its type.</summary>
    private static void NameCompanions(SchemaGraph graph, ShapeSet shapes, LocationNames locations, Dictionary<SchemaLocation, CSharpType> types, CollisionDetector collisions)
    {
        foreach (Profile profile in shapes.Profiles)
        {
            types[profile.Location] = locations.Type(profile.Location);
            collisions.AddType(types[profile.Location], profile.Location);
        }

        foreach (ExtensionShape extension in shapes.Extensions)
            collisions.AddType(CompanionNames.Extension(types[extension.Location]), extension.Location);
        foreach (Derivation derivation in shapes.Derivations)
            collisions.AddType(CompanionNames.Conversion(types[derivation.Location], types[derivation.Base]), derivation.Location);
        foreach (Shape shape in shapes.Shapes.Where(shape => shape is RecordShape && !graph.IsPublished(shape.Location.Document) && CompanionNames.HasInterface(graph[shape.Location])))
            collisions.AddType(CompanionNames.Interface(types[shape.Location]), shape.Location);
    }

    private static void NameCases(UnionShape union, LocationNames locations, Dictionary<SchemaLocation, CSharpType> types)
    {
        CSharpType owner = locations.Type(union.Location);
        foreach (UnionCase @case in union.Cases)
        {
            SchemaLocation location = @case.Location;
            string prefix = @case is WrappingCase ? "Of" : "";
            string name = locations.Given(location) ?? CSharpNames.Case(prefix + CSharpNames.Pascal(@case.Literal), owner.Name);
            types[location] = new(owner.Namespace, owner.Name, name);
            locations.Set(location, owner.Name + name);
        }
    }

    /// <summary>Names an object written in place as a branch: its owner's name is the union's.</summary>
    private static void NameBranches(TypeUnionShape union, LocationNames locations)
    {
        string owner = locations.Type(union.Location).Name;
        foreach (TypeCase @case in union.Cases.Where(@case => @case.Branch != union.Location))
            locations.Set(@case.Branch, locations.Given(@case.Branch) ?? owner + CSharpNames.Pascal(TypeName(@case.Types)));
    }

    private static void NameMembers(
        Shape shape,
        Dictionary<SchemaLocation, CSharpType> types,
        LocationNames locations,
        CollisionDetector collisions,
        Dictionary<(SchemaLocation, string), string> members)
    {
        switch (shape)
        {
            case RecordShape record:
                NameProperties(record, types[record.Location].Name, locations, collisions, members);
                break;
            case EnumShape values:
                NameLiterals(values, types[values.Location].Name, locations, collisions, members);
                break;
            case UnionShape union:
                foreach (UnionCase @case in union.Cases)
                {
                    collisions.AddMember(union.Location, types[@case.Location].Name, @case.Literal, @case.Location, "x-bex-name");
                    if (@case is InlineCase inline)
                        NameProperties(inline.Record, types[inline.Location].Name, locations, collisions, members);
                }

                if (union.IsOpen)
                    collisions.AddMember(union.Location, "Other", "the open branch", union.Location, "x-bex-name");
                break;
            case TypeUnionShape union:
                foreach (TypeCase @case in union.Cases)
                {
                    string literal = TypeName(@case.Types);
                    members[(union.Location, literal)] = locations.Given(@case.Branch) is { } given && @case.Branch != union.Location ? given : "Of" + CSharpNames.Pascal(literal);
                    collisions.AddMember(union.Location, members[(union.Location, literal)], literal, @case.Branch, "x-bex-name");
                }

                break;
        }
    }

    private static void NameLiterals(
        EnumShape values,
        string typeName,
        LocationNames locations,
        CollisionDetector collisions,
        Dictionary<(SchemaLocation, string), string> members)
    {
        // An open enum's literals stand beside the members of its struct.
        string Free(string name) => values.IsOpen && name is "Value" or "IsKnown" ? name + "Value" : CSharpNames.Property(name, typeName);

        foreach (string literal in values.Literals)
        {
            string name = locations.GivenTo(literal, values.Values) ?? Free(CSharpNames.Pascal(literal));
            members[(values.Location, literal)] = name;
            collisions.AddMember(values.Location, name, literal, values.Values, "x-bex-names");
            if (Free(name) != name)
                collisions.ReportTaken(name, literal, values.Values);
        }
    }

    /// <summary>What a case is called by: the JSON type that only it admits.</summary>
    public static string TypeName(TypeSet types) => types.ToNames().First();

    private static void NameProperties(
        RecordShape record,
        string typeName,
        LocationNames locations,
        CollisionDetector collisions,
        Dictionary<(SchemaLocation, string), string> members)
    {
        foreach (PropertyShape property in record.Properties)
        {
            string name = locations.GivenToMember(property, record.Location)
                ?? CSharpNames.Property(CSharpNames.Pascal(property.JsonName), typeName);
            members[(record.Location, property.JsonName)] = name;
            if (CSharpNames.Property(name, typeName) != name)
                collisions.ReportTaken(name, property.JsonName, property.Location ?? record.Location);
            collisions.AddMember(record.Location, name, property.JsonName, property.Location ?? record.Location, "x-bex-names");
        }
    }
}
