using BoneExo.Domain;

namespace BoneExo.Queries.Catalog;

/// <summary>What a query is asked of and about.</summary>
internal sealed class QueryInput(ReviewDataset dataset, ReviewDataset? other, IReadOnlyList<string> texts)
{
    public ReviewDataset Dataset { get; } = dataset;

    public ReviewDatasetIndex Index { get; } = new(dataset);

    public IReadOnlyList<string> Texts { get; } = texts;

    /// <summary>The second dataset, which queries that need one are never run without.</summary>
    public ReviewDataset Other => other ?? throw new QueryException("a second dataset is missing; name one");

    /// <summary>The key that a text stands for; nothing where there is no such text.</summary>
    public TKey? Find<TKey>(int place, KeyedRecords collection)
        where TKey : struct, IParsable<TKey> => place < Texts.Count ? Resolve<TKey>(Texts[place], collection) : null;

    /// <summary>The key that a text stands for.</summary>
    /// <exception cref="QueryException">It stands for none, or for several.</exception>
    public TKey Resolve<TKey>(string text, KeyedRecords collection)
        where TKey : struct, IParsable<TKey>
    {
        if (collection.PositionOf(text) >= 0)
            return TKey.Parse(text, null);
        LabelResolution resolution = LabelQueries.Resolve(Index, text, collection.Name);
        return resolution.Outcome switch
        {
            LabelOutcome.Resolved => TKey.Parse(resolution.Candidates[0].Entity.Key, null),
            LabelOutcome.Ambiguous => throw new QueryException($"'{text}' stands for several {collection.Name}; name one of {string.Join(", ", resolution.Candidates.Select(candidate => candidate.Entity.Key))}"),
            _ => throw new QueryException($"'{text}' is none of the {collection.Name}; ask 'resolve' what it stands for"),
        };
    }
}
