using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>What claims of every kind have.</summary>
internal static class ClaimParts
{
    public static (Hedge Hedge, ValueArray<SentenceId> At) Of(Claim claim) => claim switch
    {
        Claim.Definition item => (item.Hedge, item.At),
        Claim.History item => (item.Hedge, item.At),
        Claim.Occurrence item => (item.Hedge, item.At),
        Claim.Epidemiology item => (item.Hedge, item.At),
        Claim.Advantage item => (item.Hedge, item.At),
        Claim.Drawback item => (item.Hedge, item.At),
        Claim.Comparison item => (item.Hedge, item.At),
        Claim.Mechanism item => (item.Hedge, item.At),
        Claim.Prospect item => (item.Hedge, item.At),
        _ => (default, default),
    };
}
