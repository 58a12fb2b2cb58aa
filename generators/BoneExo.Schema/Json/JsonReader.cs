using System.Globalization;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;

namespace BoneExo.Schema.Json;

/// <summary>Reads a JSON text (RFC 8259) in one pass to a value and its places.</summary>
internal sealed class JsonReader
{
    /// <summary>The deepest nesting of a schema. Emitted code spells every location, so its constants grow with the square of this, and an assembly holds 16 MB of them.</summary>
    public const int MaxDepth = 512;

    // Above this many members a set finds repeated names faster than a scan.
    private const int ScannedMembers = 16;

    private readonly JsonText _text;
    private readonly List<JsonFault> _faults = [];
    private readonly List<string> _path = [];
    private readonly CancellationToken _cancellation;
    private readonly int _maxDepth;
    private int _depth;

    private JsonReader(string text, int maxDepth, CancellationToken cancellation)
    {
        _text = new(text);
        _maxDepth = maxDepth;
        _cancellation = cancellation;
    }

    /// <summary>Reads the whole text; a byte-order mark before it is no part of it.</summary>
    public static JsonReading Read(string text, CancellationToken cancellation = default) => ReadTo(MaxDepth, text, cancellation);

    /// <summary>Reads a text that may be nested otherwise than a schema.</summary>
    public static JsonReading ReadTo(int maxDepth, string text, CancellationToken cancellation = default)
    {
        JsonReader reader = new(text, maxDepth, cancellation);
        JsonValue? value = reader.ReadDocument(out SpanNode? spans);
        return new(value, spans, reader._faults.ToEquatableArray());
    }

    private JsonValue? ReadDocument(out SpanNode? spans)
    {
        _text.SkipWhiteSpace();
        JsonValue? value = ReadValue(null, out spans);
        if (value is null)
            return null;
        _text.SkipWhiteSpace();
        return _text.IsAtEnd ? value : Refuse("the end of the text");
    }

    private JsonValue? ReadValue(TextRange? key, out SpanNode? span)
    {
        int start = _text.Position;
        EquatableArray<SpanNode> children = [];
        JsonValue? value = _text.Current switch
        {
            '{' => ReadObject(out children),
            '[' => ReadArray(out children),
            '"' => ReadString() is { } text ? new JsonString(text) : null,
            '-' or (>= '0' and <= '9') => ReadNumber(),
            't' when _text.TryTake("true") => JsonBoolean.True,
            'f' when _text.TryTake("false") => JsonBoolean.False,
            'n' when _text.TryTake("null") => JsonNull.Instance,
            _ => Refuse("a value"),
        };
        span = value is null ? null : new(key, new(start, _text.Position - start), children);
        return value;
    }

    private JsonObject? ReadObject(out EquatableArray<SpanNode> spans)
    {
        spans = [];
        if (!Enter())
            return null;
        List<JsonMember> members = [];
        List<SpanNode> children = [];
        HashSet<string>? names = null;
        bool isOpen = !_text.TryTake('}');
        while (isOpen)
        {
            int start = _text.Position;
            if (_text.Current != '"')
                return RefuseObject(members.Count == 0 ? "a member name in double quotes or '}'" : "a member name in double quotes");
            if (ReadString() is not { } name)
                return null;
            TextRange key = new(start, _text.Position - start);
            _text.SkipWhiteSpace();
            if (!_text.TryTake(':'))
                return RefuseObject("':'");
            _text.SkipWhiteSpace();
            _path.Add(name);
            if (ReadValue(key, out SpanNode? span) is not { } value)
                return null;
            if (IsRepeated(name, members, ref names))
            {
                Report(SchemaRules.RepeatedMember, key, name);
            }
            else
            {
                members.Add(new(name, value));
                children.Add(span!); // ReadValue gives a span with every value
            }

            _path.RemoveAt(_path.Count - 1);
            if (!TakeSeparator('}', out isOpen))
                return null;
        }

        Leave();
        spans = children.ToEquatableArray();
        return new(members.ToEquatableArray());
    }

    private JsonArray? ReadArray(out EquatableArray<SpanNode> spans)
    {
        spans = [];
        if (!Enter())
            return null;
        List<JsonValue> items = [];
        List<SpanNode> children = [];
        bool isOpen = !_text.TryTake(']');
        while (isOpen)
        {
            _path.Add(items.Count.ToString(CultureInfo.InvariantCulture));
            if (ReadValue(null, out SpanNode? span) is not { } value)
                return null;
            items.Add(value);
            children.Add(span!); // ReadValue gives a span with every value
            _path.RemoveAt(_path.Count - 1);
            if (!TakeSeparator(']', out isOpen))
                return null;
        }

        Leave();
        spans = children.ToEquatableArray();
        return new(items.ToEquatableArray());
    }

    private bool Enter()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (++_depth > _maxDepth)
        {
            Report(SchemaRules.TooDeep, new(_text.Position, 1), _maxDepth.ToString(CultureInfo.InvariantCulture));
            return false;
        }

        _text.Take();
        _text.SkipWhiteSpace();
        return true;
    }

    private void Leave() => _depth--;

    /// <summary>Takes ',' or the closing bracket after a member or item.</summary>
    private bool TakeSeparator(char bracket, out bool isOpen)
    {
        _text.SkipWhiteSpace();
        isOpen = _text.TryTake(',');
        if (isOpen)
            _text.SkipWhiteSpace();
        else if (!_text.TryTake(bracket))
            return Refuse($"',' or '{bracket}'") is not null;
        return true;
    }

    private static bool IsRepeated(string name, List<JsonMember> members, ref HashSet<string>? names)
    {
        if (members.Count < ScannedMembers)
        {
            foreach (JsonMember member in members)
            {
                if (member.Name == name)
                    return true;
            }

            return false;
        }

        names ??= [.. members.Select(m => m.Name)];
        return !names.Add(name);
    }

    private string? ReadString()
    {
        string? value = _text.ReadString(out JsonTextFault? fault);
        if (fault is not null)
            Report(SchemaRules.MalformedJson, fault.Range, fault.Found, fault.Expected);
        return value;
    }

    private JsonNumber? ReadNumber()
    {
        string? lexeme = _text.ReadNumber(out JsonTextFault? fault);
        if (fault is not null)
            Report(SchemaRules.MalformedJson, fault.Range, fault.Found, fault.Expected);
        return lexeme is null ? null : new(lexeme);
    }

    private JsonObject? RefuseObject(string expected)
    {
        Refuse(expected);
        return null;
    }

    private JsonValue? Refuse(string expected)
    {
        TextRange range = _text.Word();
        string found = range.Length == 0 ? "the text ends" : $"unexpected '{_text.Slice(range)}'";
        Report(SchemaRules.MalformedJson, range, found, expected);
        return null;
    }

    private void Report(SchemaRule rule, TextRange range, params string[] arguments)
    {
        string pointer = "";
        foreach (string token in _path)
            pointer = JsonPointer.Append(pointer, token);
        JsonFault fault = new(rule, pointer, range, arguments.ToEquatableArray());

        // The same name a third time says nothing new.
        if (!_faults.Exists(f => f.Rule == rule && f.Pointer == pointer))
            _faults.Add(fault);
    }
}
