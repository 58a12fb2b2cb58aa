using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Shaping;

/// <summary>Finds the C# form of subschemas, each once; types found on the way are kept.</summary>
internal sealed class FormFinder(SchemaGraph graph, PlanSet plans)
{
    private readonly Dictionary<SchemaLocation, ValueForm> _forms = [];
    private readonly Dictionary<SchemaLocation, Shape> _shapes = [];
    private readonly HashSet<SchemaLocation> _open = [];
    private readonly HashSet<RawForm> _raws = [];

    public IReadOnlyDictionary<SchemaLocation, ValueForm> Forms => _forms;

    public IReadOnlyDictionary<SchemaLocation, Shape> Shapes => _shapes;

    /// <summary>Every place without a natural form, with the reason.</summary>
    public IEnumerable<RawForm> Raws => _raws;

    /// <summary>The form of the values at a location.</summary>
    public ValueForm Find(SchemaLocation location)
    {
        location = plans.Resolve(location);
        if (_forms.TryGetValue(location, out ValueForm? known))
            return known;
        Plan plan = plans[location];
        if (!_open.Add(location))
            return Recursive(plan);

        ValueForm form = FindNew(plan);
        _open.Remove(location);
        return _forms[location] = form;
    }

    /// <summary>The form of a place inside itself: its type, if it becomes one.</summary>
    private ValueForm Recursive(Plan plan) =>
        ((plan.Find<OneOfCheck>() is { } oneOf && Discriminate(plan, oneOf, out _) is not null)
            || (plan.Types == TypeSet.Object && plan.Resource is null && !plan.InPlace.Any() && plan.Find<ObjectCheck>() is null or { IsPlain: true } && !IsMap(plan)))
        && HasType(plan.Location)
            ? new TypeForm(plan.Location)
            : Raw(plan, "it contains itself without a type between");

    private ValueForm FindNew(Plan plan)
    {
        SchemaNode node = graph[plan.Location];
        if (plan.IsTrivial)
            return RawForm.Any;
        if (plan.Types.HasFlag(TypeSet.Null) && plan.IsTyped && plan.Types != TypeSet.Null)
            return Nullable(plan);
        if (plan.Find<AnyOfCheck>() is { } anyOf)
            return AnyOf(plan, anyOf);
        if (plan.Find<OneOfCheck>() is { } oneOf)
            return Union(plan, oneOf);
        if (plan.Find<EnumCheck>() is { } values)
            return Enumeration(plan, values);
        if (plan.Resource is not null)
            return Raw(plan, "a dynamic reference may lead into or out of it");
        if (plan.InPlace.FirstOrDefault() is { } other)
            return Raw(plan, $"{Spell(other)} beside other keywords says more than a C# type can");

        return plan.Types switch
        {
            TypeSet.String => Scalar(plan, node, StringKind(plan), plan.Find<StringCheck>() is { } check && (check.MinLength > 0 || check.MaxLength is not null || check.Pattern is not null)),
            TypeSet.Integer => Scalar(plan, node, NumberRules.Integer(plan, node), plan.Find<NumberCheck>() is not null),
            TypeSet.Number | TypeSet.Integer => Scalar(plan, node, NumberRules.Number(node), plan.Find<NumberCheck>() is not null),
            TypeSet.Boolean => new PrimitiveForm(Primitive.Boolean, plan.Location),
            TypeSet.Array when plan.Find<ArrayCheck>() is { IsUniform: false } => Raw(plan, "its items differ by position, or are counted by \"contains\""),
            TypeSet.Object when plan.Find<ObjectCheck>() is { IsPlain: false } => Raw(plan, "its members follow more than \"properties\""),
            TypeSet.Array => new ArrayForm(plan.Find<ArrayCheck>()?.Items is { } items ? Find(items) : RawForm.Any, plan.Location),
            TypeSet.Object => Object(plan),
            TypeSet.Any => Raw(plan, "it does not say its \"type\""),
            _ => Raw(plan, $"it admits several types ({string.Join(", ", plan.Types.ToNames())})"),
        };
    }

