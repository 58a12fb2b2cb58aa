using BoneExo.Domain;

namespace BoneExo.Rules;

/// <summary>The rules beyond the schema.</summary>
public static class DatasetRules
{
    /// <summary>Every rule, in the order in which they run.</summary>
    public static ValueArray<IDatasetRule> All { get; } =
    [
        new UniqueKeys(), new ResolvedReferences(), new UsedVocabulary(), new AgreeingBackReferences(), new SentenceOrder(), new PlainHeadings(), new TracedFacts(),
        new QuantitiesAndUnits(), new PossibleMeasures(),
        new CitationNumbers(), new CitedReferences(), new FittingCitations(), new PageSpans(), new OneSourcePerReference(), new PrimarySources(), new CitedYears(), new CleanReferences(),
        new RelatedTitles(), new TitlesTold(), new SourcedFigures(), new NumberedIssues(), new OneStyleOfTitles(), new DistinctReferences(), new RisingVolumes(), new NamedAuthors(),
        new AxisSigns(), new SignedAxes(), new MicroRnaEdges(), new AxisGraphs(), new Sponges(), new MicroRnaTargets(), new AgreeingAxes(),
        new MicroRnasOfSpecies(), new OneSpecies(), new PossibleAnimals(), new NamedModels(), new ComparedTreatments(),
        new DemonstratedExosomes(), new ExtrudedVesicles(), new SpecificMarkers(), new EvReportingScores(), new CharacterizedVesicles(),
        new KnownSources(), new StatedStrengths(), new SizeDefinitions(), new NamedArms(),
        new EvidencedFindings(), new ConsistentFindings(), new CautiousPredicates(), new KeptHedges(), new DosedFindings(), new WeighedHarm(),
        new WellFormedCuries(), new DistinctTerms(), new OfficialLabels(), new CleanNames(), new OneSpelling(),
        new BiogenesisGraph(),
    ];

    /// <summary>Runs every rule; the findings come rule by rule and in document order.</summary>
    /// <exception cref="InvalidOperationException">A key is the default value, so the dataset cannot be written.</exception>
    public static ValueArray<RuleFinding> Check(ReviewDataset dataset, RuleContext? context = null) =>
        [.. Run(DatasetIndex.Of(dataset, context)).SelectMany(outcome => outcome.Findings)];

    /// <summary>Runs every rule over an indexed dataset, then those of its context.</summary>
    public static ValueArray<RuleOutcome> Run(DatasetIndex index) => [.. All.Concat(index.Context.Rules).Select(rule => Run(rule, index))];

    private static RuleOutcome Run(IDatasetRule rule, DatasetIndex index)
    {
        RuleRun run = new(rule);
        rule.Check(index, run);
        return run.Outcome;
    }
}
