using System.Globalization;
using System.Text;
using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>
/// One pass over a document that gives all recorded faults their places and, where the document is malformed, finds the first thing
/// that is wrong with it.
/// </summary>
internal ref partial struct DocumentScan
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly int _base;
    private readonly int _maxDepth;
    private readonly bool _isMalformed;
    private readonly ReadOnlySpan<Fault> _faults;
    private readonly List<SchemaError> _errors = [];
    private readonly List<Step> _path = [];
    private int _located;
    private Place _place = new();

    public DocumentScan(ReadOnlySpan<byte> json, int offsetOfText, int maxDepth, bool isMalformed, ReadOnlySpan<Fault> faults)
    {
        _json = json;
        _base = offsetOfText;
        _maxDepth = maxDepth;
        _isMalformed = isMalformed;
        _faults = faults;
    }

    /// <summary>Where the pass stands in an open container: at a member whose name begins there, at an item, or before either.</summary>
    private readonly record struct Step(int Name, int Item)
    {
        public static Step None => new(-1, -1);
    }

    public List<SchemaError> Errors()
    {
        Document();
        return _errors;
    }

    /// <summary>Locates the faults of the value or name that begins here; false once nothing is left to find.</summary>
    private bool Visit(int at)
    {
        while (_located < _faults.Length && _faults[_located].Offset <= at)
            Locate(_faults[_located++]);
        return _isMalformed || _located < _faults.Length;
    }

    private void Locate(Fault fault)
    {
        Offence offence = new(Excerpt.Of(_json, fault.Offset), Utf8.KindOf(_json[fault.Offset]));
        string location = fault.Keyword.Contains('/', StringComparison.Ordinal)
            ? fault.Site.ToString()
            : $"{fault.Site}/{fault.Keyword}";
        Explanation explanation = fault.Rules?.Explain(fault, offence) ?? Sentences.Explain(fault, offence);
        Add(fault.Offset, fault.Keyword, location, offence.Text, explanation);
    }

    private void Add(int offset, string rule, string location, string text, Explanation explanation)
    {
        _place.MoveTo(_json, offset);
        _errors.Add(new SchemaError(
            Pointer(), location, rule, _place.Line, _place.Column, _base + offset, text, explanation.Expected, explanation.Message));
    }

    /// <summary>Records what is wrong with the document, and ends the pass.</summary>
    private int Refuse(int at, string rule, string expected, string message)
    {
        Add(at, rule, "", Excerpt.Of(_json, at), new Explanation(expected, message));
        return Utf8.Invalid;
    }

    private readonly string Pointer()
    {
        StringBuilder pointer = new();
        foreach (Step step in _path)
        {
            if (step.Name >= 0)
                pointer.Append('/').Append(Name(step.Name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            else if (step.Item >= 0)
                pointer.Append('/').Append(step.Item.ToString(CultureInfo.InvariantCulture));
        }
        return pointer.ToString();
    }

    private readonly string Name(int at)
    {
        ReadOnlySpan<byte> raw = _json[(at + 1)..];
        int length = 0;
        while (raw[length] != (byte)'"')
            length += raw[length] == (byte)'\\' ? 2 : 1;
        byte[] name = new byte[length];
        return Encoding.UTF8.GetString(name.AsSpan(0, Escapes.Decode(raw[..length], name, replacesLoneSurrogates: true)));
    }
}
