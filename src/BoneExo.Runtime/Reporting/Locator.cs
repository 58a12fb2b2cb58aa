using System.Text;
using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>Gives failures and annotations their places and words, in one pass over the document.</summary>
internal static class Locator
{
    /// <summary>The errors in the order of the document; those of one place keep theirs. A malformed document's first fault comes last.</summary>
    public static List<LocatedError> Locate(WalkedDocument document, IReadOnlyList<Fault> faults, bool isMalformed)
    {
        List<int> offsets = [];
        foreach (Fault fault in faults)
            AddOffsets(fault, offsets);
        FoundPlaces places = Places(document, offsets, isMalformed, out SchemaError? refusal);
        List<LocatedError> errors = LocateAll(document, faults.Count > 1 ? faults.OrderBy(fault => fault.Offset) : faults, places);
        if (refusal is not null)
            errors.Add(new(refusal, null, []));
        return errors;
    }

    private static FoundPlaces Places(WalkedDocument document, IEnumerable<int> offsets, bool isMalformed, out SchemaError? refusal)
    {
        int[] ascending = [.. offsets.Distinct().Order()];
        refusal = null;
        if (ascending.Length == 0 && !isMalformed)
            return new(ascending, []);
        return new(ascending, new DocumentScan(document.Json, document.OffsetOfText, document.MaxDepth, isMalformed, ascending).Places(out refusal));
    }

    /// <summary>The annotations in the order of the document; those of one value keep theirs.</summary>
    public static List<LocatedNote> Locate(WalkedDocument document, IReadOnlyList<Note> notes)
    {
        FoundPlaces places = Places(document, notes.Select(note => note.Offset), isMalformed: false, out _);
        List<LocatedNote> located = [];
        foreach (Note note in notes.OrderBy(note => note.Offset))
        {
            string keyword = note.Keyword.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            Trail trail = Trail.To(note.Site, "/" + keyword, note.Step, document.Root);
            located.Add(new(places[places.IndexOf(note.Offset)].Pointer, note.Keyword, trail, new RawJson(Encoding.UTF8.GetBytes(note.Json))));
        }
        return located;
    }

    private static void AddOffsets(Fault fault, List<int> offsets)
    {
        offsets.Add(fault.Offset);
        foreach (Fault cause in fault.Causes)
            AddOffsets(cause, offsets);
    }

    private static List<LocatedError> LocateAll(WalkedDocument document, IEnumerable<Fault> faults, FoundPlaces places)
    {
        List<LocatedError> errors = [];
        foreach (Fault fault in faults)
        {
            int index = places.IndexOf(fault.Offset);
            if (index >= 0)
                errors.Add(Locate(document, fault, places, index));
        }
        return errors;
    }

    private static LocatedError Locate(WalkedDocument document, Fault fault, FoundPlaces places, int index)
    {
        List<LocatedError> causes = fault.Causes.Count > 0 ? LocateAll(document, fault.Causes, places) : [];
        SchemaError[] inner = [.. causes.Select(cause => cause.Error)];
        Offence offence = places.Offence(document, index, hasMembers: fault.Keyword == Keywords.Required);
        Explanation explanation = fault.Rules?.Explain(fault, offence) ?? Sentences.Explain(fault, offence);
        // The schema `false` has no keyword, nor has a rule of our own.
        bool isOfSchema = fault.Keyword == Keywords.Never || fault.Keyword.Contains('/', StringComparison.Ordinal);
        string below = isOfSchema ? "" : "/" + fault.Keyword;
        Trail trail = Trail.To(fault.Site, below, fault.Step, document.Root);
        DocumentPlace place = places[index];
        SchemaError error = new(
            place.Pointer, $"{fault.Site.Document}#{fault.Site.Pointer}{below}", fault.Keyword,
            place.Line, place.Column, place.Offset, offence.Text, explanation.Expected, Sentences.WithCauses(explanation.Message, inner))
        {
            KeywordLocation = trail.KeywordLocation,
            AbsoluteKeywordLocation = trail.AbsoluteKeywordLocation,
            Causes = new(inner),
        };
        return new(error, trail, causes);
    }
}
