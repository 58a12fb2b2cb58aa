using BoneExo.Domain;
using BoneExo.Terms;

namespace BoneExo.Rules;

/// <summary>V-C10. The names are those of the dataset's own vocabulary, so that it knows the more, the more the dataset does.</summary>
internal sealed class TitlesTold : IDatasetRule
{
    public string Id => "V-C10";

    public RuleLevel Level => RuleLevel.Reporting;

    public RuleSeverity Severity => RuleSeverity.Info;

    public string Title => "what the title of its reference names, the record of a study names too";

    public void Check(DatasetIndex index, RuleRun run)
    {
        StudyWords told = new(index);
        (string Member, IReadOnlyList<string> Words, string Name)[] names = [.. Names(index.Links)];
        foreach ((Study study, DatasetRecord record) in index.Each(index.Links.Studies))
        {
            if (study is not { Provenance.Origin: Origin.Review or Origin.Curator, Reference: { } number } || !index.Links.TryGet(number, out Reference? reference))
                continue;
            IReadOnlyList<string> title = SignificantWords.Sequence(reference.TitlePrinted);
            (string Member, IReadOnlyList<string> Words, string Name)[] named = [.. names.Where(name => Contains(title, name.Words))];
            if (named.Length == 0)
                continue;
            HashSet<string> words = told.Of(study);
            var missing = named.Where(name => !words.IsSupersetOf(name.Words)).ToList();
            // 'stem cell' says no more than 'mesenchymal stem cell'.
            missing.RemoveAll(name => missing.Any(other => other.Words.Count > name.Words.Count && Contains(other.Words, name.Words)));
            run.Holds(missing.Count == 0);
            foreach (var member in missing.GroupBy(name => name.Member))
                run.Report(record, record.Pointer + member.Key, $"the title of reference {number} names {string.Join(", ", member.Select(name => $"'{name.Name}'").Distinct(StringComparer.OrdinalIgnoreCase))}, which '{study.Id}' does not; add what the text says of it, or check the citation",
                    [.. CitationPlaces.Of(index, study)]);
        }
    }

    /// <summary>What titles may name, by the member of a study that states it.</summary>
    private static IEnumerable<(string Member, IReadOnlyList<string> Words, string Name)> Names(ReviewDatasetIndex index)
    {
        IEnumerable<(string Member, string Name)> all =
        [
            .. index.Species.Select(species => ("/models", species.Printed)),
            .. index.CellPopulations.SelectMany(EntityNames.Of).Select(name => ("/models", name)),
            .. index.AnatomicalSites.Select(site => ("/models", site.Label)),
            .. index.Conditions.SelectMany(EntityNames.Of).Select(name => ("/conditions", name)),
            .. index.Molecules.SelectMany(EntityNames.Of).Select(name => ("/arms", name)),
            .. index.Biomaterials.SelectMany(EntityNames.Of).Select(name => ("/arms", name)),
            .. index.Preconditionings.SelectMany(EntityNames.Of).Select(name => ("/arms", name)),
            .. index.Processes.Select(process => ("/assays", process.Label)),
            .. index.Pathways.Select(pathway => ("/assays", pathway.Label)),
        ];
        return all.Select(entry => (entry.Member, SignificantWords.Sequence(entry.Name), entry.Name)).Where(entry => entry.Item2.Count > 0);
    }

    private static bool Contains(IReadOnlyList<string> title, IReadOnlyList<string> name)
    {
        for (int start = 0; start + name.Count <= title.Count; start++)
        {
            if (name.Select((word, place) => title[start + place] == word).All(isSame => isSame))
                return true;
        }

        return false;
    }
}
