using System.ComponentModel;
using System.Text;
using BoneExo.Reporting;

namespace BoneExo.Codecs;

/// <summary>The rules of a subschema about objects.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectRules : Rules
{
    private readonly string[] _members;
    private readonly ulong[] _required;
    private readonly string[] _others;

    /// <summary>Names up to 63 members by bit, the bits that are required, and the keyword that closes the object if one does.</summary>
    public ObjectRules(Site site, string pointer, string[] members, ulong required = 0, string? closedBy = null, string? items = null, string[]? others = null, bool isTyped = true)
        : this(site, pointer, members, [required], closedBy, items, others, isTyped)
    {
    }

    /// <summary>Names any number of members by bit, the bits that are required, 64 in a word, the keyword that closes the object if one does, and other names that the schema knows.</summary>
    public ObjectRules(Site site, string pointer, string[] members, ulong[] required, string? closedBy = null, string? items = null, string[]? others = null, bool isTyped = true)
        : base(site, pointer, isTyped)
    {
        _members = members;
        _required = required;
        _others = others ?? [];
        Items = items;
        ClosedBy = closedBy ?? "additionalProperties";
    }

    /// <summary>The bits of the required members among the first 64.</summary>
    public ulong Required => _required[0];

    /// <summary>The bits of all required members.</summary>
    internal ReadOnlySpan<ulong> RequiredWords => _required;

    /// <summary>The keyword that refuses members without a name here.</summary>
    public string ClosedBy { get; }

    /// <summary>The keywords to the schema of a map's values, where a reference is among them.</summary>
    internal string? Items { get; }

    internal override string TypeName => "an object";

    private string[] Known => field ??= [.. _members, .. _others];

    private string OneOfKnown => field ??= "one of the members " + Spelling.List(Known);

    /// <summary>The bit of a member by its unescaped name, or -1.</summary>
    internal int IndexOf(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < _members.Length; i++)
        {
            if (Ascii.IsValid(name) ? Ascii.Equals(name, _members[i]) : name.SequenceEqual(Utf8Names.Of(_members[i])))
                return i;
        }
        return -1;
    }

    /// <summary>Reads the name that begins here: its bit or -1 above, the offset of the member's value, negative where the JSON is malformed, below.</summary>
    public long Find(ref byte json, int at, ref Evaluation run)
    {
        ReadOnlySpan<byte> name = Utf8.Name(ref json, at, ref run, out int value);
        int member = value < 0 ? -1 : IndexOf(name);
        return (long)member << 32 | (uint)value;
    }

    internal override Explanation Explain(Fault fault, Offence offence)
    {
        if (fault.Keyword == ClosedBy)
        {
            string cure = Spelling.Nearest(offence.Text, Known) is { } nearest ? $"did you mean '{nearest}'?" : "remove it";
            return new(OneOfKnown, $"member '{offence.Text}' is not allowed; {cure}");
        }
        return fault.Keyword switch
        {
            Keywords.Required => new($"member '{_members[fault.Index]}'", $"member '{_members[fault.Index]}' is missing; {Cure(_members[fault.Index], offence)}"),
            Keywords.Duplicate => new("each member once", $"member '{offence.Text}' occurs twice; keep one"),
            _ => base.Explain(fault, offence),
        };
    }

    private string Cure(string missing, Offence offence) =>
        Spelling.Nearest(missing, (offence.Members ?? []).Except(Known)) is { } nearest ? $"did you mean it by '{nearest}'?" : "add it";
}
