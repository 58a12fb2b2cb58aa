using System.ComponentModel;
using System.Text;
using BoneExo.Reporting;

namespace BoneExo.Codecs;

/// <summary>The branches of a combination, for when more than a verdict is wanted of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Branches
{
    private readonly Branch[] _branches;
    private readonly byte[]? _discriminator;

    /// <summary>Names the keyword and its branches.</summary>
    public Branches(Site site, string keyword, params Branch[] branches)
    {
        Site = site;
        Keyword = keyword;
        _branches = branches;
    }

    /// <summary>Names also the member whose constant tells the branches apart, and the constant of each.</summary>
    public Branches(Site site, string keyword, string discriminator, string[] literals, params Branch[] branches) : this(site, keyword, branches)
    {
        _discriminator = Encoding.UTF8.GetBytes(discriminator);
        Union = new UnionRules(site, "", discriminator, literals) { Keyword = keyword };
    }

    internal Site Site { get; }

    internal string Keyword { get; }

    /// <summary>What is to be said of a discriminator that is missing or names no branch.</summary>
    internal UnionRules? Union { get; }

    /// <summary>Whether a value may be valid in too many.</summary>
    internal bool IsExclusive => Keyword == Keywords.OneOf;

    internal int Count => _branches.Length;

    internal Branch this[int index] => _branches[index];

    /// <summary>The number of the branch that the value's discriminator names, or -1; <paramref name="at"/> becomes the place of the discriminator.</summary>
    internal int Named(ref byte json, ref int at, ref Evaluation run)
    {
        if (Union is null || !Utf8.IsObject(ref json, at))
            return -1;
        int member = Utf8.FindMember(ref json, at, ref run, _discriminator);
        if (member < 0)
            return -1;
        at = member;
        return Utf8.IsString(ref json, member) ? Union.IndexOf(Utf8.Text(ref json, member, ref run, out _)) : -1;
    }
}
