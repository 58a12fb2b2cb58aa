using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Optimizing;

/// <summary>
/// Passes Merge and Split: what a schema asks of values of one JSON type, with everything that looks at the same value drawn in.
/// References and <c>allOf</c> become parts of one conjunction, and branches that admit no value of the type fall away.
/// </summary>
internal sealed class KindFormulas(PlanSet plans, Func<SchemaLocation, bool> isLeftToCodec)
{
    /// <summary>A schema that grows beyond this many parts is left to its evaluator.</summary>
    private const int MostParts = 400;

    private readonly Dictionary<(SchemaLocation, TypeSet), Formula> _known = [];
    private readonly HashSet<SchemaLocation> _evaluated = [];

    private Unevaluated Rest => field ??= new(plans, Of);

    /// <summary>The formula of a schema for one type.</summary>
    public Formula Of(SchemaLocation schema, TypeSet kind)
    {
        if (_known.TryGetValue((schema, kind), out Formula? known))
            return known;
        Formula formula = Make(plans[schema], kind);
        if (Formulas.Parts(formula).Take(MostParts + 1).Count() > MostParts)
            formula = new EvaluatorAtom(schema);
        if (formula is EvaluatorAtom { Schema: var evaluated } && evaluated == schema)
            _evaluated.Add(schema);
        return _known[(schema, kind)] = formula;
    }

    /// <summary>Whether values of some type are left to the schema's evaluator, which then has no verdict of its own.</summary>
    public bool IsEvaluated(SchemaLocation schema) => _evaluated.Contains(schema);

    private Formula Make(Plan plan, TypeSet kind)
    {
        if ((plan.Types & kind) == TypeSet.None)
            return ConstantFormula.Never;
        // Whatever depends on how evaluation came here, and what only a type's codec knows.
        if (plan.Resource is not null || plan.Find<DynamicReferenceCheck>() is not null || isLeftToCodec(plan.Location))
            return new EvaluatorAtom(plan.Location);

        List<Formula> parts = [];
        foreach (Check check in plan.Checks)
        {
            if (check is UnevaluatedCheck unevaluated)
            {
                if (Rest.Formula(plan, unevaluated, kind) is not { } rest)
                    return new EvaluatorAtom(plan.Location);
                parts.Add(rest);
                continue;
            }

            parts.Add(Of(check, plan, kind));
        }

        if (kind == Kinds.Number && plan.Find<NumberCheck>() is null && IsInteger(plan))
            parts.Add(new NumberAtom(NumberCheck.None, IsInteger: true));
        return Formulas.All(parts);
    }

    private Formula Of(Check check, Plan plan, TypeSet kind) => check switch
    {
        NeverCheck => ConstantFormula.Never,
        EnumCheck values => Enum(values, kind),
        StringCheck strings => kind == TypeSet.String ? String(strings) : ConstantFormula.Always,
        NumberCheck numbers => kind == Kinds.Number ? new NumberAtom(numbers, IsInteger(plan)) : ConstantFormula.Always,
        ArrayCheck array => kind == TypeSet.Array ? Array(array) : ConstantFormula.Always,
        ObjectCheck @object => kind == TypeSet.Object ? Object(@object) : ConstantFormula.Always,
        ReferenceCheck reference => Of(reference.Target, kind),
        AllOfCheck all => Formulas.All(all.Branches.Select(branch => Of(branch, kind))),
        AnyOfCheck any => Formulas.Any(any.Branches.Select(branch => Of(branch, kind))),
        OneOfCheck one => Formulas.One(one.Branches.Select(branch => Of(branch, kind))),
        NotCheck not => Formulas.Not(Of(not.Schema, kind)),
        IfCheck condition => Formulas.If(Of(condition.Condition, kind), Optional(condition.Then, kind), Optional(condition.Else, kind)),
        DependentSchemasCheck dependent => kind == TypeSet.Object
            ? Formulas.All(dependent.Schemas.Select(schema => Formulas.If(new PresentAtom(schema.Name), Of(schema.Schema, kind), ConstantFormula.Always)))
            : ConstantFormula.Always,
        _ => throw new InvalidOperationException($"check {check.GetType().Name} has no formula"),
    };

    private Formula Optional(SchemaLocation? schema, TypeSet kind) => schema is null ? ConstantFormula.Always : Of(schema, kind);

    private static Formula Enum(EnumCheck check, TypeSet kind)
    {
        EquatableArray<JsonValue> values = check.Values.Where(value => Kinds.Of(value) == kind).ToEquatableArray();
        if (values.Count == 0)
            return ConstantFormula.Never;
        bool isWhole = kind == TypeSet.Null || (kind == TypeSet.Boolean && values.Distinct().Count() == 2);
        return isWhole ? ConstantFormula.Always : new EnumAtom(values);
    }

    private static Formula String(StringCheck check)
    {
        StringCheck asserted = check with { Format = check.AssertsFormat ? check.Format : null };
        return asserted == StringCheck.None ? ConstantFormula.Always : new StringAtom(asserted);
    }

    private Formula Array(ArrayCheck check)
    {
        List<Formula> parts = [];
        SchemaLocation? items = check.Items is { } schema && !IsTrivial(schema) ? schema : null;
        if (items is not null || check.Prefix.Any(prefix => !IsTrivial(prefix)))
            parts.Add(new ItemsAtom(check.Prefix, items));
        if (check.MinItems > 0 || check.MaxItems is not null)
            parts.Add(new CountAtom(check.MinItems, check.MaxItems));
        if (check.UniqueItems)
            parts.Add(new UniqueAtom());
        if (check.Contains is { } contains && ((contains.Minimum ?? 1) > 0 || contains.Maximum is not null))
            parts.Add(new ContainsAtom(contains.Schema, contains.Minimum ?? 1, contains.Maximum));
        return Formulas.All(parts);
    }

    private Formula Object(ObjectCheck check)
    {
        List<Formula> parts = [];
        SchemaLocation? additional = check.Additional is { } schema && !IsTrivial(schema) ? schema : null;
        bool asksOthers = additional is not null || check.Closing is not null;
        // A known member of which nothing is asked only matters where something is asked of the others.
        EquatableArray<PropertyCheck> properties = check.Properties.Where(property => asksOthers || !IsTrivial(property.Schema)).ToEquatableArray();
        EquatableArray<PatternPropertyCheck> patterns = check.Patterns.Where(pattern => asksOthers || !IsTrivial(pattern.Schema)).ToEquatableArray();
        SchemaLocation? names = check.Names is { } name && !IsTrivial(name) ? name : null;
        if (properties.Count > 0 || patterns.Count > 0 || asksOthers || names is not null)
            parts.Add(new MembersAtom(properties, patterns, additional, check.Closing is not null, names));
        parts.AddRange(check.Required.Select(name => new PresentAtom(name)));
        if (check.MinProperties > 0 || check.MaxProperties is not null)
            parts.Add(new CountAtom(check.MinProperties, check.MaxProperties));
        parts.AddRange(check.Dependencies.Select(dependency => Formulas.If(
            new PresentAtom(dependency.Member),
            Formulas.All(dependency.Required.Select(name => new PresentAtom(name))),
            ConstantFormula.Always)));
        return Formulas.All(parts);
    }

    private bool IsTrivial(SchemaLocation schema) => plans[plans.Resolve(schema)].IsTrivial;

    private static bool IsInteger(Plan plan) => plan.Types.HasFlag(TypeSet.Integer) && !plan.Types.HasFlag(TypeSet.Number);
}
