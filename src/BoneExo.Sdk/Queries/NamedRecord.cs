using BoneExo.Domain;
using BoneExo.Terms;

namespace BoneExo.Queries;

/// <summary>A record with every name by which it can be looked up.</summary>
internal sealed record NamedRecord(Entity Entity, IReadOnlyList<string> Names)
{
    /// <summary>The records that have names, collection by collection.</summary>
    public static IEnumerable<NamedRecord> In(ReviewDatasetIndex index) =>
    [
        .. Of(index.Species, EntityNames.Of),
        .. Of(index.AnatomicalSites, site => [site.Label, .. Exact(site.Terms)]),
        .. Of(index.CellPopulations, cells => [.. EntityNames.Of(cells), .. cells.CellLineName is { } line ? [line] : Array.Empty<string>(), .. Exact(cells.CellType)]),
        .. Of(index.Molecules, EntityNames.Of),
        .. Of(index.Pathways, pathway => [pathway.Label, .. Printed(pathway.Variants)]),
        .. Of(index.Processes, process => [process.Label, .. Exact(process.Terms)]),
        .. Of(index.Conditions, EntityNames.Of),
        .. Of(index.UptakeRoutes, route => [route.Label, .. route.PrintedAs is { } printed ? [printed.Value] : Array.Empty<string>()]),
        .. Of(index.Preconditionings, EntityNames.Of),
        .. Of(index.Biomaterials, EntityNames.Of),
        .. Of(index.IsolationMethods, method => [method.Label]),
        .. Of(index.VesiclePreparations, preparation => [.. EntityNames.Of(preparation), preparation.TermAsPrinted.Value]),
        .. Of(index.ConventionalTreatments, treatment => [treatment.Label, .. Printed(treatment.Variants)]),
    ];

    private static IEnumerable<NamedRecord> Of<TKey, TRecord>(KeyedRecords<TKey, TRecord> records, Func<TRecord, IEnumerable<string>> names)
        where TKey : notnull
    {
        for (int i = 0; i < records.Count; i++)
        {
            string key = records.KeyAt(i);
            string[] all = [.. names(records.Records[i]).Distinct()];
            yield return new(new(records.Name, key, all.FirstOrDefault() ?? key), all);
        }
    }

    private static IEnumerable<string> Printed(ValueArray<TextVariant> variants) => variants.Select(variant => variant.Printed.Value);

    private static IEnumerable<string> Exact(ValueArray<OntologyTerm> terms) => terms.Where(term => term.MatchValue == TermMatch.Exact).Select(term => term.Label);
}
