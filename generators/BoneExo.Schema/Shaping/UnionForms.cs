using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Shaping;

// What is one of several: enumerations, constants and unions.
internal sealed partial class FormFinder
{
    private static (string Keyword, EquatableArray<SchemaLocation> Locations)? Branches(Plan plan) =>
        plan.Find<AnyOfCheck>() is { } any ? ("anyOf", any.Branches)
        : plan.Find<OneOfCheck>() is { } one ? ("oneOf", one.Branches)
        : null;

    private bool IsUnion(Plan plan) =>
        plan.Checks.Count == 1 && Branches(plan) is var (_, branches) && (Discriminate(plan, WithoutNull(branches), out _) is not null || AreOfDifferentTypes(plan, WithoutNull(branches)));

    private ValueForm Union(Plan plan, (string Keyword, EquatableArray<SchemaLocation> Locations) branches)
    {
        EquatableArray<SchemaLocation> rest = WithoutNull(branches.Locations);
        bool admitsNull = rest.Count == branches.Locations.Count - 1 && !rest.Any(AdmitsNull);
        if (rest.Count == branches.Locations.Count)
            return Union(plan, branches.Keyword, rest);
        if (!admitsNull)
            return Raw(plan, "null is valid against several branches");
        return OrNull(rest.Count == 1 && !plan.IsTyped ? Find(rest[0]) : Union(plan, branches.Keyword, rest));
    }

    private ValueForm Union(Plan plan, string keyword, EquatableArray<SchemaLocation> branches)
    {
        if (OpenEnumeration(plan, branches) is { } open)
            return open;
        if (Discriminate(plan, branches, out string reason) is { } discriminator)
        {
            IEnumerable<UnionCase> cases = discriminator.Literals.Zip(branches, Case);
            return Type(plan, new UnionShape(plan.Location, keyword, discriminator.Property, cases.ToEquatableArray(), discriminator.IsOpen));
        }

        return AreOfDifferentTypes(plan, branches) ? TypeUnion(plan, branches) : Raw(plan, reason);
    }

    private EquatableArray<SchemaLocation> WithoutNull(EquatableArray<SchemaLocation> branches) =>
        branches.Where(branch => !plans[plans.Resolve(branch)].IsNull).ToEquatableArray();

    private bool AdmitsNull(SchemaLocation branch) => Types(branch).HasFlag(TypeSet.Null);

    private TypeSet Types(SchemaLocation branch)
    {
        Plan plan = plans[plans.Resolve(branch)];
        if (plan.Find<EnumCheck>() is { } values)
            return values.Values.Aggregate(TypeSet.None, (types, value) => types | TypeOf(value)) & plan.Types;
        return Composition.Of(plan, plans).Types;
    }

    private ValueForm? OpenEnumeration(Plan plan, EquatableArray<SchemaLocation> branches)
    {
        if (branches.Count != 2 || plan.IsTyped || plan.Find<AnyOfCheck>() is null)
            return null;
        Plan first = plans[plans.Resolve(branches[0])], second = plans[plans.Resolve(branches[1])];
        (Plan known, Plan rest) = first.Find<EnumCheck>() is not null ? (first, second) : (second, first);
        return known.Checks is [EnumCheck { Keyword: "enum" } values] && known.Types is TypeSet.Any or TypeSet.String
            && rest is { Types: TypeSet.String, Checks.Count: 0 } && Literals(values.Values) is { } literals
            ? Type(plan, new EnumShape(plan.Location, literals, IsOpen: true, known.Location))
            : null;
    }

    private UnionCase Case(string literal, SchemaLocation branch)
    {
        SchemaLocation record = plans.Resolve(branch);
        if (record == branch)
            return new InlineCase(literal, Record(Composition.Of(plans[branch], plans)));
        Find(record);
        return new WrappingCase(literal, branch, record);
    }

    private Discriminator? Discriminate(Plan plan, EquatableArray<SchemaLocation> branches, out string reason)
    {
        reason = "its branches are none";
        if (branches.Count == 0 || UnionRules.Find(plan, branches, plans, out reason) is not { } discriminator)
            return null;
        SchemaLocation? other = branches.Take(discriminator.Literals.Count).FirstOrDefault(branch => !IsRecord(branch));
        reason = $"branch '{other?.Pointer}' is no object schema with members of its own";
        return other is null ? discriminator : null;
    }

    /// <summary>Whether a branch becomes a record: in place it may leave the type to the union, elsewhere it says it.</summary>
    private bool IsRecord(SchemaLocation branch)
    {
        Plan plan = plans[plans.Resolve(branch)];
        Composition whole = Composition.Of(plan, plans);
        return plan.Resource is null && Branches(plan) is null && !IsMap(whole)
            && (plan.Location == branch ? whole.Types.HasFlag(TypeSet.Object) : whole.Types == TypeSet.Object && Base(whole) is null);
    }

