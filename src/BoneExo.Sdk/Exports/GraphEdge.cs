using BoneExo.Domain;

namespace BoneExo.Exports;

/// <summary>
/// A statement that joins two things, by their keys, with its context. Its id is unique in the graph and the same in every run;
/// collection and key tell which record says so.
/// </summary>
internal sealed record GraphEdge(string Id, string From, string To, GraphRelation Relation, string Collection, string Key, Provenance Provenance, ValueArray<SentenceId> At)
{
    public StudyId? Study { get; init; }

    /// <summary>How the effect was brought about where its subject is a molecule: the relation is that of the molecule itself.</summary>
    public ModificationMode? Mode { get; init; }

    /// <summary>The endpoint that was measured; its measure is what <see cref="To"/> names.</summary>
    public EndpointId? Endpoint { get; init; }

    public string? Aspect { get; init; }

    public Setting? Setting { get; init; }

    public Hedge? Hedge { get; init; }

    public bool? Significant { get; init; }

    public Directness? Directness { get; init; }

    public string? Mechanism { get; init; }

    public ValueArray<EvidenceLineId> Evidence { get; init; }
}
