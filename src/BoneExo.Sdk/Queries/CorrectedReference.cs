using BoneExo.Domain;

namespace BoneExo.Queries;

/// <summary>An entry of the reference list with a curator's corrections applied. The printed entry stays as it is.</summary>
/// <param name="Printed">The entry as printed.</param>
/// <param name="FirstAuthor">Its first author.</param>
/// <param name="Title">Its title.</param>
/// <param name="Year">Its year.</param>
/// <param name="Doi">Its Digital Object Identifier; nothing where none is known.</param>
/// <param name="Pmid">Its PubMed number; nothing where none is known.</param>
/// <param name="Corrections">The corrections of it.</param>
public sealed record CorrectedReference(Reference Printed, string FirstAuthor, string Title, string Year, string? Doi, string? Pmid, ValueArray<ReferenceCorrectionId> Corrections)
{
    /// <summary>Applies the corrections that an index has for an entry.</summary>
    public static CorrectedReference Of(ReviewDatasetIndex index, Reference printed)
    {
        ValueArray<ReferenceCorrection> corrections = index.ReferenceCorrectionsOf(printed.Number);
        return new(
            printed,
            Corrected("/authors/0/printed") ?? printed.Authors[0].Printed,
            Corrected("/titlePrinted") ?? printed.TitlePrinted,
            Corrected("/year") ?? printed.Year.ToString(),
            Corrected("/doi") ?? printed.Doi,
            Corrected("/pmid") ?? printed.Pmid,
            [.. corrections.Select(correction => correction.Id)]);

        string? Corrected(string field) => corrections.LastOrDefault(correction => correction.Field.Value == field)?.Corrected;
    }
}