    private ValueForm Nullable(Plan plan)
    {
        // The same schema without null: its form is found by its remaining checks, at the same location.
        ValueForm inner = FindNew(plan with { Types = plan.Types & ~TypeSet.Null });
        return inner is RawForm ? inner : new NullableForm(inner);
    }

    private ValueForm AnyOf(Plan plan, AnyOfCheck anyOf)
    {
        if (plan.IsTyped || plan.Checks.Count > 1 || anyOf.Branches.Count != 2)
            return Raw(plan, "\"anyOf\" has a C# form only with null, or as an open enum");

        Plan first = plans[plans.Resolve(anyOf.Branches[0])];
        Plan second = plans[plans.Resolve(anyOf.Branches[1])];
        if (second is { Types: TypeSet.Null, Checks.Count: 0 })
            return OrNull(Find(anyOf.Branches[0]));
        if (first is { Types: TypeSet.Null, Checks.Count: 0 })
            return OrNull(Find(anyOf.Branches[1]));

        (Plan known, Plan rest) = first.Find<EnumCheck>() is not null ? (first, second) : (second, first);
        if (known.Checks is [EnumCheck { Keyword: "enum" } values] && known.Types is TypeSet.Any or TypeSet.String && rest is { Types: TypeSet.String, Checks.Count: 0 } && Literals(values) is { } literals)
            return Type(plan, new EnumShape(plan.Location, literals, IsOpen: true, known.Location));
        return Raw(plan, "\"anyOf\" has a C# form only with null, or as an open enum");
    }

    private static ValueForm OrNull(ValueForm form) => form is RawForm or NullableForm ? form : new NullableForm(form);

    private ValueForm Union(Plan plan, OneOfCheck oneOf)
    {
        if (Discriminate(plan, oneOf, out string reason) is not { } discriminator)
            return Raw(plan, reason);

        List<UnionCase> cases = [];
        for (int i = 0; i < discriminator.Literals.Count; i++)
            cases.Add(Case(discriminator.Literals[i], oneOf.Branches[i]));
        return Type(plan, new UnionShape(plan.Location, discriminator.Property, cases.ToEquatableArray(), discriminator.IsOpen));
    }

    private UnionCase Case(string literal, SchemaLocation branch)
    {
        SchemaLocation record = plans.Resolve(branch);
        if (record == branch)
            return new InlineCase(literal, Record(plans[branch]));
        Find(record);
        return new WrappingCase(literal, branch, record);
    }

    private Discriminator? Discriminate(Plan plan, OneOfCheck oneOf, out string reason)
    {
        reason = "\"oneOf\" beside other keywords says more than a C# type can";
        if (plan.Checks.Count > 1 || UnionRules.Find(plan, oneOf.Branches, plans, out reason) is not { } discriminator)
            return null;
        SchemaLocation? other = oneOf.Branches.Take(discriminator.Literals.Count).FirstOrDefault(branch => !IsPlainRecord(branch));
        reason = $"branch '{other?.Pointer}' is no plain object schema";
        return other is null ? discriminator : null;
    }

    /// <summary>Whether a branch becomes a record: in place it may leave the type to the union, elsewhere it says it.</summary>
    private bool IsPlainRecord(SchemaLocation branch)
    {
        Plan plan = plans[plans.Resolve(branch)];
        return !plan.InPlace.Any() && plan.Find<ObjectCheck>() is null or { IsPlain: true } && (plan.Location == branch || plan.Types == TypeSet.Object);
    }

    private ValueForm Enumeration(Plan plan, EnumCheck values)
    {
        if (plan.Checks.Count > 1)
            return Raw(plan, $"\"{values.Keyword}\" beside other keywords says more than a C# type can");
        if (values is { Keyword: "const", Values: [var constant] })
            return new ConstantForm(constant, plan.Location);
        return plan.Types is TypeSet.Any or TypeSet.String && Literals(values) is { } literals
            ? Type(plan, new EnumShape(plan.Location, literals, IsOpen: false, plan.Location))
            : Raw(plan, "its \"enum\" holds other values than strings");
    }

