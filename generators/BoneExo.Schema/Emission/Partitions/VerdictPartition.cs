using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Optimizing;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Makes the facts of all verdicts: of what a build asks for, and of the values inside.</summary>
internal sealed class VerdictPartition
{
    /// <summary>Beyond so many goals of several schemas, what would be one walk becomes several.</summary>
    private const int MostMerged = 2000;

    private readonly PartitionContext _context;
    private readonly KindFormulas _formulas;
    private readonly Dictionary<Goal, EquatableArray<Formula>> _known = [];
    private readonly HashSet<Goal> _required = [];
    private readonly HashSet<SchemaLocation> _leftToEvaluator = [];
    private readonly Queue<Goal> _open = [];
    private readonly SortedDictionary<string, VerdictHome> _homes = new(StringComparer.Ordinal);
    private int _merged;

    public VerdictPartition(PartitionContext context)
    {
        _context = context;
        _formulas = new(context.Plans, context.Evaluators.IsLeftToCodec);
    }

    /// <summary>The verdicts of every document that has some, after those of the entries have been made.</summary>
    public SharedVerdicts Make(IEnumerable<SchemaLocation> entries, CancellationToken cancellation)
    {
        foreach (SchemaLocation entry in entries)
        {
            Goal goal = Goal.Of([entry]);
            Formulas(goal);
            if (!_formulas.IsEvaluated(entry))
                Require(goal);
        }

        while (_open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            Goal goal = _open.Dequeue();
            VerdictHome home = Home(goal);
            home.Add(new(
                FullName(goal),
                goal.Schemas.Select(schema => schema.ToString()).ToEquatableArray(),
                Kinds.All.Zip(Formulas(goal), (kind, formula) => Kind(kind, formula, goal, home)).ToEquatableArray()));
        }

        return VerdictSharing.Share(_homes.ToDictionary(home => home.Key, home => home.Value.ToClass()));
    }

    /// <summary>The method of a schema's own verdict, if it has one.</summary>
    public string? Method(SchemaLocation schema) =>
        _required.Contains(Goal.Of([schema])) && !_formulas.IsEvaluated(schema) && !_leftToEvaluator.Contains(schema) ? FullName(Goal.Of([schema])) : null;

    /// <summary>How one value is held against some schemas: as one goal, where that is not one too many.</summary>
    public IEnumerable<VerdictCall> Calls(IEnumerable<SchemaLocation> schemas, VerdictHome home)
    {
        Goal goal = Goal.Of(schemas.Where(schema => schema != Unevaluated.Anything).Select(_context.Plans.Resolve).Where(schema => !_context.Plans[schema].IsTrivial));
        bool isKnown = goal.Schemas.Count < 2 || _known.ContainsKey(goal);
        if (!isKnown && _merged++ >= MostMerged)
            return goal.Schemas.Select(schema => Call(Goal.Of([schema]), home));
        return [Call(goal, home)];
    }

    /// <summary>The call of an evaluator.</summary>
    public string Evaluator(SchemaLocation schema) => _context.Evaluators.Require(schema, schema).Name;

    private VerdictCall Call(Goal goal, VerdictHome home)
    {
        if (goal.Schemas.Count == 1 && _context.Evaluators.JudgesByCodec(goal.Schemas[0]))
            return new(VerdictCallKind.Evaluator, Evaluator(goal.Schemas[0]));
        EquatableArray<Formula> formulas = Formulas(goal);
        Formula first = formulas[0];
        if (formulas.All(formula => formula == first) && first is ConstantFormula or EvaluatorAtom)
        {
            return first switch
            {
                EvaluatorAtom atom => new(VerdictCallKind.Evaluator, Evaluator(atom.Schema)),
                ConstantFormula { Holds: true } => VerdictCall.Skip,
                _ => VerdictCall.Refuse,
            };
        }

        int[] possible = [.. Enumerable.Range(0, formulas.Count).Where(kind => formulas[kind] != ConstantFormula.Never)];
        return (possible.Length == 1 ? Simple(Kinds.All[possible[0]], formulas[possible[0]], home) : null) ?? Verdict(goal);
    }

    /// <summary>The call for values of one type of which little is asked.</summary>
    private static VerdictCall? Simple(TypeSet kind, Formula formula, VerdictHome home) => (kind, formula) switch
    {
        (TypeSet.Boolean, ConstantFormula) => new(VerdictCallKind.Boolean),
        (TypeSet.String, ConstantFormula) => new(VerdictCallKind.AnyString),
        (TypeSet.String, StringAtom atom) => new(VerdictCallKind.String, home.Rules(atom)),
        (TypeSet.String, EnumAtom atom) when VerdictHome.IsShort(atom) => new(VerdictCallKind.Text, home.Texts(atom)),
        (Kinds.Number, ConstantFormula) => new(VerdictCallKind.AnyNumber),
        (Kinds.Number, NumberAtom atom) => new(VerdictCallKind.Number, home.Rules(atom)),
        _ => null,
    };

    private VerdictCall Verdict(Goal goal)
    {
        Require(goal);
        return new(VerdictCallKind.Verdict, FullName(goal));
    }

    private string FullName(Goal goal) => $"{_context.Names.Evaluators(Document(goal)).Global}.{VerdictNames.Class}.{VerdictNames.Method(goal)}";

    private void Require(Goal goal)
    {
        if (_required.Add(goal))
            _open.Enqueue(goal);
    }

    private static string Document(Goal goal) => goal.Schemas[0].Document;

    private VerdictHome Home(Goal goal)
    {
        if (!_homes.TryGetValue(Document(goal), out VerdictHome? home))
            _homes.Add(Document(goal), home = new());
        return home;
    }

    private EquatableArray<Formula> Formulas(Goal goal)
    {
        if (!_known.TryGetValue(goal, out EquatableArray<Formula> formulas))
            _known.Add(goal, formulas = Kinds.All.Select(kind => Optimizing.Formulas.All(goal.Schemas.Select(schema => _formulas.Of(schema, kind)))).ToEquatableArray());
        return formulas;
    }

    private VerdictKind Kind(TypeSet kind, Formula formula, Goal goal, VerdictHome home)
    {
        if (formula is ConstantFormula constant)
            return constant.Holds ? new FreeKind() : new RefusedKind();
        EquatableArray<Formula> conjuncts = Optimizing.Formulas.Conjuncts(formula);
        if (conjuncts.All(part => part is EvaluatorAtom))
            return Evaluated(conjuncts.Cast<EvaluatorAtom>());
        VerdictKind? walk = kind switch
        {
            TypeSet.Object => ObjectVerdicts.Kind(formula, this, home),
            TypeSet.Array => ArrayVerdicts.Kind(formula, this, home),
            _ => new ScalarKind(home.Condition(formula, this)),
        };
        if (walk is not null)
            return walk;
        // Too many branches: the evaluator decides by its own walk, and must not come back here for a verdict.
        if (goal.Schemas.Count == 1)
            _leftToEvaluator.Add(goal.Schemas[0]);
        return Evaluated(goal.Schemas.Select(schema => new EvaluatorAtom(schema)));
    }

    private EvaluatedKind Evaluated(IEnumerable<EvaluatorAtom> evaluators) =>
        new(evaluators.Select(atom => (Formula)new EvaluatedAtom(Evaluator(atom.Schema))).ToEquatableArray());
}
