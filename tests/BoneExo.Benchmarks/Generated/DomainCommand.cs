using System.CommandLine;
using System.Globalization;
using BoneExo.Benchmarks.Candidates;
using BoneExo.Benchmarks.Measuring;
using BoneExo.Domain;

namespace BoneExo.Benchmarks.Generated;

/// <summary><c>domain</c>: the domain's own types over generated records and one large document.</summary>
internal static class DomainCommand
{
    private const int LargeDocument = 33_000_000;

    public static Command Create()
    {
        Option<int> records = new("--records") { HelpName = "N", DefaultValueFactory = _ => 100_000, Description = "How many studies and how many findings." };
        Option<bool> json = new("--json") { Description = "One line of JSON per row." };
        Option<bool> quick = new("--quick") { Description = "With little warm-up and few rounds." };
        Command command = new("domain", "Measures the domain's types over generated studies and findings, and a data set of 33 MB in one document.") { records, json, quick };
        command.SetAction(parsed =>
        {
            Rounds rounds = parsed.GetValue(quick) ? Rounds.Quick : Rounds.Full;
            int count = parsed.GetValue(records);
            Measure<Study>("studies", new(DomainRecords.Studies.Take(count)), rounds, parsed.GetValue(json));
            Measure<Finding>("findings", new(DomainRecords.Findings.Take(count)), rounds, parsed.GetValue(json));
            Measure<ReviewDataset>("data set of 33 MB", new([Large()]), rounds, parsed.GetValue(json));
            Measure<ReviewDataset>("review", new([Corpus.ReviewUtf8.ToArray()]), rounds, parsed.GetValue(json));
        });
        return command;
    }

    private static void Measure<T>(string name, MeasuredData corpus, Rounds rounds, bool printsJson)
        where T : ISchemaType<T>
    {
        Candidate[] candidates = [new SkimCandidate(), new ParseCandidate(), new TypeVerdictCandidate<T>(), new ReadCandidate<T>(), new WriteCandidate<T>()];
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
