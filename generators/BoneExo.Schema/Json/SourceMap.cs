using BoneExo.Schema.Collections;
using BoneExo.Schema.Diagnostics;

namespace BoneExo.Schema.Json;

/// <summary>Where every key and value of one file stands.</summary>
internal sealed class SourceMap
{
    private readonly EquatableArray<int> _lineStarts;
    private readonly JsonReading _reading;

    public SourceMap(string filePath, string document, string text, JsonReading reading)
    {
        FilePath = filePath;
        Document = document;
        _reading = reading;
        _lineStarts = LineStarts(text);
    }

    public string FilePath { get; }

    /// <summary>The logical path of the document it maps.</summary>
    public string Document { get; }

    /// <summary>The span a diagnostic points at; the nearest existing ancestor where its pointer does not exist.</summary>
    public SourceSpan Locate(SchemaDiagnostic diagnostic)
    {
        // What is wrong with the text itself stands where no pointer leads.
        foreach (JsonFault fault in _reading.Faults)
        {
            if (fault.Rule == diagnostic.Rule && fault.Pointer == diagnostic.Location.Pointer)
                return ToSpan(fault.Range);
        }

        return ToSpan(Find(diagnostic.Location.Pointer, diagnostic.Target));
    }

    private TextRange Find(string pointer, DiagnosticTarget target)
    {
        if (_reading is not { Value: { } value, Spans: { } span } || JsonPointer.Parse(pointer) is not { } tokens)
            return new(_lineStarts[0], 0);
        foreach (string token in tokens)
        {
            int index = JsonPointer.IndexOf(value, token);
            if (index < 0)
                return Opening(value, span);
            value = JsonPointer.ChildAt(value, index);
            span = span.Children[index];
        }

        return target switch
        {
            DiagnosticTarget.Key => span.Key ?? Opening(value, span),
            DiagnosticTarget.Start => Opening(value, span),
            _ => span.Value,
        };
    }

    private static TextRange Opening(JsonValue value, SpanNode span) =>
        value is JsonObject or JsonArray ? new(span.Value.Start, 1) : span.Value;

    private SourceSpan ToSpan(TextRange range)
    {
        int startLine = LineOf(range.Start);
        int endLine = LineOf(range.End);
        return new(range.Start, range.Length, startLine, range.Start - _lineStarts[startLine], endLine, range.End - _lineStarts[endLine]);
    }

    private int LineOf(int offset)
    {
        int line = _lineStarts.AsSpan().BinarySearch(offset);
        return line >= 0 ? line : ~line - 1;
    }

    private static EquatableArray<int> LineStarts(string text)
    {
        // A byte-order mark takes no column.
        List<int> starts = [text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return starts.ToEquatableArray();
    }
}
