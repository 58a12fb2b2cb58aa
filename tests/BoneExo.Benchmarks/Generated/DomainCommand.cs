using System.CommandLine;
using System.Globalization;
using BoneExo.Benchmarks.Candidates;
using BoneExo.Benchmarks.Measuring;
using BoneExo.Domain;

namespace BoneExo.Benchmarks.Generated;

/// <summary><c>domain</c>: the domain's own types over generated records, as they are, in another script and with an error, and over one large document.</summary>
internal static class DomainCommand
{
    private const int LargeDocument = 33_000_000;

    public static Command Create()
    {
        Option<int> records = new("--records") { HelpName = "N", DefaultValueFactory = _ => 100_000, Description = "How many studies and how many findings." };
        Option<bool> json = new("--json") { Description = "One line of JSON per row." };
        Option<bool> quick = new("--quick") { Description = "With little warm-up and few rounds." };
        Command command = new("domain", "Measures the domain's types over generated studies and findings, also in ideographs and with an error in each, and a data set of 33 MB in one document.") { records, json, quick };
        command.SetAction(parsed =>
        {
            Rounds rounds = parsed.GetValue(quick) ? Rounds.Quick : Rounds.Full;
            int count = parsed.GetValue(records);
            bool printsJson = parsed.GetValue(json);
            byte[][] studies = DomainRecords.Studies.Take(count), findings = DomainRecords.Findings.Take(count);
            Measure("studies", studies, Everything<Study>(), rounds, printsJson);
            Measure("studies in ideographs", [.. studies.Select(ChangedRecords.InIdeographs)], Everything<Study>(), rounds, printsJson);
            Measure("studies with an error", [.. studies.Select(ChangedRecords.WithError)], [new SkimCandidate(), new TypeCollectCandidate<Study>()], rounds, printsJson);
            Measure("findings", findings, Everything<Finding>(), rounds, printsJson);
            Measure("findings in ideographs", [.. findings.Select(ChangedRecords.InIdeographs)], Everything<Finding>(), rounds, printsJson);
            Measure("findings with an error", [.. findings.Select(ChangedRecords.WithError)], [new SkimCandidate(), new TypeCollectCandidate<Finding>()], rounds, printsJson);
            Measure("data set of 33 MB", [Large()], Everything<ReviewDataset>(), rounds, printsJson);
            Measure("review", [Corpus.ReviewUtf8.ToArray()], Everything<ReviewDataset>(), rounds, printsJson);
        });
        return command;
    }

    private static Candidate[] Everything<T>()
        where T : ISchemaType<T> =>
        [new SkimCandidate(), new ParseCandidate(), new TypeVerdictCandidate<T>(), new TypeCollectCandidate<T>(), new ReadCandidate<T>(), new WriteCandidate<T>()];

    private static void Measure(string name, byte[][] documents, Candidate[] candidates, Rounds rounds, bool printsJson)
    {
        MeasuredData corpus = new(documents);
        IReadOnlyList<Measurement> measurements = rounds.Run(candidates, corpus);
        if (printsJson)
            MeasurementPrinter.PrintJson(name, corpus, measurements, Console.Out);
        else
            MeasurementPrinter.PrintTable(name, corpus, measurements, Console.Out);
    }

    private static byte[] Large()
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
