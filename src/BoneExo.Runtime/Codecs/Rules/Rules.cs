using System.ComponentModel;
using BoneExo.Reporting;

namespace BoneExo.Codecs;

/// <summary>The rules of one subschema about one kind of value, as emitted code holds them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Rules
{
    private protected Rules(Site site, string pointer, bool isTyped)
    {
        Site = pointer.Length == 0 ? site : new Site(site, pointer);
        IsTyped = isTyped;
    }

    /// <summary>The subschema.</summary>
    public Site Site { get; }

    /// <summary>Whether the subschema constrains the type, so that another kind of value is an error of its rule <c>type</c>.</summary>
    public bool IsTyped { get; }

    /// <summary>The type as a sentence has it.</summary>
    internal abstract string TypeName { get; }

    /// <summary>Says what a failed rule expects and what is wrong.</summary>
    internal virtual Explanation Explain(Fault fault, Offence offence) =>
        new(TypeName, $"'{offence.Text}' is {offence.KindName}, not {TypeName}");

    private protected static string Plural(long count, string noun) =>
        FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
