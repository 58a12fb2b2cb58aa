using BoneExo.Domain;
using BoneExo.Terms;

namespace BoneExo.Rules;

/// <summary>Whether a site of the body is one where a condition is found.</summary>
internal static class AnatomicalFit
{
    /// <summary>
    /// The words of a condition, and those of which its site has one: plain anatomy, from no guideline. Of several that fit, the first
    /// counts; a condition that none names is judged by its own site.
    /// </summary>
    private static readonly (string[] Condition, string[] Site)[] Known =
    [
        (["osteonecrosis", "femoral"], ["femur", "femoral", "hip"]),
        (["necrosis", "femoral"], ["femur", "femoral", "hip"]),
        (["osteoarthritis"], ["joint", "articular", "cartilage", "knee", "hip", "meniscus", "menisci", "synovial", "synovium", "ligament", "mandibular", "condyle"]),
        (["rheumatoid"], ["joint", "articular", "cartilage", "synovial", "synovium", "knee", "ankle", "paw", "wrist"]),
        (["disc"], ["disc", "spine", "vertebra", "vertebral", "spinal"]),
        (["spinal", "fusion"], ["spine", "spinal", "vertebra", "vertebral", "lumbar"]),
        (["osteochondral"], ["joint", "articular", "cartilage", "knee", "condyle", "trochlea", "trochlear", "talus", "femoral"]),
        (["meniscus"], ["meniscus", "menisci", "knee"]),
        (["cruciate"], ["cruciate", "ligament", "knee"]),
        (["periodontitis"], ["alveolar", "periodontal", "tooth", "teeth", "mandible", "mandibular", "maxilla", "maxillary", "gingiva", "molar"]),
        (["alveolar"], ["alveolar", "tooth", "teeth", "mandible", "mandibular", "maxilla", "maxillary", "molar"]),
        (["temporomandibular"], ["temporomandibular", "mandible", "mandibular", "condyle", "condylar", "jaw"]),
        (["calvarial"], ["calvaria", "calvarium", "skull", "cranium", "parietal"]),
        (["cranial"], ["calvaria", "calvarium", "skull", "cranium", "parietal"]),
        (["osteoporosis"], ["ovary", "bone", "femur", "tibia", "vertebra"]),
        (["rotator"], ["shoulder", "tendon", "humerus", "rotator", "supraspinatus"]),
        (["achille"], ["achille", "tendon", "calcaneus", "ankle"]),
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
