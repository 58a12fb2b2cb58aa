namespace BoneExo;

/// <summary>Makes value-equal arrays, for collection expressions and from sequences.</summary>
public static class ValueArray
{
    /// <summary>Copies the items into a present array.</summary>
    public static ValueArray<T> Create<T>(params ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>Copies the items of a sequence into a present array.</summary>
    public static ValueArray<T> ToValueArray<T>(this IEnumerable<T> items) => new([.. items]);
}
