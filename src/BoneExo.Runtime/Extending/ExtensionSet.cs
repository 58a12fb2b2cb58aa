using BoneExo.Codecs;

namespace BoneExo;

/// <summary>
/// The kinds that an application knows of open unions beside their own. With a set, a kind of neither is refused, and one of the set is
/// checked as what it is; without one, every other kind is kept unchecked.
/// </summary>
public sealed class ExtensionSet
{
    private readonly Dictionary<(string Union, string Kind), UnionExtension> _extensions = [];

    private ExtensionSet()
    {
    }

    /// <summary>The kinds of the set, in the order they were given.</summary>
    public ValueArray<UnionExtension> Extensions { get; private init; } = [];

    /// <summary>Makes a set of the kinds of any number of packages.</summary>
    /// <exception cref="ArgumentException">Two of them are one kind of one union.</exception>
    public static ExtensionSet Of(params ReadOnlySpan<UnionExtension> extensions)
    {
        ExtensionSet set = new() { Extensions = [.. extensions] };
        foreach (UnionExtension extension in extensions)
        {
            if (!set._extensions.TryAdd((extension.Union, extension.Kind), extension))
            {
                string other = set._extensions[(extension.Union, extension.Kind)].Description.SchemaLocation;
                throw new ArgumentException($"kind '{extension.Kind}' of '{extension.Union}' is both '{other}' and '{extension.Description.SchemaLocation}'; leave one out", nameof(extensions));
            }
        }
        return set;
    }

    internal UnionExtension? Find(Site union, string kind) => _extensions.GetValueOrDefault(($"{union.Uri}#{union.Fragment}", kind));
}
