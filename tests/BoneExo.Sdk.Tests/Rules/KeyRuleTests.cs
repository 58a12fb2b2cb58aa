using BoneExo.Rules;

namespace BoneExo.Sdk.Tests.Rules;

public class KeyRuleTests
{
    [Fact]
    public void Keys_of_different_records_differ()
    {
        ReviewDataset dataset = Sample.Dataset with { Studies = [Sample.Study("st-a"), Sample.Study("st-b")], References = [Sample.Reference(1), Sample.Reference(2)] };

        Assert.Empty(Hits.Of("V-K1", dataset));
    }

    [Fact]
    public void A_second_record_with_a_key_is_found_in_every_collection()
    {
        ReviewDataset dataset = Sample.Dataset with
        {
            References = [Sample.Reference(7), Sample.Reference(8), Sample.Reference(7)],
            Studies = [Sample.Study("st-a"), Sample.Study("st-a"), Sample.Study("st-a")],
        };

        Assert.Equal(["/references/2", "/studies/1", "/studies/2"], Hits.Of("V-K1", dataset));
        Assert.Equal("'7' is also the key of /references/0; give one of the two another key", Hits.Messages("V-K1", dataset).First());
        Assert.All(DatasetRules.Check(dataset).Where(finding => finding.RuleId == "V-K1"), finding => Assert.EndsWith("/0", Assert.Single(finding.Related), StringComparison.Ordinal));
    }

    [Fact]
    public void References_that_lead_to_their_record_are_fine()
    {
        ReviewDataset dataset = Sample.Dataset with
        {
            Sections = [Sample.Section("s1", 1, 1, 2)],
            Sentences = [Sample.Sentence("s1-p1-1", 1)],
            References = [Sample.Reference(1)],
            CitationUses = [Sample.Use("use-a", "s1-p1-1", 1)],
            Studies = [Sample.Study("st-a", new ExperimentalModel.InVitro()) with { Citation = Sample.Key<CitationUseId>("use-a"), Arms = [Sample.Key<StudyArmId>("arm-a")] }],
            StudyArms = [Sample.Arm("arm-a", "st-a", new Intervention.Untreated(), model: 0)],
            Issues = [Sample.Issue("is-1", record: Sample.Record("studies", "st-a")), Sample.Issue("is-2", record: Sample.Record("references", "1"))],
        };

        Assert.Empty(Hits.Of("V-K2", dataset));
    }

