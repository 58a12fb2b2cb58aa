using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>What is cited for what, and whether rightly.</summary>
public static class CitationQueries
{
    /// <summary>Every printed citation in the order of the text, then every entry of the reference list that is never cited.</summary>
    public static ValueArray<CitationCheck> Audit(ReviewDatasetIndex index)
    {
        HashSet<int> cited = [.. index.CitationUses.Select(use => use.PrintedNumber)];
        return
        [
            .. index.CitationUses.Select(use => Check(index, use)),
            .. index.References.Where(reference => !cited.Contains(reference.Number.Value)).Select(reference => Uncited(index, reference)),
        ];
    }

    /// <summary>Leads from a molecule to the sentences that name it, the citations printed there or for the study they tell of, and the works that were meant.</summary>
    public static ValueArray<FactTrace> Trace(ReviewDatasetIndex index, MoleculeId molecule)
    {
        Entity entity = Entities.Of(index, molecule);
        return [.. Sentences(index, molecule).SelectMany(sentence => Trace(index, entity, sentence))];
    }

    private static CitationCheck Check(ReviewDatasetIndex index, CitationUse use)
    {
        CitationReading? reading = Reading(index, use);
        return new(
            use,
            use.PrintedNumber,
            Find(index, use.PrintedNumber),
            reading,
            reading?.CorrectReference is { } meant && index.TryGet(meant, out Reference? reference) ? reference : null,
            [.. index.StudiesOf(use.Id).Select(study => study.Id).Union(use.Covers)],
            Issues(index, index.CitationUses.Name, use.Id.Value));
    }

    private static CitationCheck Uncited(ReviewDatasetIndex index, Reference reference) =>
        new(null, reference.Number.Value, reference, null, null, [], Issues(index, index.References.Name, reference.Number.ToString()));

    private static ValueArray<IssueId> Issues(ReviewDatasetIndex index, string collection, string key) =>
        [.. index.Issues.Where(issue => issue.Record is { } record && record.Collection == collection && record.Key == key).Select(issue => issue.Id)];

    /// <summary>The sentences of a molecule, in the order of the text.</summary>
    private static IEnumerable<SentenceId> Sentences(ReviewDatasetIndex index, MoleculeId molecule) =>
        index.TryGet(molecule, out Molecule? record)
            ? index.Sentences.Select(sentence => sentence.Id).Where(id => index.MoleculesOf(id).Contains(record))
            : [];

    private static FactTrace[] Trace(ReviewDatasetIndex index, Entity molecule, SentenceId sentence)
    {
        ValueArray<CitationUse> printed = index.CitationUsesOf(sentence);
        IEnumerable<CitationUse> ofStudies = index.StudiesOf(sentence)
            .Select(study => study.Citation is { } id && index.TryGet(id, out CitationUse? use) ? use : null)
            .OfType<CitationUse>();
        FactTrace[] traces = [.. printed.Union(ofStudies).Select(use => Trace(index, molecule, sentence, use, !printed.Contains(use)))];
        return traces.Length > 0 ? traces : [new(molecule, sentence, null, false, null, null, null)];
    }

    private static FactTrace Trace(ReviewDatasetIndex index, Entity molecule, SentenceId sentence, CitationUse use, bool isOfStudy)
    {
        CitationReading? reading = Reading(index, use);
        Reference? printed = Find(index, use.PrintedNumber);
        Reference? meant = reading?.CorrectReference is { } number && index.TryGet(number, out Reference? reference) ? reference : printed;
        return new(molecule, sentence, use, isOfStudy, printed, reading, meant is null ? null : CorrectedReference.Of(index, meant));
    }

    private static CitationReading? Reading(ReviewDatasetIndex index, CitationUse use) => index.CitationReadings.TryGet(use.Id, out CitationReading? reading) ? reading : null;

    private static Reference? Find(ReviewDatasetIndex index, int number) =>
        ReferenceNumber.TryCreate(number, out ReferenceNumber key) && index.TryGet(key, out Reference? reference) ? reference : null;
}
