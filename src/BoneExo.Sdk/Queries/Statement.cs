using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>What claims of every kind have.</summary>
/// <param name="Id">The key.</param>
/// <param name="Topic">The kind of claim, as the data spells it.</param>
/// <param name="Subject">What it speaks of.</param>
/// <param name="ComparedWith">What that is compared with; nothing where it is compared with nothing.</param>
/// <param name="Text">What is said, in the curator's words.</param>
/// <param name="References">The references that it cites, as printed.</param>
/// <param name="Hedge">How cautiously the sentence speaks.</param>
/// <param name="At">The sentences that say it.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record Statement(
    ClaimId Id,
    string Topic,
    Entity Subject,
    Entity? ComparedWith,
    string Text,
    ValueArray<ReferenceNumber> References,
    Hedge Hedge,
    ValueArray<SentenceId> At,
    Origin Origin)
{
    /// <summary>Reads a claim.</summary>
    public static Statement Of(ReviewDatasetIndex index, Claim claim)
    {
        return claim.Match(
            item => Read(item.Id, "definition", item.Subject, null, item.Text, item.References, item.Hedge, item.At, item.Provenance),
            item => Read(item.Id, "history", item.Subject, null, item.Text, item.References, item.Hedge, item.At, item.Provenance),
            item => Read(item.Id, "occurrence", item.Subject, null, item.Text, item.References, item.Hedge, item.At, item.Provenance),
            item => Read(item.Id, "epidemiology", item.Subject, null, item.Text, item.References, item.Hedge, item.At, item.Provenance),
            item => Read(item.Id, "advantage", item.Subject, item.ComparedWith, item.Text, item.References, item.Hedge, item.At, item.Provenance),
            item => Read(item.Id, "drawback", item.Subject, item.ComparedWith, item.Text, item.References, item.Hedge, item.At, item.Provenance),
            item => Read(item.Id, "comparison", item.Subject, item.ComparedWith, item.Text, item.References, item.Hedge, item.At, item.Provenance),
            item => Read(item.Id, "mechanism", item.Subject, null, item.Text, item.References, item.Hedge, item.At, item.Provenance),
            item => Read(item.Id, "prospect", item.Subject, null, item.Text, item.References, item.Hedge, item.At, item.Provenance));

        Statement Read(
            ClaimId id,
            string topic,
            StatementSubject subject,
            StatementSubject? comparedWith,
            string text,
            ValueArray<ReferenceNumber> references,
            Hedge hedge,
            ValueArray<SentenceId> at,
            Provenance provenance) =>
            new(id, topic, Entities.Of(index, subject), comparedWith is null ? null : Entities.Of(index, comparedWith), text, references, hedge, at, provenance.Origin);
    }
}
