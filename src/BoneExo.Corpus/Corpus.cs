using System.Reflection;
using BoneExo.Domain;

namespace BoneExo;

/// <summary>
/// The review as data: YIN M. Mechanism of Mesenchymal Stem Cell Exosomes on Bone Remodeling/Repair. Mega J Case Rep. 2022; 5: 2001-2010.
/// © 2022 YIN M., published under the Creative Commons Attribution License; rendered as structured data, with changes, and not endorsed
/// by the author. Everything is read on first use; every member may be used from any thread.
/// </summary>
public static class Corpus
{
    private static readonly Lazy<byte[]> ReviewText = new(() => Read("review.json"));
    private static readonly Lazy<byte[]> CurationText = new(() => Read("curation.json"));
    private static readonly Lazy<ReviewDataset> ReviewLayer = new(() => SchemaJson.Parse<ReviewDataset>(ReviewText.Value));
    private static readonly Lazy<ReviewDataset> CurationLayer = new(() => SchemaJson.Parse<ReviewDataset>(CurationText.Value));
    private static readonly Lazy<TermCatalogue> Catalogue = new(() => SchemaJson.Parse<TermCatalogue>(Read("terms.json")));
    private static readonly Lazy<ReviewDataset> Union = new(() => Dataset.Merge(Review, Curation));

    /// <summary>What the review prints, its errors included; complete in itself.</summary>
    public static ReviewDataset Review => ReviewLayer.Value;

    /// <summary>What a curator adds: issues, corrections of references, judgements of citations.</summary>
    public static ReviewDataset Curation => CurationLayer.Value;

    /// <summary>Both layers together.</summary>
    public static ReviewDataset Merged => Union.Value;

    /// <summary>The ontology terms and identifiers that the layers may use, each with the file in which it was read.</summary>
    public static TermCatalogue Terms => Catalogue.Value;

    /// <summary>The file of <see cref="Review"/>, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> ReviewUtf8 => ReviewText.Value;

    /// <summary>The file of <see cref="Curation"/>, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> CurationUtf8 => CurationText.Value;

    private static byte[] Read(string name)
    {
        Assembly assembly = typeof(Corpus).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"'{name}' is not embedded in {assembly.GetName().Name}; build it with the project's data folder");
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        return utf8;
    }
}
