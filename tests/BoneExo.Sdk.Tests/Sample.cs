namespace BoneExo.Sdk.Tests;

/// <summary>Small made-up records; nothing of them is in any review.</summary>
internal static class Sample
{
    public static ReviewDataset Dataset { get; } = new()
    {
        SchemaVersion = Key<SemanticVersion>("0.1.0"),
        DatasetVersion = Key<SemanticVersion>("0.1.0"),
        Layer = Layer.Review,
    };

    public static T Key<T>(string text) where T : IParsable<T> => T.Parse(text, null);

    public static Provenance Provenance { get; } = new() { Origin = Origin.Curator };

    public static Section Section(string id, int order, int start, int end, string? parent = null) => new()
    {
        Id = Key<SectionId>(id),
        Code = id.ToUpperInvariant().Replace('-', '.'),
        HeadingPrinted = "Heading",
        Order = order,
        LineStart = start,
        LineEnd = end,
        Parent = parent is null ? null : Key<SectionId>(parent),
    };

    /// <summary>A sentence that stands where its key says.</summary>
    public static Sentence Sentence(string id, params int[] citations)
    {
        string[] parts = id.Split("-p");
        int[] place = [.. parts[1].Split('-').Select(int.Parse)];
        return new()
        {
            Id = Key<SentenceId>(id),
            Section = Key<SectionId>(parts[0]),
            Paragraph = place[0],
            Ordinal = place[1],
            SourceLines = [1],
            WordCount = 3,
            FirstWords = "One two three",
            Citations = citations.Length == 0 ? default : [.. citations],
        };
    }

    public static Reference Reference(int number) => new()
    {
        Number = ReferenceNumber.TryCreate(number, out ReferenceNumber key) ? key : throw new ArgumentOutOfRangeException(nameof(number)),
        AuthorsPrinted = "Doe J",
        Authors = [new() { Printed = "Doe J", Family = "Doe" }],
        EtAl = false,
        TitlePrinted = FormattableString.Invariant($"Title {number}"),
        Journal = "Journal",
        Year = Year.TryCreate(2000, out Year year) ? year : default,
        Pages = new() { Printed = "1-2" },
        Kind = ReferenceKind.Primary,
        KindBasis = ReferenceKindBasis.Title,
    };

    public static CitationUse Use(string id, string sentence, int number) =>
        new() { Id = Key<CitationUseId>(id), Sentence = Key<SentenceId>(sentence), PrintedNumber = number, Scope = CitationScope.Single };

    public static Study Study(string id, params ExperimentalModel[] models) => new()
    {
        Id = Key<StudyId>(id),
        Label = "Study",
        Stage = StudyStage.Preclinical,
        Identity = ExosomeIdentity.Assumed,
        Provenance = Provenance,
        Models = models.Length == 0 ? default : [.. models],
    };

    public static StudyArm Arm(string id, string study, Intervention intervention, int? model = null) =>
        new() { Id = Key<StudyArmId>(id), Study = Key<StudyId>(study), Intervention = intervention, Role = ArmRole.Treatment, Model = model, Provenance = Provenance };

    public static Process Process(string id) => new() { Id = Key<ProcessId>(id), Label = "Process", Desirability = Desirability.Neutral, Provenance = Provenance };

    public static Issue Issue(string id, string? rule = null, RecordPointer? record = null, string? field = null) => new()
    {
        Id = Key<IssueId>(id),
        Severity = IssueSeverity.Error,
        Category = IssueCategory.Citation,
        Printed = Key<PrintedText>("printed"),
        Curated = "curated",
        Basis = Basis.Curator,
        Rule = rule,
        Record = record,
        Field = field is null ? null : Key<FieldPointer>(field),
        Provenance = Provenance,
    };

    public static RecordPointer Record(string collection, string key) => new() { Collection = collection, Key = key };
}
