using System.Globalization;
using System.Text;
using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>
/// One pass over a document that finds the places of values and names by their offsets and, where the document is malformed, the first
/// thing that is wrong with it.
/// </summary>
internal ref partial struct DocumentScan
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly int _base;
    private readonly int _maxDepth;
    private readonly bool _isMalformed;

    // In ascending order.
    private readonly ReadOnlySpan<int> _offsets;

    private readonly List<DocumentPlace> _places = [];
    private readonly List<Position> _path = [];
    private SchemaError? _refusal;
    private Place _place = new();

    public DocumentScan(ReadOnlySpan<byte> json, int offsetOfText, int maxDepth, bool isMalformed, ReadOnlySpan<int> offsets)
    {
        _json = json;
        _base = offsetOfText;
        _maxDepth = maxDepth;
        _isMalformed = isMalformed;
        _offsets = offsets;
    }

    /// <summary>Where the pass stands in an open container: at a member whose name begins there, at an item, or before either.</summary>
    private readonly record struct Position(int Name, int Item)
    {
        public static Position None => new(-1, -1);
    }

    /// <summary>The place of each offset, in their order; of those after the refusal there is none.</summary>
    public List<DocumentPlace> Places(out SchemaError? refusal)
    {
        Document();
        refusal = _refusal;
        return _places;
    }

    /// <summary>Finds the places of the value or name that begins here; false once nothing is left to find.</summary>
    private bool Visit(int at)
    {
        while (_places.Count < _offsets.Length && _offsets[_places.Count] <= at)
            _places.Add(Here(_offsets[_places.Count]));
        return _isMalformed || _places.Count < _offsets.Length;
    }

    private DocumentPlace Here(int offset)
    {
        _place.MoveTo(_json, offset);
        return new(Pointer(), _place.Line, _place.Column, _base + offset);
    }

    /// <summary>Records what is wrong with the document, and ends the pass.</summary>
    private int Refuse(int at, string rule, string expected, string message)
    {
        DocumentPlace place = Here(at);
        _refusal = new(place.Pointer, "", rule, place.Line, place.Column, place.Offset, Excerpt.Of(_json, at), expected, message);
        return Utf8.Invalid;
    }

    private readonly string Pointer()
    {
        StringBuilder pointer = new();
        foreach (Position step in _path)
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
