using BoneExo.Domain;
using BoneExo.Rules;

namespace BoneExo;

/// <summary>What can be done with whole datasets.</summary>
public static class Dataset
{
    /// <summary>The version of the schema that <see cref="ReviewDataset"/> is generated from.</summary>
    public static SchemaVersion SchemaVersion { get; } = new(0, 1, 0);

    /// <summary>Reads a dataset: one of a newer minor <c>schemaVersion</c> with a note, none of another major.</summary>
    public static VersionedReading<ReviewDataset> Read(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null) =>
        VersionedJson.Read<ReviewDataset>(utf8, SchemaVersion, options);

    /// <summary>
    /// The union of two layers: every collection of the review followed by the curation's. Versions, article and unknown members are the
    /// review's; the curation's article stands in where the review has none.
    /// </summary>
    public static ReviewDataset Merge(ReviewDataset review, ReviewDataset curation) => review with
    {
        Layer = Layer.Merged,
        Review = review.Review ?? curation.Review,
        Affiliations = Join(review.Affiliations, curation.Affiliations),
        FundingAwards = Join(review.FundingAwards, curation.FundingAwards),
        Sections = Join(review.Sections, curation.Sections),
        Sentences = Join(review.Sentences, curation.Sentences),
        References = Join(review.References, curation.References),
        CitationUses = Join(review.CitationUses, curation.CitationUses),
        Species = Join(review.Species, curation.Species),
        AnatomicalSites = Join(review.AnatomicalSites, curation.AnatomicalSites),
        CellPopulations = Join(review.CellPopulations, curation.CellPopulations),
        Molecules = Join(review.Molecules, curation.Molecules),
        Pathways = Join(review.Pathways, curation.Pathways),
        Processes = Join(review.Processes, curation.Processes),
        Conditions = Join(review.Conditions, curation.Conditions),
        BiogenesisSteps = Join(review.BiogenesisSteps, curation.BiogenesisSteps),
        UptakeRoutes = Join(review.UptakeRoutes, curation.UptakeRoutes),
        Markers = Join(review.Markers, curation.Markers),
        Preconditionings = Join(review.Preconditionings, curation.Preconditionings),
        Biomaterials = Join(review.Biomaterials, curation.Biomaterials),
        IsolationMethods = Join(review.IsolationMethods, curation.IsolationMethods),
        VesiclePreparations = Join(review.VesiclePreparations, curation.VesiclePreparations),
        ConventionalTreatments = Join(review.ConventionalTreatments, curation.ConventionalTreatments),
        Studies = Join(review.Studies, curation.Studies),
        StudyArms = Join(review.StudyArms, curation.StudyArms),
        Assays = Join(review.Assays, curation.Assays),
        Endpoints = Join(review.Endpoints, curation.Endpoints),
        Findings = Join(review.Findings, curation.Findings),
        MolecularAxes = Join(review.MolecularAxes, curation.MolecularAxes),
        Claims = Join(review.Claims, curation.Claims),
        OpenQuestions = Join(review.OpenQuestions, curation.OpenQuestions),
        EvidenceLines = Join(review.EvidenceLines, curation.EvidenceLines),
        ReferenceCorrections = Join(review.ReferenceCorrections, curation.ReferenceCorrections),
        CitationReadings = Join(review.CitationReadings, curation.CitationReadings),
        Issues = Join(review.Issues, curation.Issues),
        CurationEvents = Join(review.CurationEvents, curation.CurationEvents),
    };

    /// <summary>Runs every rule over a dataset. Its own issues acknowledge what they name.</summary>
    /// <exception cref="InvalidOperationException">A key is the default value, so the dataset cannot be written.</exception>
    public static DatasetReport Check(ReviewDataset dataset, RuleContext? context = null) => DatasetReport.Of(DatasetIndex.Of(dataset, context));

    /// <summary>Runs every rule over the union of two layers. The review has to be complete in itself; issues acknowledge what they name.</summary>
    /// <exception cref="InvalidOperationException">A key is the default value, so the layers cannot be written.</exception>
    public static DatasetReport Check(ReviewDataset review, ReviewDataset curation, RuleContext? context = null) =>
        DatasetReport.Of(DatasetIndex.Of(review, curation, context));

    /// <summary>
    /// Checks records of one's own that come without the dataset around them. What they refer to is looked up among them and then in what
    /// is known; a record of theirs stands in for the known one of its key. A reference to neither is worth knowing, no error. Rules about
    /// whole datasets say nothing.
    /// </summary>
    /// <param name="records">The records, in their collections. Its article does not count.</param>
    /// <param name="known">The dataset around them, such as the shipped review.</param>
    /// <param name="context">What rules may know beside both.</param>
    /// <exception cref="InvalidOperationException">A key is the default value, so the datasets cannot be written.</exception>
    public static RecordsReport CheckRecords(ReviewDataset records, ReviewDataset known, RuleContext? context = null) => RecordsReport.Of(records, known, context);

    private static ValueArray<T> Join<T>(ValueArray<T> review, ValueArray<T> curation) =>
        review.IsAbsent ? curation : curation.IsAbsent ? review : [.. review, .. curation];
}