    public static TheoryData<string, ReviewDataset, string, string> BrokenReferences => new()
    {
        {
            "a plain member",
            Sample.Dataset with { Sentences = [Sample.Sentence("s1-p1-1")] },
            "/sentences/0/section",
            "'s1' is no key of sections; add the record or correct the key"
        },
        {
            "a number",
            Sample.Dataset with { Studies = [Sample.Study("st-a") with { Reference = Sample.Reference(9).Number }] },
            "/studies/0/reference",
            "'9' is no key of references; add the record or correct the key"
        },
        {
            "an item of an array",
            Sample.Dataset with { Processes = [Sample.Process("proc-a") with { At = [Sample.Key<SentenceId>("s1-p1-1")] }] },
            "/processes/0/at/0",
            "'s1-p1-1' is no key of sentences; add the record or correct the key"
        },
        {
            "a case of an open union",
            Sample.Dataset with { Studies = [Sample.Study("st-a")], StudyArms = [Sample.Arm("arm-a", "st-a", new Intervention.VehicleOnly { Vehicle = Sample.Key<BiomaterialId>("mat-a") })] },
            "/studyArms/0/intervention/vehicle",
            "'mat-a' is no key of biomaterials; add the record or correct the key"
        },
        {
            "deep inside a record",
            Sample.Dataset with
            {
                Conditions = [new Condition.Injury { Id = Sample.Key<ConditionId>("cond-a"), Label = "Injury", Site = Sample.Key<AnatomicalSiteId>("site-a"), Provenance = Sample.Provenance }],
                AnatomicalSites = [new() { Id = Sample.Key<AnatomicalSiteId>("site-a"), Label = "Site", Provenance = Sample.Provenance }],
                Studies = [Sample.Study("st-a", new ExperimentalModel.InVitro(), new ExperimentalModel.InVivo
                {
                    Condition = Sample.Key<ConditionId>("cond-a"),
                    Induction = new() { Kind = InductionKind.Surgical, Site = Sample.Key<AnatomicalSiteId>("site-b") },
                })],
            },
            "/studies/0/models/1/induction/site",
            "'site-b' is no key of anatomicalSites; add the record or correct the key"
        },
        {
            "the article",
            Sample.Dataset with { Review = Article with { Funding = [Sample.Key<FundingAwardId>("fund-a")] } },
            "/review/funding/0",
            "'fund-a' is no key of fundingAwards; add the record or correct the key"
        },
        {
            "a key that is itself a reference",
            Sample.Dataset with { CitationReadings = [new() { Use = Sample.Key<CitationUseId>("use-a"), Status = CitationStatus.Weak, Basis = Basis.Curator, Provenance = Sample.Provenance }] },
            "/citationReadings/0/use",
            "'use-a' is no key of citationUses; add the record or correct the key"
        },
        {
            "a pointer to a record of another collection",
            Sample.Dataset with { Studies = [Sample.Study("st-a")], Issues = [Sample.Issue("is-1", record: Sample.Record("findings", "st-a"))] },
            "/issues/0/record",
            "'st-a' is a key of studies, not of findings; name a record of findings"
        },
        {
            "the place of a model",
            Sample.Dataset with { Studies = [Sample.Study("st-a", new ExperimentalModel.InVitro())], StudyArms = [Sample.Arm("arm-a", "st-a", new Intervention.Untreated(), model: 1)] },
            "/studyArms/0/model",
            "'st-a' has no model 1; its 1 models count from 0"
        },
    };

    [Theory]
    [MemberData(nameof(BrokenReferences))]
    public void A_reference_that_leads_nowhere_is_found(string place, ReviewDataset dataset, string pointer, string message)
    {
        Assert.NotEmpty(place);
        Assert.Equal([pointer], Hits.Of("V-K2", dataset));
        Assert.Equal([message], Hits.Messages("V-K2", dataset));
    }

    [Fact]
    public void What_a_package_adds_is_passed_over()
    {
        Intervention foreign = SchemaJson.Parse<Intervention>("""{ "kind": "laser", "vehicle": "mat-nowhere" }""");
        ReviewDataset dataset = Sample.Dataset with { Studies = [Sample.Study("st-a")], StudyArms = [Sample.Arm("arm-a", "st-a", foreign)] };

        Assert.IsType<Intervention.Other>(foreign);
        Assert.Empty(Hits.Of("V-K2", dataset));
    }

    [Fact]
    public void A_kind_of_another_package_needs_no_key()
    {
        Molecule foreign = SchemaJson.Parse<Molecule>("""{ "kind": "glycan" }"""), keyed = SchemaJson.Parse<Molecule>("""{ "kind": "glycan", "id": "mol-a" }""");

        Assert.Equal(["V-K3 /molecules/2"], DatasetRules.Check(Sample.Dataset with { Molecules = [foreign, foreign, keyed] }).Select(finding => $"{finding.RuleId} {finding.Pointer}"));
        Assert.Equal(["/molecules/2"], Hits.Of("V-K1", Sample.Dataset with { Molecules = [keyed, foreign, keyed] }));
    }

    private static ReviewArticle Article => new()
    {
        Title = "Title",
        Authors = [new() { Printed = "Doe J", Family = "Doe" }],
        Journal = "Journal",
        Year = Sample.Reference(1).Year,
        Volume = "1",
        Pages = new() { Printed = "1" },
        ArticleType = ArticleType.Review,
        Licence = "CC BY",
    };
}
