namespace BoneExo;

/// <summary>A record of a keyed collection that differs between two datasets.</summary>
/// <param name="Collection">The collection, as documents name it.</param>
/// <param name="Key">The record's key as text; empty where it has none.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Members">What differs inside; nothing where the record is new or gone.</param>
public sealed record RecordChange(string Collection, string Key, RecordChangeKind Kind, ValueArray<MemberChange> Members)
{
    /// <summary>The change on one line, and one more for each member.</summary>
    public override string ToString()
    {
        string sign = Kind switch { RecordChangeKind.Added => "+", RecordChangeKind.Removed => "-", _ => "~" };
        return string.Join("\n  ", [$"{sign} {Collection} {Key}", .. Members.Select(member => member.ToString())]);
    }
}
