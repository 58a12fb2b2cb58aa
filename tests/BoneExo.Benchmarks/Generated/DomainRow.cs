using BoneExo.Benchmarks.Candidates;
using BoneExo.Domain;

namespace BoneExo.Benchmarks.Generated;

/// <summary>Documents of the domain and what is done with them.</summary>
internal sealed record DomainRow(string Name, byte[][] Documents, IReadOnlyList<Candidate> Candidates)
{
    private const int LargeDocument = 33_000_000;

    /// <summary>One large data set.</summary>
    public static DomainRow Large => new("data set of 33 MB", [LargeDataset()], Everything<ReviewDataset>());

    /// <summary>So many generated studies and findings, as they are, in another script and with errors in each, and the review.</summary>
    public static IEnumerable<DomainRow> All(int count)
    {
        byte[][] studies = DomainRecords.Studies.Take(count), findings = DomainRecords.Findings.Take(count);
        yield return new("studies", studies, [.. Everything<Study>(), .. WithErrors<Study>()]);
        yield return new("studies in ideographs", [.. studies.Select(ChangedRecords.InIdeographs)], Everything<Study>());
        yield return new("findings", findings, [.. Everything<Finding>(), .. WithErrors<Finding>()]);
        yield return new("findings in ideographs", [.. findings.Select(ChangedRecords.InIdeographs)], Everything<Finding>());
        yield return new("review", [Corpus.ReviewUtf8.ToArray()], Everything<ReviewDataset>());
    }

    private static Candidate[] Everything<T>()
        where T : ISchemaType<T> =>
        [new SkimCandidate(), new ParseCandidate(), new TypeVerdictCandidate<T>(), new TypeCollectCandidate<T>(), new ReadCandidate<T>(), new WriteCandidate<T>()];

    // The difference of the two is what an error costs.
    private static Candidate[] WithErrors<T>()
        where T : ISchemaType<T> =>
        [new ErrorsCandidate<T>("collect one error", 1), new ErrorsCandidate<T>("collect two errors", 2)];

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
