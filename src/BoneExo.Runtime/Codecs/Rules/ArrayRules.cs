using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using BoneExo.Reporting;

namespace BoneExo.Codecs;

/// <summary>The rules of a subschema about arrays.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArrayRules : Rules
{
    /// <summary>Limits the number of items, and whether two may be equal; names the keywords to a schema of the items that is reached by reference.</summary>
    public ArrayRules(
        Site site, string pointer, int minItems = 0, int maxItems = int.MaxValue, bool uniqueItems = false, string? items = null, bool isTyped = true)
        : base(site, pointer, isTyped)
    {
        Items = items;
        MinItems = minItems;
        MaxItems = maxItems;
        UniqueItems = uniqueItems;
    }

    /// <summary>The fewest items.</summary>
    public int MinItems { get; }

    /// <summary>The most items.</summary>
    public int MaxItems { get; }

    /// <summary>Whether no two items may be equal as JSON.</summary>
    public bool UniqueItems { get; }

    /// <summary>The keywords to the schema of the items, where a reference is among them.</summary>
    internal string? Items { get; }

    internal override string TypeName => "an array";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Allows(int count) => count >= MinItems && count <= MaxItems;

    internal override Explanation Explain(Fault fault, Offence offence) => fault.Keyword switch
    {
        Keywords.MinItems => new($"at least {Plural(MinItems, "item")}", $"an array of {Plural(fault.Index, "item")} has too few; it needs at least {MinItems.ToString(CultureInfo.InvariantCulture)}"),
        Keywords.MaxItems => new($"at most {Plural(MaxItems, "item")}", $"an array of {Plural(fault.Index, "item")} has too many; it takes at most {MaxItems.ToString(CultureInfo.InvariantCulture)}"),
        Keywords.UniqueItems => new("items that differ", $"items {fault.Detail} of the array are equal; remove one"),
        _ => base.Explain(fault, offence),
    };
}
