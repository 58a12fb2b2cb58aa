using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>What claims of every kind have, and the year that one of history gives.</summary>
internal sealed record ClaimParts(
    Hedge Hedge,
    StatementSubject Subject,
    ValueArray<StatementSubject> Objects,
    string Text,
    ValueArray<Quantity> Quantities,
    ValueArray<QuantityRange> Ranges,
    ValueArray<ReferenceNumber> References,
    ValueArray<SentenceId> At,
    Origin Origin,
    int? Year = null)
{
    /// <summary>The parts of a claim; nothing for a kind that another package defines.</summary>
    public static ClaimParts? Of(Claim claim) => claim switch
    {
        Claim.Definition item => new(item.Hedge, item.Subject, item.Objects, item.Text, item.Quantities, item.Ranges, item.References, item.At, item.Provenance.Origin),
        Claim.History item => new(item.Hedge, item.Subject, item.Objects, item.Text, item.Quantities, item.Ranges, item.References, item.At, item.Provenance.Origin, item.Year.Value),
        Claim.Occurrence item => new(item.Hedge, item.Subject, item.Objects, item.Text, item.Quantities, item.Ranges, item.References, item.At, item.Provenance.Origin),
        Claim.Epidemiology item => new(item.Hedge, item.Subject, item.Objects, item.Text, item.Quantities, item.Ranges, item.References, item.At, item.Provenance.Origin),
        Claim.Advantage item => new(item.Hedge, item.Subject, item.Objects, item.Text, item.Quantities, item.Ranges, item.References, item.At, item.Provenance.Origin),
        Claim.Drawback item => new(item.Hedge, item.Subject, item.Objects, item.Text, item.Quantities, item.Ranges, item.References, item.At, item.Provenance.Origin),
        Claim.Comparison item => new(item.Hedge, item.Subject, item.Objects, item.Text, item.Quantities, item.Ranges, item.References, item.At, item.Provenance.Origin),
        Claim.Mechanism item => new(item.Hedge, item.Subject, item.Objects, item.Text, item.Quantities, item.Ranges, item.References, item.At, item.Provenance.Origin),
        Claim.Prospect item => new(item.Hedge, item.Subject, item.Objects, item.Text, item.Quantities, item.Ranges, item.References, item.At, item.Provenance.Origin),
        _ => null,
    };
}
