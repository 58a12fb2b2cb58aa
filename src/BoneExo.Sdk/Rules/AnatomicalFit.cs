using BoneExo.Domain;
using BoneExo.Terms;

namespace BoneExo.Rules;

/// <summary>Whether a site of the body is one where a condition is found.</summary>
internal static class AnatomicalFit
{
    /// <summary>The words of a condition, and those of which its site has one.</summary>
    private static readonly (string[] Condition, string[] Site)[] Known =
    [
        (["osteonecrosi", "femoral"], ["femur", "femoral", "hip"]),
        (["osteonecrosis", "femoral"], ["femur", "femoral", "hip"]),
        (["necrosis", "femoral"], ["femur", "femoral", "hip"]),
        (["osteoarthritis"], ["joint", "articular", "cartilage", "knee", "hip", "meniscus", "menisci", "synovial", "synovium", "ligament", "mandibular", "condyle"]),
        (["disc"], ["disc", "spine", "vertebra", "vertebral"]),
        (["calvarial"], ["calvaria", "calvarium", "skull", "cranium", "parietal"]),
        (["cranial"], ["calvaria", "calvarium", "skull", "cranium", "parietal"]),
        (["osteoporosis"], ["ovary", "bone", "femur", "tibia", "vertebra"]),
        (["rotator"], ["shoulder", "tendon", "humerus", "rotator"]),
    ];

    /// <summary>Nothing where too little is known to tell.</summary>
    public static bool? Of(ReviewDatasetIndex index, AnatomicalSiteId site, ConditionId condition)
    {
        if (!index.TryGet(site, out AnatomicalSite? place) || !index.TryGet(condition, out Condition? found))
            return null;
        HashSet<string> words = SignificantWords.Of(place.Label);
        foreach ((string[] name, string[] sites) in Known)
        {
            if (EntityNames.Of(found).Any(label => SignificantWords.Of(label).IsSupersetOf(name)))
                return words.Overlaps(sites);
        }

        AnatomicalSiteId? own = found switch { Condition.Defect defect => defect.Site, Condition.Injury injury => injury.Site, _ => null };
        if (own is not { } id || !index.TryGet(id, out AnatomicalSite? proper))
            return null;
        return id == site || words.Overlaps(SignificantWords.Of(proper.Label)) || place.Terms.Select(term => term.Curie).Intersect(proper.Terms.Select(term => term.Curie)).Any();
    }
}
