using BoneExo.Schema.Collections;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Planning.Patterns;

namespace BoneExo.Schema.Optimizing;

/// <summary>
/// Pass Marks: the unevaluated members are those that no schema of the conjunction names, nor any branch that holds; where that can be
/// said of each name, nothing need be marked.
/// </summary>
/// <param name="of">The formula of a schema for one type.</param>
internal sealed class Unevaluated(PlanSet plans, Func<SchemaLocation, TypeSet, Formula> of)
{
    /// <summary>A schema that stands nowhere: everything is valid.</summary>
    public static readonly SchemaLocation Anything = new("", "");

    /// <summary>A schema that evaluates some members or items of the value if a condition holds.</summary>
    /// <param name="IsTop">Whether it is the one that asks for the rest.</param>
    private sealed record Source(Formula Condition, Plan Plan, bool IsTop)
    {
        public EquatableArray<PropertyCheck> Properties => Plan.Find<ObjectCheck>()?.Properties ?? [];

        public EquatableArray<PatternPropertyCheck> Patterns => Plan.Find<ObjectCheck>()?.Patterns ?? [];

        public bool IsCertain => Condition == ConstantFormula.Always;

        public bool EvaluatesAllMembers =>
            Plan.Find<ObjectCheck>() is { EvaluatesAdditional: true } or { Closing: not null } || (!IsTop && Plan.Find<UnevaluatedCheck>()?.Properties is not null);

        public bool Evaluates(TypeSet kind) => kind == TypeSet.Object
            ? EvaluatesAllMembers || Properties.Count > 0 || Patterns.Count > 0
            : Plan.Find<ArrayCheck>() is { Prefix.Count: > 0 } or { Items: not null } or { Contains.Evaluates: true } || (!IsTop && Plan.Find<UnevaluatedCheck>()?.Items is not null);
    }

    /// <summary>What is asked of the rest of a value; <see langword="null"/> where marks decide which that is.</summary>
    public Formula? Formula(Plan plan, UnevaluatedCheck check, TypeSet kind)
    {
        if ((kind == TypeSet.Object ? check.Properties : kind == TypeSet.Array ? check.Items : null) is not { } rest)
            return ConstantFormula.Always;
        List<Source> sources = [];
        if (!Gather(plan, ConstantFormula.Always, isTop: true, kind, sources))
            return null;
        sources.RemoveAll(source => !source.Evaluates(kind));
        return kind == TypeSet.Object ? Members(sources, rest) : Items(sources, rest);
    }

    private Formula? Members(List<Source> sources, SchemaLocation rest)
    {
        List<Source> certain = [.. sources.Where(source => source.IsCertain)], others = [.. sources.Where(source => !source.IsCertain)];
        List<CompiledPattern> patterns = [.. certain.SelectMany(source => source.Patterns).Select(pattern => pattern.Pattern).Distinct()];
        HashSet<string> names = [.. certain.SelectMany(source => source.Properties).Select(property => property.Name)];
        List<string> uncertain = [.. others.SelectMany(source => source.Properties).Select(property => property.Name).Distinct().Where(name => !names.Contains(name))];
        // A pattern of a branch says something of any number of names, and one that only the runtime can match of names unknown here.
        if (others.Exists(source => source.Patterns.Count > 0) || (uncertain.Count > 0 && patterns.Exists(pattern => pattern.Engine != PatternEngine.Automaton)))
            return null;

        bool isClosed = plans[rest].Find<NeverCheck>() is not null;
        List<Formula> parts =
        [
            new MembersAtom(
                names.Concat(uncertain).Select(name => new PropertyCheck(name, Anything)).ToEquatableArray(),
                patterns.Select(pattern => new PatternPropertyCheck(pattern, Anything)).ToEquatableArray(),
                isClosed ? null : rest,
                isClosed,
                null),
        ];
        foreach (string name in uncertain.Where(name => !patterns.Exists(pattern => AutomatonReader.Matches(pattern, name) == true)))
        {
            Formula isRest = isClosed ? Formulas.Not(new PresentAtom(name)) : new MembersAtom([new(name, rest)], [], null, false, null);
            parts.Add(Formulas.Any(others.Where(source => source.Properties.Any(property => property.Name == name)).Select(source => source.Condition).Prepend(isRest)));
        }

        return Formulas.Any(sources.Where(source => source.EvaluatesAllMembers).Select(source => source.Condition).Append(Formulas.All(parts)));
    }

    private static Formula? Items(List<Source> sources, SchemaLocation rest)
    {
        if (sources.Exists(source => !source.IsCertain || source.Plan.Find<ArrayCheck>() is null or { Contains.Evaluates: true }))
            return null;
        List<ArrayCheck> checks = [.. sources.Select(source => source.Plan.Find<ArrayCheck>()).OfType<ArrayCheck>()];
        if (checks.Exists(check => check.Items is not null))
            return ConstantFormula.Always;
        int longest = checks.Select(check => check.Prefix.Count).DefaultIfEmpty().Max();
        return new ItemsAtom(Enumerable.Repeat(Anything, longest).ToEquatableArray(), rest);
    }

    /// <summary>All schemas that may evaluate something, and when they do, given that the value is valid; false where that depends on the way here.</summary>
    private bool Gather(Plan plan, Formula condition, bool isTop, TypeSet kind, List<Source> sources)
    {
        if (plan.Resource is not null)
            return false;
        sources.Add(new(condition, plan, isTop));
        return plan.InPlace.All(check => check switch
        {
            ReferenceCheck reference => Gather(plans[reference.Target], condition, isTop: false, kind, sources),
            AllOfCheck all => all.Branches.All(branch => Gather(plans[branch], condition, isTop: false, kind, sources)),
            AnyOfCheck any => any.Branches.All(branch => GatherIf(branch, branch, condition, kind, sources)),
            OneOfCheck one => one.Branches.All(branch => GatherIf(branch, branch, condition, kind, sources)),
            IfCheck conditional => GatherIf(conditional.Condition, conditional.Condition, condition, kind, sources)
                && GatherIf(conditional.Then, conditional.Condition, condition, kind, sources)
                && GatherIf(conditional.Else, conditional.Condition, condition, kind, sources, isOtherwise: true),
            DependentSchemasCheck dependent => kind != TypeSet.Object
                || dependent.Schemas.All(schema => Gather(plans[schema.Schema], Formulas.All([condition, new PresentAtom(schema.Name)]), isTop: false, kind, sources)),
            DynamicReferenceCheck => false,
            _ => true,
        });
    }

    /// <summary>The same of a schema that counts where another one holds, or does not.</summary>
    private bool GatherIf(SchemaLocation? schema, SchemaLocation decider, Formula condition, TypeSet kind, List<Source> sources, bool isOtherwise = false)
    {
        if (schema is null)
            return true;
        List<Source> inner = [];
        if (!Gather(plans[schema], ConstantFormula.Always, isTop: false, kind, inner))
            return false;
        if (!inner.Exists(source => source.Evaluates(kind)))
            return true;
        Formula holds = of(decider, kind);
        Formula outer = Formulas.All([condition, isOtherwise ? Formulas.Not(holds) : holds]);
        // A branch that admits no value of the type never holds for one.
        if (outer != ConstantFormula.Never)
            sources.AddRange(inner.Where(source => source.Evaluates(kind)).Select(source => source with { Condition = Formulas.All([outer, source.Condition]) }));
        return true;
    }
}
