using System.Buffers;
using System.Globalization;
using System.Text;
using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>The way of an evaluation to a keyword: stretches within a schema resource, with references between them.</summary>
internal sealed class Trail
{
    // What a fragment may hold by RFC 3986.
    private static readonly SearchValues<char> FragmentCharacters =
        SearchValues.Create("-._~!$&'()*+,;=:@/?0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly List<Stretch> _stretches = [];

    private Trail()
    {
    }

    /// <summary>Where a stretch begins and ends: the keywords that lead there, and the place in a resource.</summary>
    private readonly record struct Stretch(string Start, Site Schema, string End, string EndUri, string EndFragment);

    /// <summary>The keywords from the root, references among them.</summary>
    public string KeywordLocation => _stretches[^1].End;

    /// <summary>The URI of the keyword itself.</summary>
    public string AbsoluteKeywordLocation => Absolute(_stretches[^1].EndUri, _stretches[^1].EndFragment);

    /// <summary>The way from the schema that a document was evaluated by to a pointer below another: to a keyword, or to the schema itself.</summary>
    public static Trail To(Site site, string below, Step? step, Site root)
    {
        Trail trail = new();
        trail.Add(site, below, step, root);
        return trail;
    }

    /// <summary>The URI of what lies on the way, by its keyword location; <see langword="null"/> between references of which no more is known.</summary>
    public string? At(string keywordLocation)
    {
        foreach (Stretch stretch in _stretches.AsEnumerable().Reverse().Where(stretch => keywordLocation.Length >= stretch.Start.Length))
        {
            if (keywordLocation.Length > stretch.End.Length)
                return null;
            string rest = stretch.End[keywordLocation.Length..];
            return stretch.EndFragment.EndsWith(rest, StringComparison.Ordinal)
                ? Absolute(stretch.EndUri, stretch.EndFragment[..^rest.Length])
                : Absolute(stretch.Schema.Uri, stretch.Schema.Fragment + keywordLocation[stretch.Start.Length..]);
        }
        return null;
    }

    /// <summary>Adds the stretches to a site and below it; returns the keyword location of their end.</summary>
    private string Add(Site site, string below, Step? step, Site root)
    {
        if (site.Entry is { } entry)
            return Enter(entry.Origin!, entry.Via, entry, step, site, below, root); // An entry has an origin.
        return step is null
            ? End("", root, site, below)
            : Enter(step.From, step.Via, step.Target, step.Outer, site, below, root);
    }

    private string Enter(Site from, string via, Site target, Step? outer, Site site, string below, Site root)
    {
        // A single reference ends the stretch before; of several only the last one's target is known.
        bool isSingle = via.LastIndexOf('$') == via.IndexOf('$', StringComparison.Ordinal);
        string start = Add(from, isSingle ? via : "", outer, root);
        return End(isSingle ? start : start + via, target, site, below);
    }

    private string End(string start, Site schema, Site site, string below)
    {
        string inside = site.Pointer.StartsWith(schema.Pointer, StringComparison.Ordinal) ? site.Pointer[schema.Pointer.Length..] : site.Pointer;
        string end = start + inside + below;
        _stretches.Add(new(start, schema, end, site.Uri, site.Fragment + below));
        return end;
    }

    private static string Absolute(string uri, string fragment)
    {
        if (!fragment.AsSpan().ContainsAnyExcept(FragmentCharacters))
            return $"{uri}#{fragment}";
        StringBuilder text = new(uri);
        text.Append('#');
        foreach (byte part in Encoding.UTF8.GetBytes(fragment))
        {
            if (FragmentCharacters.Contains((char)part))
                text.Append((char)part);
            else
                text.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
        }
        return text.ToString();
    }
}
