namespace BoneExo.Exports;

/// <summary>Something of the dataset that an export does not say.</summary>
/// <param name="Kind">How much is left out.</param>
/// <param name="Collection">The collection of the record; <c>review</c> for the article, <c>dataset</c> for what describes the dataset itself.</param>
/// <param name="Key">The record's key; empty where the collection has none.</param>
/// <param name="Member">The record's member, by its name in JSON; empty where the whole record is left out.</param>
/// <param name="Reason">Why the format does not hold it.</param>
public sealed record ExportLoss(ExportLossKind Kind, string Collection, string Key, string Member, string Reason);
