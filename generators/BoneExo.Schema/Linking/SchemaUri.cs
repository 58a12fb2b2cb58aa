using System.Globalization;
using System.Text;

namespace BoneExo.Schema.Linking;

/// <summary>A URI reference in its five parts (RFC 3986 §3); a missing part is <see langword="null"/>, not empty.</summary>
internal sealed record SchemaUri(string? Scheme, string? Authority, string Path, string? Query, string? Fragment)
{
    /// <summary>Splits a URI reference; every text is one, since characters are not checked.</summary>
    public static SchemaUri Parse(string text)
    {
        string rest = CutAt(text, "#", out string? fragment);
        rest = CutAt(rest, "?", out string? query);
        string? scheme = null;
        int colon = rest.IndexOf(':');
        if (colon > 0 && IsScheme(rest, colon))
        {
            scheme = rest.Substring(0, colon);
            rest = rest.Substring(colon + 1);
        }

        string? authority = null;
        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            int slash = rest.IndexOf('/', 2);
            authority = slash < 0 ? rest.Substring(2) : rest.Substring(2, slash - 2);
            rest = slash < 0 ? "" : rest.Substring(slash);
        }

        return new(scheme, authority, rest, query, fragment);
    }

    /// <summary>The URI <c>bex:///…</c> of a document by its logical path.</summary>
    public static SchemaUri OfFile(string logicalPath)
    {
        // What was retrieved from a URI keeps it as its path; one letter would be a drive.
        if (Parse(logicalPath) is { Scheme.Length: > 1 } uri)
            return uri.WithoutFragment();
        StringBuilder path = new("/");
        foreach (byte b in Encoding.UTF8.GetBytes(logicalPath))
        {
            char c = (char)b;
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "/:@-._~!$&'()*+,;=".IndexOf(c) >= 0)
                path.Append(c);
            else
                path.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return new("bex", "", RemoveDotSegments(path.ToString()), null, null);
    }

    /// <summary>The target of a reference that stands in a document with this base URI (RFC 3986 §5.2, strict).</summary>
    public SchemaUri Resolve(SchemaUri reference)
    {
        if (reference.Scheme is not null)
            return reference with { Path = RemoveDotSegments(reference.Path) };
        if (reference.Authority is not null)
            return reference with { Scheme = Scheme, Path = RemoveDotSegments(reference.Path) };
        if (reference.Path.Length == 0)
            return this with { Query = reference.Query ?? Query, Fragment = reference.Fragment };
        string path = reference.Path[0] == '/' ? reference.Path : Merge(reference.Path);
        return this with { Path = RemoveDotSegments(path), Query = reference.Query, Fragment = reference.Fragment };
    }

    public SchemaUri WithoutFragment() => this with { Fragment = null };

    /// <summary>The fragment with its percent-encoding undone; <see langword="null"/> where that is malformed.</summary>
    public string? DecodedFragment()
    {
        if (Fragment is null || Fragment.IndexOf('%') < 0)
            return Fragment ?? "";
        List<byte> bytes = [];
        for (int i = 0; i < Fragment.Length; i++)
        {
            if (Fragment[i] != '%')
            {
                int length = char.IsHighSurrogate(Fragment[i]) && i + 1 < Fragment.Length ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(Fragment.Substring(i, length)));
                i += length - 1;
            }
            else if (i + 2 < Fragment.Length
                && byte.TryParse(Fragment.Substring(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte b))
            {
                bytes.Add(b);
                i += 2;
            }
            else
            {
                return null;
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    public override string ToString()
    {
        StringBuilder text = new();
        if (Scheme is not null)
            text.Append(Scheme).Append(':');
        if (Authority is not null)
            text.Append("//").Append(Authority);
        text.Append(Path);
        if (Query is not null)
            text.Append('?').Append(Query);
        if (Fragment is not null)
            text.Append('#').Append(Fragment);
        return text.ToString();
    }

    private static string CutAt(string text, string mark, out string? rest)
    {
        int at = text.IndexOf(mark, StringComparison.Ordinal);
        rest = at < 0 ? null : text.Substring(at + 1);
        return at < 0 ? text : text.Substring(0, at);
    }

    private static bool IsScheme(string text, int length)
    {
        for (int i = 0; i < length; i++)
        {
            bool isLetter = text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!isLetter && (i == 0 || text[i] is not ((>= '0' and <= '9') or '+' or '-' or '.')))
                return false;
        }

        return true;
    }

    private string Merge(string path)
    {
        if (Authority is not null && Path.Length == 0)
            return "/" + path;
        return Path.Substring(0, Path.LastIndexOf('/') + 1) + path;
    }

    /// <summary>RFC 3986 §5.2.4.</summary>
    private static string RemoveDotSegments(string path)
    {
        if (path.IndexOf('.') < 0)
            return path;
        string[] segments = path.Split('/');
        List<string> kept = [];
        bool isRooted = segments[0].Length == 0 && segments.Length > 1;
        for (int i = isRooted ? 1 : 0; i < segments.Length; i++)
        {
            bool isLast = i == segments.Length - 1;
            if (segments[i] is not ("." or ".."))
            {
                kept.Add(segments[i]);
                continue;
            }

            if (segments[i] == ".." && kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
            if (isLast)
                kept.Add("");
        }

        return (isRooted ? "/" : "") + string.Join("/", kept);
    }
}
