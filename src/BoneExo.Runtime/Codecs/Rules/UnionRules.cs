using System.ComponentModel;
using BoneExo.Reporting;

namespace BoneExo.Codecs;

/// <summary>The branches of a union, told apart by one member.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionRules : Rules
{
    private readonly string _discriminator;
    private readonly string[] _values;

    /// <summary>Names the discriminating member and its values, one per branch.</summary>
    public UnionRules(Site site, string pointer, string discriminator, params string[] values) : base(site, pointer, isTyped: true)
    {
        _discriminator = discriminator;
        _values = values;
    }

    internal override string TypeName => $"an object whose '{_discriminator}' is one of {Spelling.List(_values)}";

    internal override Explanation Explain(Fault fault, Offence offence) => new(
        TypeName,
        offence.Kind == ValueKind.Object
            ? $"member '{_discriminator}' is missing or unknown; write one of {Spelling.List(_values)}"
            : $"'{offence.Text}' is {offence.KindName}, not {TypeName}");
}
