using System.Collections;
using System.ComponentModel;
using BoneExo.Codecs;

namespace BoneExo;

/// <summary>The members of an open record that its schema does not name, in their order; compared without it, as JSON.</summary>
public readonly struct UnmappedMembers : IReadOnlyCollection<KeyValuePair<string, RawJson>>, IEquatable<UnmappedMembers>
{
    private readonly List<KeyValuePair<string, RawJson>>? _members;

    private UnmappedMembers(List<KeyValuePair<string, RawJson>> members) => _members = members;

    /// <summary>The number of members.</summary>
    public int Count => _members?.Count ?? 0;

    /// <summary>The value of a member; of several with that name the last.</summary>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public RawJson this[string name] => TryGetValue(name, out RawJson value)
        ? value
        : throw new KeyNotFoundException($"there is no unmapped member '{name}'");

    /// <summary>Finds a member; of several with that name the last.</summary>
    public bool TryGetValue(string name, out RawJson value)
    {
        int index = _members?.FindLastIndex(member => member.Key == name) ?? -1;
        value = index < 0 ? default : _members![index].Value; // An index was found, so there is a list.
        return index >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, RawJson>> GetEnumerator() =>
        (_members ?? (IEnumerable<KeyValuePair<string, RawJson>>)[]).GetEnumerator();

    /// <summary>Writes the members into the object that is open in the writer.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteTo(CompactWriter writer)
    {
        if (_members is null)
            return;
        foreach ((string name, RawJson value) in _members)
        {
            writer.Name(name);
            writer.Write(value);
        }
    }

    /// <inheritdoc/>
    public bool Equals(UnmappedMembers other) =>
        Count == other.Count && (Count == 0 || Sorted().SequenceEqual(other.Sorted()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnmappedMembers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // A sum, because members have no order.
        int sum = 0;
        foreach ((string name, RawJson value) in this)
            sum = unchecked(sum + HashCode.Combine(name, value));
        return sum;
    }

    /// <summary>The members in braces.</summary>
    public override string ToString() => $"{{{string.Join(", ", this.Select(member => $"{member.Key}: {member.Value}"))}}}";

    /// <summary>Tells whether both hold equal members.</summary>
    public static bool operator ==(UnmappedMembers left, UnmappedMembers right) => left.Equals(right);

    /// <summary>Tells whether the two differ.</summary>
    public static bool operator !=(UnmappedMembers left, UnmappedMembers right) => !left.Equals(right);

    /// <summary>Appends a member while a record is being read; nobody else has seen the list yet.</summary>
    internal static void Append(ref UnmappedMembers members, string name, RawJson value)
    {
        if (members._members is null)
            members = new UnmappedMembers([]);
        members._members!.Add(new(name, value)); // Made above.
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Stable, so members of one name keep their order.
    private IEnumerable<KeyValuePair<string, RawJson>> Sorted() => this.OrderBy(member => member.Key, StringComparer.Ordinal);
}
