using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace BoneExo.Codecs;

/// <summary>What a subschema says of a valid value: its annotations, and which members and items its keywords were applied to.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Annotations
{
    private readonly Site _site;
    private readonly string[] _said;

    /// <summary>Takes keywords and their values as JSON, one after the other.</summary>
    public Annotations(Site site, params string[] said)
    {
        _site = site;
        _said = said;
    }

    /// <summary>The same of strings only: what is said of their content.</summary>
    public string[] OfStrings { get; init; } = [];

    /// <summary>The names under <c>properties</c>.</summary>
    public string[]? Properties { get; init; }

    /// <summary>The patterns under <c>patternProperties</c>.</summary>
    public Pattern[]? Patterns { get; init; }

    /// <summary>The keyword for all other members.</summary>
    public string? Additional { get; init; }

    /// <summary>The keyword for the first items.</summary>
    public string? Prefix { get; init; }

    /// <summary>How many first items that keyword looks at.</summary>
    public int PrefixLength { get; init; }

    /// <summary>The keyword for the items after those.</summary>
    public string? Items { get; init; }

    /// <summary>What counts as contained.</summary>
    public Branches? Contains { get; init; }

    /// <summary>Records what the subschema says of the valid value that begins here.</summary>
    public void Record(ref byte json, int at, ref Evaluation run)
    {
        Note(_said, at, ref run);
        if (Utf8.IsString(ref json, at))
            Note(OfStrings, at, ref run);
        else if (Utf8.IsObject(ref json, at) && (Properties is not null || Patterns is not null || Additional is not null))
            OfMembers(ref json, at, ref run);
        else if (Utf8.IsArray(ref json, at) && (Prefix is not null || Items is not null || Contains is not null))
            OfItems(ref json, at, ref run);
    }

    internal static string List(IEnumerable<string> values) => $"[{string.Join(',', values)}]";

    /// <summary>The name in quotes, of a text from there to the member's value.</summary>
    internal static string Quoted(ReadOnlySpan<byte> member) => Encoding.UTF8.GetString(member[..member.LastIndexOf((byte)':')].TrimEnd(" \t\r\n"u8));

    private void Note(string[] said, int at, ref Evaluation run)
    {
        for (int i = 0; i < said.Length; i += 2)
            run.Note(at, said[i], _site, said[i + 1]);
    }

    private void OfMembers(ref byte json, int at, ref Evaluation run)
    {
        List<string> known = [], matched = [], others = [];
        int start = at, depth = run.Depth;
        at = run.EnterObject(ref json, at);
        while (Utf8.IsName(ref json, at))
        {
            ReadOnlySpan<byte> text = Utf8.Name(ref json, at, ref run, out int value);
            string name = Quoted(Utf8.Slice(ref json, at, value - at));
            bool isKnown = Properties is not null && IsAmong(text, Properties);
            bool isMatched = Patterns is not null && IsMatched(text, Patterns);
            if (isKnown)
                known.Add(name);
            if (isMatched)
                matched.Add(name);
            if (!isKnown && !isMatched)
                others.Add(name);
            at = Utf8.NextMember(ref json, Utf8.Skip(ref json, value, ref run));
        }
        run.Depth = depth;
        if (Properties is not null)
            run.Note(start, "properties", _site, List(known));
        if (Patterns is not null)
            run.Note(start, "patternProperties", _site, List(matched));
        if (Additional is not null)
            run.Note(start, Additional, _site, List(others));
    }

    private void OfItems(ref byte json, int at, ref Evaluation run)
    {
        List<string> contained = [];
        int start = at, depth = run.Depth, count = 0;
        at = run.EnterArray(ref json, at);
        while (Utf8.Byte(ref json, at) != (byte)']')
        {
            if (Contains?[0].Holds(ref json, at, ref run) == true)
                contained.Add(count.ToString(CultureInfo.InvariantCulture));
            count++;
            at = Utf8.NextItem(ref json, Utf8.Skip(ref json, at, ref run));
        }
        run.Depth = depth;
        if (Prefix is not null && count > 0)
            run.Note(start, Prefix, _site, count <= PrefixLength ? "true" : (PrefixLength - 1).ToString(CultureInfo.InvariantCulture));
        if (Items is not null && count > PrefixLength)
            run.Note(start, Items, _site, "true");
        if (Contains is not null)
            run.Note(start, Contains.Keyword, _site, List(contained));
    }

    private static bool IsAmong(ReadOnlySpan<byte> text, string[] names)
    {
        foreach (string name in names)
        {
            if (text.SequenceEqual(Utf8Names.Of(name)))
                return true;
        }
        return false;
    }

    private static bool IsMatched(ReadOnlySpan<byte> text, Pattern[] patterns)
    {
        foreach (Pattern pattern in patterns)
        {
            if (pattern.IsMatch(text))
                return true;
        }
        return false;
    }

}
