using BoneExo.Benchmarks.Candidates;
using BoneExo.Domain;

namespace BoneExo.Benchmarks.Generated;

/// <summary>Documents of the domain and what is done with them.</summary>
internal sealed record DomainRow(string Name, byte[][] Documents, IReadOnlyList<Candidate> Candidates, bool AreValid = true)
{
    private const int LargeDocument = 33_000_000;

    /// <summary>One large data set.</summary>
    public static DomainRow Large => new("data set of 33 MB", [LargeDataset()], Everything<ReviewDataset>());

    /// <summary>So many generated studies and findings, as they are, in another script and with an error in each, and the review.</summary>
    public static IEnumerable<DomainRow> All(int count)
    {
        byte[][] studies = DomainRecords.Studies.Take(count), findings = DomainRecords.Findings.Take(count);
        yield return new("studies", studies, Everything<Study>());
        yield return new("studies in ideographs", [.. studies.Select(ChangedRecords.InIdeographs)], Everything<Study>());
        yield return new("studies with an error", [.. studies.Select(ChangedRecords.WithError)], [new SkimCandidate(), new TypeCollectCandidate<Study>()], AreValid: false);
        yield return new("findings", findings, Everything<Finding>());
        yield return new("findings in ideographs", [.. findings.Select(ChangedRecords.InIdeographs)], Everything<Finding>());
        yield return new("findings with an error", [.. findings.Select(ChangedRecords.WithError)], [new SkimCandidate(), new TypeCollectCandidate<Finding>()], AreValid: false);
        yield return new("review", [Corpus.ReviewUtf8.ToArray()], Everything<ReviewDataset>());
    }

    private static Candidate[] Everything<T>()
        where T : ISchemaType<T> =>
        [new SkimCandidate(), new ParseCandidate(), new TypeVerdictCandidate<T>(), new TypeCollectCandidate<T>(), new ReadCandidate<T>(), new WriteCandidate<T>()];

    private static byte[] LargeDataset()
    {
        DomainRecords findings = DomainRecords.Findings;
        using MemoryStream document = new();
        document.Write("""{"schemaVersion":"0.1.0","datasetVersion":"0.1.0","layer":"review","findings":["""u8);
        for (int i = 0; document.Length < LargeDocument; i++)
        {
            if (i > 0)
                document.WriteByte((byte)',');
            document.Write(findings.Next(i));
        }

        document.Write("]}"u8);
        return document.ToArray();
    }
}
