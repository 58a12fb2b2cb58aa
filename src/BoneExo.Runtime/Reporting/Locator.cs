using System.Text;
using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>Gives failures and annotations their places and words, in one pass over the document.</summary>
internal static class Locator
{
    /// <summary>The errors in the order of the document; those of one place keep theirs. A malformed document's first fault comes last.</summary>
    public static List<LocatedError> Locate(WalkedDocument document, IReadOnlyList<Fault> faults, bool isMalformed)
    {
        Dictionary<int, DocumentPlace> places = Places(document, faults.SelectMany(Offsets), isMalformed, out SchemaError? refusal);
        List<LocatedError> errors = [];
        foreach (Fault fault in faults.OrderBy(fault => fault.Offset))
        {
            if (places.ContainsKey(fault.Offset))
                errors.Add(Locate(document, fault, places));
        }
        if (refusal is not null)
            errors.Add(new(refusal, null, []));
        return errors;
    }

    /// <summary>Places by offset; of those after what is malformed there is none.</summary>
    public static Dictionary<int, DocumentPlace> Places(WalkedDocument document, IEnumerable<int> offsets, bool isMalformed, out SchemaError? refusal)
    {
        int[] ordered = [.. offsets.Distinct().Order()];
        refusal = null;
        if (ordered.Length == 0 && !isMalformed)
            return [];
        List<DocumentPlace> found = new DocumentScan(document.Json, document.OffsetOfText, document.MaxDepth, isMalformed, ordered).Places(out refusal);
        return ordered.Zip(found).ToDictionary(place => place.First, place => place.Second);
    }

    /// <summary>The annotations in the order of the document; those of one value keep theirs.</summary>
    public static List<LocatedNote> Locate(WalkedDocument document, IReadOnlyList<Note> notes)
    {
        Dictionary<int, DocumentPlace> places = Places(document, notes.Select(note => note.Offset), isMalformed: false, out _);
        List<LocatedNote> located = [];
        foreach (Note note in notes.OrderBy(note => note.Offset))
        {
            string keyword = note.Keyword.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            Trail trail = Trail.To(note.Site, "/" + keyword, note.Step, document.Root);
            located.Add(new(places[note.Offset].Pointer, note.Keyword, trail, new RawJson(Encoding.UTF8.GetBytes(note.Json))));
        }
        return located;
    }

    private static IEnumerable<int> Offsets(Fault fault) => fault.Causes.SelectMany(Offsets).Append(fault.Offset);

    private static LocatedError Locate(WalkedDocument document, Fault fault, Dictionary<int, DocumentPlace> places)
    {
        List<LocatedError> causes = [];
        foreach (Fault cause in fault.Causes)
        {
            if (places.ContainsKey(cause.Offset))
                causes.Add(Locate(document, cause, places));
        }
        SchemaError[] inner = [.. causes.Select(cause => cause.Error)];
        Offence offence = new(Excerpt.Of(document.Json, fault.Offset), Utf8.KindOf(document.Json[fault.Offset]))
        {
            Members = fault.Keyword == Keywords.Required ? MemberNames.Of(document.Json, fault.Offset, document.MaxDepth) : [],
        };
        Explanation explanation = fault.Rules?.Explain(fault, offence) ?? Sentences.Explain(fault, offence);
        // The schema `false` has no keyword, nor has a rule of our own.
        bool isOfSchema = fault.Keyword == Keywords.Never || fault.Keyword.Contains('/', StringComparison.Ordinal);
        string below = isOfSchema ? "" : "/" + fault.Keyword;
        Trail trail = Trail.To(fault.Site, below, fault.Step, document.Root);
        DocumentPlace place = places[fault.Offset];
        SchemaError error = new(
            place.Pointer, fault.Site + below, fault.Keyword,
            place.Line, place.Column, place.Offset, offence.Text, explanation.Expected, Sentences.WithCauses(explanation.Message, inner))
        {
            KeywordLocation = trail.KeywordLocation,
            AbsoluteKeywordLocation = trail.AbsoluteKeywordLocation,
            Causes = new(inner),
        };
        return new(error, trail, causes);
    }
}
