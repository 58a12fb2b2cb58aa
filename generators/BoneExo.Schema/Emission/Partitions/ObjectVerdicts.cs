using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Optimizing;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Planning.Patterns;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>Pass Walk, for objects: every schema that looks at the members does so in one walk.</summary>
internal static class ObjectVerdicts
{
    /// <summary>The walk; <see langword="null"/> where there are more branches than bits.</summary>
    public static VerdictKind? Kind(Formula formula, VerdictPartition verdicts, VerdictHome home)
    {
        EquatableArray<Formula> conjuncts = Formulas.Conjuncts(formula);
        List<MembersAtom> must = [.. conjuncts.OfType<MembersAtom>()];
        List<Formula> rest = [.. conjuncts.Where(part => part is not MembersAtom)];
        List<MembersAtom> may = [.. rest.SelectMany(Formulas.Parts).OfType<MembersAtom>().Distinct()];
        if (may.Count > ElementSteps.MostBits)
            return null;
        List<string> present = [.. rest.SelectMany(Formulas.Parts).OfType<PresentAtom>().Select(atom => atom.Name).Distinct()];
        bool isCounted = rest.SelectMany(Formulas.Parts).Any(part => part is CountAtom);
        if (must.Count == 0 && may.Count == 0 && present.Count == 0 && !isCounted)
            return new ScalarKind(home.Condition(formula, verdicts));

        List<MembersAtom> all = [.. must, .. may];
        List<string> names = [.. present.Concat(all.SelectMany(atom => atom.Properties).Select(property => property.Name)).Distinct()];
        List<CompiledPattern> patterns = [.. all.SelectMany(atom => atom.Patterns).Select(pattern => pattern.Pattern).Distinct()];
        VerdictElement Element(string? name)
        {
            ElementSteps steps = new(verdicts, home);
            // Which patterns a known name matches is known too, where the compiler can run them.
            bool?[] matches = [.. patterns.Select(pattern => name is null ? null : AutomatonReader.Matches(pattern, name))];
            foreach (MembersAtom atom in must)
                Add(atom, name, 0, patterns, matches, steps);
            for (int i = 0; i < may.Count; i++)
                Add(may[i], name, 1UL << i, patterns, matches, steps);
            return steps.ToElement();
        }

        ElementSteps ofNames = new(verdicts, home);
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].Names is { } schema)
                ofNames.Add(schema, i < must.Count ? 0 : 1UL << (i - must.Count));
        }

        Formula end = Formulas.Replace(Formulas.All(rest), atom => atom switch
        {
            MembersAtom members => new BitAtom(may.IndexOf(members)),
            PresentAtom member => new SeenAtom(present.IndexOf(member.Name)),
            _ => home.Atom(atom, verdicts),
        });
        return new ObjectKind(
            names.ToEquatableArray(),
            names.Select(Element).ToEquatableArray(),
            Element(null),
            patterns.Select(home.Pattern).ToEquatableArray(),
            ofNames.ToElement(),
            end);
    }

    private static void Add(MembersAtom atom, string? name, ulong failed, List<CompiledPattern> patterns, bool?[] matches, ElementSteps steps)
    {
        bool isKnown = false;
        foreach (PropertyCheck property in atom.Properties.Where(property => property.Name == name))
        {
            isKnown = true;
            steps.Add(property.Schema, failed);
        }

        List<int> open = [];
        foreach (PatternPropertyCheck pattern in atom.Patterns)
        {
            int index = patterns.IndexOf(pattern.Pattern);
            isKnown |= matches[index] == true;
            if (matches[index] is null)
                open.Add(index);
            if (matches[index] != false)
                steps.Add(pattern.Schema, failed, matching: matches[index] is null ? [index] : []);
        }

        if (isKnown)
            return;
        if (atom.Additional is { } additional)
            steps.Add(additional, failed, unmatching: open.ToEquatableArray());
        else if (atom.IsClosed)
            steps.Refuse(failed, open.ToEquatableArray());
    }
}