    private static EquatableArray<string>? Literals(EnumCheck check)
    {
        List<string> literals = [.. check.Values.OfType<JsonString>().Select(value => value.Value)];
        return literals.Count == check.Values.Count && literals.Count > 0 ? literals.ToEquatableArray() : null;
    }

    private ValueForm Scalar(Plan plan, SchemaNode node, Primitive kind, bool isConstrained)
    {
        bool isNamed = plan.Location.Pointer.Length == 0 || Shaper.IsDefinition(plan.Location.Pointer);
        bool isId = node.Text("x-bex-kind") == "id";
        return isNamed && (isConstrained || isId) && HasType(plan.Location)
            ? Type(plan, new ScalarShape(plan.Location, kind, isId))
            : new PrimitiveForm(kind, plan.Location);
    }

    private static Primitive StringKind(Plan plan) => plan.Find<StringCheck>() switch
    {
        { MinLength: 0, MaxLength: null, Pattern: null, Format: "uuid" } => Primitive.Guid,
        { MinLength: 0, MaxLength: null, Pattern: null, Format: "date" } => Primitive.Date,
        { MinLength: 0, MaxLength: null, Pattern: null, Format: "date-time" } => Primitive.DateTime,
        _ => Primitive.String,
    };

    private ValueForm Object(Plan plan)
    {
        return IsMap(plan) && plan.Find<ObjectCheck>()?.Additional is { } value
            ? new MapForm(Find(value), plan.Location)
            : Type(plan, Record(plan));
    }

    private static bool IsMap(Plan plan) => plan.Find<ObjectCheck>() is { Properties.Count: 0, Required.Count: 0, Additional: not null };

    private RecordShape Record(Plan plan)
    {
        ObjectCheck check = plan.Find<ObjectCheck>() ?? ObjectCheck.None;
        List<PropertyShape> properties = [];
        foreach (PropertyCheck property in check.Properties)
        {
            bool isRequired = check.Required.Contains(property.Name);
            ValueForm form = Find(property.Schema);
            if (form is ConstantForm constant && !isRequired)
                form = Raw(plans[constant.Schema], "a \"const\" member that may be missing carries only its presence");
            properties.Add(new(property.Name, form, isRequired, property.Schema));
        }

        // A required name without a schema of its own is still a member of every valid instance.
        foreach (string name in check.Required.Where(name => check.Properties.All(property => property.Name != name)))
            properties.Add(new(name, check.Additional is { } additional ? Find(additional) : RawForm.Any, IsRequired: true, check.Additional));
        return new(plan.Location, properties.ToEquatableArray(), check.Closing, check.Additional);
    }

    /// <summary>The type that a shape becomes here or has become in the assembly that publishes it.</summary>
    private ValueForm Type(Plan plan, Shape shape)
    {
        if (graph.IsPublished(shape.Location.Document) && graph.Published.Type(shape.Location)?.Kind != shape.Kind)
            return Raw(plan, $"'{graph.Published.Assembly(shape.Location.Document)}' publishes no type of that form for '{shape.Location}'");
        _shapes[shape.Location] = shape;
        return new TypeForm(shape.Location);
    }

    /// <summary>Whether a schema can become a type: one of another assembly has become one there, or never will.</summary>
    private bool HasType(SchemaLocation location) => !graph.IsPublished(location.Document) || graph.Published.Type(location) is not null;

    private RawForm Raw(Plan plan, string reason)
    {
        RawForm raw = new(plan.Location, reason);
        _raws.Add(raw);
        return raw;
    }

    private static string Spell(Check check) => check switch
    {
        NotCheck => "\"not\"",
        AllOfCheck => "\"allOf\"",
        IfCheck => "\"if\"",
        DependentSchemasCheck => "\"dependentSchemas\"",
        UnevaluatedCheck => "what is left unevaluated",
        ReferenceCheck or DynamicReferenceCheck => "a reference",
        NeverCheck => "false",
        _ => "a combination",
    };
}
