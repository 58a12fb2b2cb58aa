using System.ComponentModel;
using System.Text;
using BoneExo.Reporting;

namespace BoneExo.Codecs;

/// <summary>The branches of a union, told apart by one member.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionRules : Rules
{
    private readonly string _discriminator;
    private readonly string[] _values;
    private readonly byte[] _utf8;

    /// <summary>Names the discriminating member and its values, one per branch.</summary>
    public UnionRules(Site site, string pointer, string discriminator, params string[] values) : base(site, pointer, isTyped: true)
    {
        _discriminator = discriminator;
        _utf8 = Encoding.UTF8.GetBytes(discriminator);
        _values = values;
    }

    /// <summary>The keyword that lists the branches.</summary>
    public string Keyword { get; init; } = Keywords.OneOf;

    /// <summary>The name of the discriminating member.</summary>
    internal ReadOnlySpan<byte> Discriminator => _utf8;

    internal override string TypeName => $"an object whose '{_discriminator}' is one of {Spelling.List(_values)}";

    /// <summary>The number of the branch with this value, or -1.</summary>
    internal int IndexOf(ReadOnlySpan<byte> value)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            if (value.SequenceEqual(Encoding.UTF8.GetBytes(_values[i])))
                return i;
        }
        return -1;
    }

    internal override Explanation Explain(Fault fault, Offence offence)
    {
        // The failure of a discriminator's own value, or of the object.
        if (fault.Index > 0)
        {
            string cure = Spelling.Nearest(offence.Text, _values) is { } nearest ? $"did you mean '{nearest}'?" : $"write one of {Spelling.List(_values)}";
            return new(TypeName, $"'{offence.Text}' names no branch by '{_discriminator}'; {cure}");
        }
        return new(
            TypeName,
            offence.Kind == ValueKind.Object
                ? $"member '{_discriminator}' is missing or unknown; write one of {Spelling.List(_values)}"
                : $"'{offence.Text}' is {offence.KindName}, not {TypeName}");
    }
}
