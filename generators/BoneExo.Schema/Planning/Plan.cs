using BoneExo.Schema.Collections;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Planning;

/// <summary>Everything a subschema asks of an instance, with at most one check of each type-specific kind.</summary>
/// <param name="Types">What <c>type</c> admits; all where the keyword is absent.</param>
internal sealed record Plan(SchemaLocation Location, TypeSet Types, EquatableArray<Check> Checks)
{
    /// <summary>The number of the schema resource that evaluation enters here, where a dynamic reference may ask for it.</summary>
    public int? Resource { get; init; }

    /// <summary>Whether <c>type</c> says something.</summary>
    public bool IsTyped => Types != TypeSet.Any;

    /// <summary>Whether every instance is valid.</summary>
    public bool IsTrivial => !IsTyped && Checks.Count == 0;

    /// <summary>Whether null is valid, and nothing else.</summary>
    public bool IsNull => Types.HasFlag(TypeSet.Null) && (Checks.Count == 0 ? Types == TypeSet.Null : Checks is [EnumCheck { Values: [JsonNull] }]);

    /// <summary>The reference, where the plan is nothing else.</summary>
    public ReferenceCheck? Alias => !IsTyped && Resource is null && Checks is [ReferenceCheck reference] ? reference : null;

    /// <summary>The checks that walk the same instance again: references, combinations and constants.</summary>
    public IEnumerable<Check> InPlace => Checks.Where(check => check is not (StringCheck or NumberCheck or ArrayCheck or ObjectCheck));

    /// <summary>The check of a kind, or <see langword="null"/>.</summary>
    public T? Find<T>()
        where T : Check
    {
        foreach (Check check in Checks)
        {
            if (check is T found)
                return found;
        }
        return null;
    }
}
