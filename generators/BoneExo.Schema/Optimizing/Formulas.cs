using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Optimizing;

/// <summary>Pass Fold: combines formulas and leaves out what is decided beforehand.</summary>
internal static class Formulas
{
    public static Formula All(IEnumerable<Formula> parts)
    {
        List<Formula> kept = [];
        foreach (Formula part in parts.SelectMany(part => part is AllFormula all ? all.Parts : [part]))
        {
            if (part == ConstantFormula.Never)
                return part;
            if (part != ConstantFormula.Always && !kept.Contains(part))
                kept.Add(part);
        }

        return kept.Count switch
        {
            0 => ConstantFormula.Always,
            1 => kept[0],
            _ => new AllFormula(kept.ToEquatableArray()),
        };
    }

    public static Formula Any(IEnumerable<Formula> parts)
    {
        List<Formula> kept = [];
        foreach (Formula part in parts.SelectMany(part => part is AnyFormula any ? any.Parts : [part]))
        {
            if (part == ConstantFormula.Always)
                return part;
            if (part != ConstantFormula.Never && !kept.Contains(part))
                kept.Add(part);
        }

        return kept.Count switch
        {
            0 => ConstantFormula.Never,
            1 => kept[0],
            _ => Factored(kept, Any) ?? new AnyFormula(kept.ToEquatableArray()),
        };
    }

    public static Formula One(IEnumerable<Formula> parts)
    {
        List<Formula> kept = [.. parts.Where(part => part != ConstantFormula.Never)];
        int always = kept.RemoveAll(part => part == ConstantFormula.Always);
        return (always, kept.Count) switch
        {
            ( > 1, _) => ConstantFormula.Never,
            (1, _) => Not(Any(kept)),
            (_, 0) => ConstantFormula.Never,
            (_, 1) => kept[0],
            _ => Factored(kept, One) ?? new OneFormula(kept.ToEquatableArray()),
        };
    }

    public static Formula Not(Formula part) => part switch
    {
        ConstantFormula constant => constant.Holds ? ConstantFormula.Never : ConstantFormula.Always,
        NotFormula not => not.Part,
        _ => new NotFormula(part),
    };

    public static Formula If(Formula condition, Formula then, Formula otherwise)
    {
        if (condition is ConstantFormula constant)
            return constant.Holds ? then : otherwise;
        if (then == otherwise)
            return then;
        if (then == ConstantFormula.Always)
            return Any([condition, otherwise]);
        return otherwise == ConstantFormula.Always ? Any([Not(condition), then]) : new IfFormula(condition, then, otherwise);
    }

    /// <summary>What all branches ask is asked once, whichever of them holds; <see langword="null"/> where they have nothing in common.</summary>
    private static Formula? Factored(List<Formula> branches, Func<IEnumerable<Formula>, Formula> combine)
    {
        List<Formula> common = [.. Conjuncts(branches[0]).Where(part => branches.TrueForAll(branch => Conjuncts(branch).Contains(part)))];
        if (common.Count == 0)
            return null;
        IEnumerable<Formula> rests = branches.Select(branch => All(Conjuncts(branch).Where(part => !common.Contains(part))));
        return All(common.Append(combine(rests)));
    }

    public static EquatableArray<Formula> Conjuncts(Formula formula) => formula switch
    {
        AllFormula all => all.Parts,
        ConstantFormula { Holds: true } => [],
        _ => [formula],
    };

    /// <summary>The formula itself and everything it combines.</summary>
    public static IEnumerable<Formula> Parts(Formula formula)
    {
        IEnumerable<Formula> below = formula switch
        {
            AllFormula all => all.Parts,
            AnyFormula any => any.Parts,
            OneFormula one => one.Parts,
            NotFormula not => [not.Part],
            IfFormula condition => [condition.Condition, condition.Then, condition.Else],
            _ => [],
        };
        return below.SelectMany(Parts).Prepend(formula);
    }

    /// <summary>The formula with other atoms.</summary>
    public static Formula Replace(Formula formula, Func<Formula, Formula> atom) => formula switch
    {
        AllFormula all => new AllFormula(all.Parts.Select(part => Replace(part, atom)).ToEquatableArray()),
        AnyFormula any => new AnyFormula(any.Parts.Select(part => Replace(part, atom)).ToEquatableArray()),
        OneFormula one => new OneFormula(one.Parts.Select(part => Replace(part, atom)).ToEquatableArray()),
        NotFormula not => new NotFormula(Replace(not.Part, atom)),
        IfFormula condition => new IfFormula(Replace(condition.Condition, atom), Replace(condition.Then, atom), Replace(condition.Else, atom)),
        _ => atom(formula),
    };
}
