using System.Collections.Immutable;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;

namespace BoneExo.Generator;

/// <summary>
/// Gives every unit a place that depends on nothing but its own hint name. Roslyn compares what a node makes of one input by position:
/// in a plain list, a new unit moves all that are sorted after it, and each would be emitted again.
/// </summary>
internal static class UnitSlots
{
    // Twice the types of a large build: what shares its slot with a new unit may be emitted once more, and empty slots are nearly free.
    private const int Count = 4096;

    /// <summary>The units by slot, in each slot in their order; always as many slots.</summary>
    public static ImmutableArray<EquatableArray<EmitUnit>> Place(EquatableArray<EmitUnit> units)
    {
        ImmutableArray<EmitUnit>.Builder?[] slots = new ImmutableArray<EmitUnit>.Builder?[Count];
        foreach (EmitUnit unit in units)
            (slots[SlotOf(unit.HintName)] ??= ImmutableArray.CreateBuilder<EmitUnit>()).Add(unit);
        return [.. slots.Select(slot => slot is null ? default : new EquatableArray<EmitUnit>(slot.ToImmutable()))];
    }

    /// <summary>FNV-1a, because a string's own hash differs from process to process, and the order of files would with it.</summary>
    internal static int SlotOf(string hintName)
    {
        uint hash = 2166136261;
        foreach (char character in hintName)
            hash = unchecked((hash ^ character) * 16777619);
        return (int)((hash ^ (hash >> 16)) % Count);
    }
}
