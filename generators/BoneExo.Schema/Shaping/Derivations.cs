using BoneExo.Schema.Collections;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Shaping;

/// <summary>Finds what named definitions make of the types that they refer to.</summary>
internal static class Derivations
{
    /// <summary>The records that are composed of others, in order.</summary>
    public static EquatableArray<Derivation> Find(IEnumerable<SchemaLocation> definitions, FormFinder finder, PlanSet plans) =>
        definitions
            .Where(location => finder.Shapes.TryGetValue(location, out Shape? shape) && shape is RecordShape { IsGuarded: true })
            .SelectMany(location => Composition.Bases(plans[location], plans).Distinct().Where(known => IsRecord(known, finder)).Select(known => new Derivation(location, known)))
            .ToEquatableArray();

    /// <summary>The definitions that only ask more, in order.</summary>
    public static EquatableArray<Profile> FindProfiles(IEnumerable<SchemaLocation> definitions, FormFinder finder) =>
        definitions
            .Where(location => finder.Forms.TryGetValue(location, out ValueForm? form) && form is GuardedForm { Inner: TypeForm })
            .Select(location => new Profile(location, ((TypeForm)((GuardedForm)finder.Forms[location]).Inner).Type))
            .Where(profile => finder.Shapes[profile.Type] is RecordShape or UnionShape)
            .ToEquatableArray();

    /// <summary>Finds the forms of all that definitions are composed of, however far: also of other assemblies, which nothing else may lead to.</summary>
    public static void FindBases(IEnumerable<SchemaLocation> definitions, FormFinder finder, PlanSet plans)
    {
        HashSet<SchemaLocation> seen = [];
        Queue<SchemaLocation> open = new(definitions);
        while (open.Count > 0)
        {
            foreach (SchemaLocation known in Composition.Bases(plans[open.Dequeue()], plans).Where(seen.Add))
            {
                finder.Find(known);
                open.Enqueue(known);
            }
        }
    }

    private static bool IsRecord(SchemaLocation location, FormFinder finder) =>
        finder.Find(location) is TypeForm { Type: var type } && type == location && finder.Shapes[type] is RecordShape;
}