    private bool AreOfDifferentTypes(Plan plan, EquatableArray<SchemaLocation> branches)
    {
        TypeSet known = ~plan.Types;
        foreach (SchemaLocation branch in branches)
        {
            TypeSet types = Spread(Types(branch));
            if (types == TypeSet.None || types == TypeSet.Any || (known & types) != TypeSet.None)
                return false;
            known |= types;
        }

        return branches.Count > 1;
    }

    /// <summary>The set where a number is one type, whole or not: that is how a reader tells values apart.</summary>
    private static TypeSet Spread(TypeSet types) => types.HasFlag(TypeSet.Integer) ? types | TypeSet.Number : types;

    private ValueForm TypeUnion(Plan plan, EquatableArray<SchemaLocation> branches) =>
        Type(plan, new TypeUnionShape(plan.Location, branches.Select(branch => new TypeCase(Types(branch), Valued(Find(branch)), branch)).ToEquatableArray()));

    /// <summary>A union of the types that <c>type</c> lists.</summary>
    private ValueForm TypeUnion(Plan plan)
    {
        if (plan.Types.HasFlag(TypeSet.Object) && !IsMap(Composition.Of(plan, plans)) && plan.Find<ObjectCheck>() is not null)
            return Raw(plan, "an object among several types has no name; give it a branch of \"anyOf\"");
        List<TypeCase> cases = [];
        foreach (TypeSet type in (TypeSet[])[TypeSet.Boolean, TypeSet.Number | TypeSet.Integer, TypeSet.String, TypeSet.Array, TypeSet.Object])
        {
            TypeSet admitted = plan.Types & type;
            if (admitted == TypeSet.None)
                continue;
            Composition whole = Composition.Of(plan with { Types = admitted }, plans);
            ValueForm form = admitted switch
            {
                TypeSet.Boolean => new PrimitiveForm(Primitive.Boolean, plan.Location),
                TypeSet.Integer => new PrimitiveForm(NumberRules.Integer(whole, graph), plan.Location),
                TypeSet.Number | TypeSet.Integer => new PrimitiveForm(NumberRules.Number(whole, graph), plan.Location),
                TypeSet.String => new PrimitiveForm(StringKind(whole), plan.Location),
                TypeSet.Array => Array(whole),
                _ => plan.Find<ObjectCheck>() is null ? new RawForm(plan.Location, null) : Map(plan),
            };
            cases.Add(new(admitted, form, plan.Location));
        }

        return Type(plan, new TypeUnionShape(plan.Location, cases.ToEquatableArray()));
    }

    private ValueForm Enumeration(Plan plan, EnumCheck values)
    {
        if (plan.Checks.Count > 1 || plan.Resource is not null)
            return Raw(plan, $"\"{values.Keyword}\" beside other keywords says more than a C# type can");
        if (values is { Keyword: "const", Values: [var constant] })
            return new ConstantForm(constant, plan.Location);

        EquatableArray<JsonValue> admitted = values.Values.Where(value => (TypeOf(value) & plan.Types) != TypeSet.None).ToEquatableArray();
        EquatableArray<JsonValue> rest = admitted.Where(value => value is not JsonNull).ToEquatableArray();
        ValueForm? form = Literals(rest) is { } literals ? Type(plan, new EnumShape(plan.Location, literals, IsOpen: false, plan.Location)) : Numbers(plan, rest);
        if (form is null)
            return Raw(plan, "its \"enum\" holds values of several types");
        return rest.Count == admitted.Count ? form : OrNull(form);
    }

    private GuardedForm? Numbers(Plan plan, EquatableArray<JsonValue> values)
    {
        if (values.Count == 0)
            return null;
        if (values.All(value => value is JsonBoolean))
            return new(new PrimitiveForm(Primitive.Boolean, plan.Location), plan.Location);
        return values.All(value => value is JsonNumber)
            ? new(new PrimitiveForm(NumberRules.Literals(values.OfType<JsonNumber>().Select(value => value.Lexeme), graph[plan.Location]), plan.Location), plan.Location)
            : null;
    }

    /// <summary>The form of a value that is there to be looked at, as a constant is only where it may be missing or be another value.</summary>
    private ValueForm Valued(ValueForm form)
    {
        if (form is not ConstantForm { Schema: var schema, Value: var value })
            return form;
        return value is JsonString text
            ? Type(plans[schema], new EnumShape(schema, [text.Value], IsOpen: false, schema))
            : Numbers(plans[schema], [value]) ?? (ValueForm)Raw(plans[schema], "its \"const\" is no text, number or boolean");
    }

    private static EquatableArray<string>? Literals(EquatableArray<JsonValue> values)
    {
        List<string> literals = [.. values.OfType<JsonString>().Select(value => value.Value)];
        return literals.Count == values.Count && literals.Count > 0 ? literals.ToEquatableArray() : null;
    }

    private static TypeSet TypeOf(JsonValue value) => value switch
    {
        JsonNull => TypeSet.Null,
        JsonBoolean => TypeSet.Boolean,
        JsonNumber => TypeSet.Number | TypeSet.Integer,
        JsonString => TypeSet.String,
        JsonArray => TypeSet.Array,
        _ => TypeSet.Object,
    };
}
