using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Optimizing;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Pass Walk, for arrays: every schema that looks at the items does so in one walk.</summary>
internal static class ArrayVerdicts
{
    /// <summary>The walk; <see langword="null"/> where there are more branches than bits.</summary>
    public static VerdictKind? Kind(Formula formula, VerdictPartition verdicts, VerdictHome home)
    {
        EquatableArray<Formula> conjuncts = Formulas.Conjuncts(formula);
        List<ItemsAtom> must = [.. conjuncts.OfType<ItemsAtom>()];
        List<Formula> rest = [.. conjuncts.Where(part => part is not ItemsAtom)];
        List<Formula> atoms = [.. rest.SelectMany(Formulas.Parts).Distinct()];
        List<ItemsAtom> may = [.. atoms.OfType<ItemsAtom>()];
        List<ContainsAtom> contains = [.. atoms.OfType<ContainsAtom>()];
        bool isUnique = atoms.Exists(part => part is UniqueAtom);
        if (may.Count > ElementSteps.MostBits)
            return null;
        if (must.Count == 0 && may.Count == 0 && contains.Count == 0 && !isUnique && !atoms.Exists(part => part is CountAtom))
            return new ScalarKind(home.Condition(formula, verdicts));

        // Past the end of its prefix an item is an item.
        int longest = must.Concat(may).Select(atom => atom.Prefix.Count).DefaultIfEmpty().Max();
        VerdictElement Element(int index)
        {
            ElementSteps steps = new(verdicts, home);
            foreach (ItemsAtom atom in must)
                Add(atom, index, 0, steps);
            for (int i = 0; i < may.Count; i++)
                Add(may[i], index, 1UL << i, steps);
            return steps.ToElement();
        }

        List<VerdictCall> counted = [];
        foreach (ContainsAtom atom in contains)
        {
            List<VerdictCall> calls = [.. verdicts.Calls([atom.Schema], home)];
            counted.Add(calls[0]);
        }

        Formula end = Formulas.Replace(Formulas.All(rest), atom => atom switch
        {
            ItemsAtom items => new BitAtom(may.IndexOf(items)),
            ContainsAtom some => new ContainedAtom(contains.IndexOf(some), some.Least, some.Most),
            _ => home.Atom(atom, verdicts),
        });
        return new ArrayKind(
            Enumerable.Range(0, longest).Select(Element).ToEquatableArray(),
            Element(longest),
            counted.ToEquatableArray(),
            isUnique,
            end);
    }

    private static void Add(ItemsAtom atom, int index, ulong failed, ElementSteps steps)
    {
        SchemaLocation? schema = index < atom.Prefix.Count ? atom.Prefix[index] : atom.Items;
        if (schema is not null)
            steps.Add(schema, failed);
    }
}
