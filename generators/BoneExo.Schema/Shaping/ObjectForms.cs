using BoneExo.Schema.Collections;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Shaping;

// Objects: records, also those composed of others, and maps.
internal sealed partial class FormFinder
{
    /// <summary>The one definition that a schema only restricts: its values have the form of that definition.</summary>
    private SchemaLocation? Base(Composition whole)
    {
        SchemaLocation[] bases = [.. Composition.Bases(whole.Whole, plans).Where(candidate => plans[candidate].IsTyped || Composition.Of(plans[candidate], plans).Types != TypeSet.Any).Distinct()];
        if (bases is not [var only])
            return null;
        HashSet<string> known = [.. Composition.Of(plans[only], plans).Names];
        return whole.Names.All(known.Contains) && !Discriminates(whole, only) ? only : null;
    }

    /// <summary>Whether the schema fixes a member that its base leaves open, as the branches of a union do.</summary>
    private bool Discriminates(Composition whole, SchemaLocation known) =>
        whole.Types == TypeSet.Object && whole.Names.Any(name => UnionRules.Constant(name, whole, plans) is not null && UnionRules.Constant(name, Composition.Of(plans[known], plans), plans) is null);

    private ValueForm Object(Composition whole)
    {
        if (IsMap(whole))
            return Map(whole.Whole);
        return Type(whole.Whole, Record(whole));
    }

    private static bool IsMap(Composition whole) =>
        whole.Parts.Count == 1 && !whole.Names.Any() && whole.Whole.Find<ObjectCheck>() is { } check
        && (check.Patterns.Count == 0 ? check.Additional is not null : check.Patterns.Count == 1 && check.Closing is not null);

    private ValueForm Map(Plan plan)
    {
        ObjectCheck check = plan.Find<ObjectCheck>() ?? ObjectCheck.None;
        SchemaLocation value = check.Patterns.Count > 0 ? check.Patterns[0].Schema : check.Additional ?? plan.Location;
        MapForm map = new(Find(value), plan.Location);
        return check.IsPlain && !plan.InPlace.Any() ? map : new GuardedForm(map, plan.Location);
    }

    /// <summary>A record of all members that the schema and its parts name.</summary>
    private RecordShape Record(Composition whole)
    {
        Plan plan = whole.Whole;
        bool isGuarded = whole.IsCombined || plan.Find<ObjectCheck>() is { IsPlain: false };
        ObjectCheck check = plan.Find<ObjectCheck>() ?? ObjectCheck.None;
        List<PropertyShape> properties = [];
        foreach (string name in whole.Names)
            properties.Add(Property(name, whole, isGuarded ? null : check.Additional));
        return isGuarded
            ? new(plan.Location, properties.ToEquatableArray(), Closing(whole), null) { IsGuarded = true }
            : new(plan.Location, properties.ToEquatableArray(), check.Closing, check.Additional);
    }

    /// <param name="additional">The schema of a required member that is not listed: it is still a member of every valid instance.</param>
    private PropertyShape Property(string name, Composition whole, SchemaLocation? additional)
    {
        bool isRequired = whole.Requires(name);
        SchemaLocation[] schemas = [.. whole.Schemas(name)];
        if (schemas.Length == 0)
            return new(name, additional is { } schema ? Find(schema) : RawForm.Any, isRequired, additional);
        SchemaLocation location = schemas.Length == 1 ? schemas[0] : Narrowest(schemas);
        ValueForm form = Find(location);
        return new(name, isRequired ? form : Valued(form), isRequired, location);
    }

    /// <summary>The schema that says most of a member's form; the others are left to the guard.</summary>
    private SchemaLocation Narrowest(SchemaLocation[] schemas)
    {
        SchemaLocation narrowest = schemas[0];
        foreach (SchemaLocation schema in schemas.Skip(1))
        {
            if (IsNarrower(schema, narrowest))
                narrowest = schema;
        }

        return narrowest;
    }

    private bool IsNarrower(SchemaLocation schema, SchemaLocation than)
    {
        Composition left = Composition.Of(plans[plans.Resolve(schema)], plans), right = Composition.Of(plans[plans.Resolve(than)], plans);
        if (right.Parts.Any(part => part.Find<EnumCheck>() is not null))
            return left.Whole.Find<EnumCheck>() is { Keyword: "const" };
        if (left.Parts.Any(part => part.Find<EnumCheck>() is not null) || left.Parts.Any(part => part.Location == right.Whole.Location))
            return true;
        if (left.Types == right.Types)
            return left.Types == TypeSet.Object && left.Names.Count() > right.Names.Count();
        return (left.Types & ~right.Types) == TypeSet.None;
    }

    /// <summary>What forbids every member that the record does not have; missing where such a member may be valid.</summary>
    private string? Closing(Composition whole)
    {
        Plan plan = whole.Whole;
        if (whole.Parts.Any(part => part.InPlace.Any(check => check is not (ReferenceCheck or AllOfCheck or UnevaluatedCheck or NotCheck)) || part.Find<ObjectCheck>()?.Patterns.Count > 0))
            return null;
        if (whole.Parts.Count == 1 && plan.Find<ObjectCheck>()?.Closing is { } closing)
            return closing;
        bool isClosed = plan.Find<UnevaluatedCheck>()?.Properties is { } rest
            && plans[plans.Resolve(rest)].Find<NeverCheck>() is not null
            && whole.Parts.All(part => part.Find<ObjectCheck>() is not { EvaluatesAdditional: true });
        return isClosed ? "unevaluatedProperties" : null;
    }
}
