using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Shaping;

/// <summary>Finds the C# form of subschemas, each once; types found on the way are kept.</summary>
internal sealed partial class FormFinder(SchemaGraph graph, PlanSet plans)
{
    // Deeper, definitions are found from their own places: a chain of them may be longer than the stack is.
    private const int LongestChain = 100;

    private readonly Dictionary<SchemaLocation, ValueForm> _forms = [];
    private readonly Dictionary<SchemaLocation, Shape> _shapes = [];
    private readonly HashSet<SchemaLocation> _open = [];
    private readonly HashSet<RawForm> _raws = [];
    private readonly HashSet<string> _generated = [.. graph.Documents.Where(document => document.Role == SchemaRole.Generate).Select(document => document.LogicalPath)];

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
        if (_open.Count > LongestChain && !_open.Contains(location) && IsListed(location) && OpenType(plan) is { } listed)
            return listed;
        if (!_open.Add(location))
            return Recursive(plan);

        ValueForm form = FindNew(plan);
        _open.Remove(location);
        return _forms[location] = form;
    }

    /// <summary>Whether the stage comes to a location by itself.</summary>
    private bool IsListed(SchemaLocation location) =>
        !graph.IsPublished(location.Document) && Shaper.IsDefinition(location.Pointer) && _generated.Contains(location.Document);

    /// <summary>The form of a place inside itself: its type, if it becomes one.</summary>
    private ValueForm Recursive(Plan plan) => OpenType(plan) ?? Raw(plan, "it contains itself without a type between");

    private ValueForm? OpenType(Plan plan)
    {
        if (plan.Resource is not null || !HasType(plan.Location))
            return null;
        if (IsUnion(plan))
            return new TypeForm(plan.Location);
        Composition whole = Composition.Of(plan, plans);
        if (Base(whole) is { } known)
            return OpenType(plans[known]) is { } form ? Guard(form, plan) : null;
        return whole.Types == TypeSet.Object && !IsMap(whole) ? new TypeForm(plan.Location) : null;
    }

    private ValueForm FindNew(Plan plan)
    {
        if (plan.IsTrivial)
            return RawForm.Any;
        EnumCheck? values = plan.Find<EnumCheck>();
        if (plan.Types.HasFlag(TypeSet.Null) && plan.IsTyped && plan.Types != TypeSet.Null && values is not { Keyword: "const" })
            return Nullable(plan);
        if (values is not null)
            return Enumeration(plan, values);
        if (plan.Resource is not null)
            return Raw(plan, "a dynamic reference may lead into or out of it");
        Composition whole = Composition.Of(plan, plans);
        if (Branches(plan) is { } branches && plan.Checks.Count == 1 && (!IsOneScalar(whole.Types) || OpenEnumeration(plan, branches.Locations) is not null))
            return Union(plan, branches);

        if (whole.IsCombined && Base(whole) is { } known && whole.Types == Composition.Of(plans[known], plans).Types)
            return Guard(Find(known), plan);
        return whole.Types switch
        {
            TypeSet.String => Scalar(whole, StringKind(whole)),
            TypeSet.Integer => Scalar(whole, NumberRules.Integer(whole, graph)),
            TypeSet.Number | TypeSet.Integer => Scalar(whole, NumberRules.Number(whole, graph)),
            TypeSet.Boolean => Scalar(whole, Primitive.Boolean),
            TypeSet.Array => Array(whole),
            TypeSet.Object => Object(whole),
            TypeSet.Any => Raw(plan, plan.InPlace.FirstOrDefault() is { } other ? $"{Spell(other)} alone does not say its \"type\"" : "it does not say its \"type\""),
            TypeSet.None => Raw(plan, "nothing is valid"),
            TypeSet.Null => Raw(plan, "null is its only value"),
            _ when whole.IsCombined => Raw(plan, $"it admits several types ({string.Join(", ", whole.Types.ToNames())}) and asks more of them"),
            _ => TypeUnion(plan),
        };
    }

    private static bool IsOneScalar(TypeSet types) =>
        types is TypeSet.Boolean or TypeSet.String or TypeSet.Integer or (TypeSet.Number | TypeSet.Integer);

    private ValueForm Nullable(Plan plan)
    {
        // The same schema without null: its form is found by its remaining checks, at the same location.
        ValueForm inner = FindNew(plan with { Types = plan.Types & ~TypeSet.Null });
        return inner switch
        {
            RawForm => inner,
            // What guards the value may also refuse null.
            GuardedForm guarded => guarded with { Inner = OrNull(guarded.Inner) },
            _ => OrNull(inner),
        };
    }

    private ValueForm OrNull(ValueForm form) => form is RawForm or NullableForm ? form : new NullableForm(Valued(form));

    /// <summary>A form that reads, behind the evaluator that judges.</summary>
    private static ValueForm Guard(ValueForm form, Plan plan) => form switch
    {
        RawForm => new RawForm(plan.Location, null),
        GuardedForm guarded => guarded with { Schema = plan.Location },
        _ => new GuardedForm(form, plan.Location),
    };

    private ValueForm Scalar(Composition whole, Primitive kind)
    {
        Plan plan = whole.Whole;
        // A part that says the type says how the value is read; what it says besides is the guard's.
        if (whole.IsCombined)
            return new GuardedForm(new PrimitiveForm(kind, (whole.Parts.FirstOrDefault(part => (part.Types & ~whole.Types) == TypeSet.None) ?? plan).Location), plan.Location);
        bool isConstrained = kind != Primitive.Boolean
            && (plan.Find<NumberCheck>() is not null || plan.Find<StringCheck>() is { } check && (check.MinLength > 0 || check.MaxLength is not null || check.Pattern is not null));
        bool isNamed = plan.Location.Pointer.Length == 0 || Shaper.IsDefinition(plan.Location.Pointer);
        bool isId = graph[plan.Location].Text("x-bex-kind") == "id";
        return isNamed && kind != Primitive.Boolean && (isConstrained || isId) && HasType(plan.Location)
            ? Type(plan, new ScalarShape(plan.Location, kind, isId))
            : new PrimitiveForm(kind, plan.Location);
    }

    private static Primitive StringKind(Composition whole)
    {
        StringCheck[] checks = [.. whole.Parts.Select(part => part.Find<StringCheck>()).OfType<StringCheck>()];
        if (checks.Any(check => check.MinLength > 0 || check.MaxLength is not null || check.Pattern is not null))
            return Primitive.String;
        return checks.Select(check => check.Format).FirstOrDefault(format => format is not null) switch
        {
            "uuid" => Primitive.Guid,
            "date" => Primitive.Date,
            "date-time" => Primitive.DateTime,
            _ => Primitive.String,
        };
    }

    private ValueForm Array(Composition whole)
    {
        Plan plan = whole.Whole;
        Plan[] holders = [.. whole.Parts.Where(part => part.Find<ArrayCheck>() is { } check && (check.Items is not null || check.Prefix.Count > 0))];
        if (holders.Length > 1)
            return Raw(plan, "its items follow several schemas");
        Plan holder = holders.FirstOrDefault() ?? plan;
        ArrayCheck items = holder.Find<ArrayCheck>() ?? ArrayCheck.None;
        if (items.Prefix.Count > 0)
            return Tuple(whole, holder, items);
        ArrayForm form = new(items.Items is { } item ? Find(item) : RawForm.Any, holder.Location);
        return whole.IsCombined || !items.IsUniform ? new GuardedForm(form, plan.Location) : form;
    }

    private ValueForm Tuple(Composition whole, Plan holder, ArrayCheck items)
    {
        int count = items.Prefix.Count;
        bool isClosed = whole.Parts.Any(part => part.Find<ArrayCheck>()?.MaxItems == count) || (items.Items is { } rest && plans[plans.Resolve(rest)].Find<NeverCheck>() is not null);
        bool isWhole = whole.Parts.Any(part => part.Find<ArrayCheck>()?.MinItems >= count);
        return isClosed && isWhole
            ? new GuardedForm(new TupleForm(items.Prefix.Select(item => Valued(Find(item))).ToEquatableArray(), holder.Location), whole.Whole.Location)
            : Raw(whole.Whole, $"its {count} first items may be missing or followed by others; say \"minItems\": {count} and \"items\": false");
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
