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

    /// <summary>The name of the discriminating member.</summary>
    internal ReadOnlySpan<byte> Discriminator => _utf8;

    internal override string TypeName => $"an object whose '{_discriminator}' is one of {Spelling.List(_values)}";

    internal override Explanation Explain(Fault fault, Offence offence) => new(
        TypeName,
        offence.Kind == ValueKind.Object
            ? $"member '{_discriminator}' is missing or unknown; write one of {Spelling.List(_values)}"
            : $"'{offence.Text}' is {offence.KindName}, not {TypeName}");
}
