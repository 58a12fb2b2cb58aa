using System.CommandLine;
using BoneExo.Benchmarks.Measuring;

namespace BoneExo.Benchmarks.Generated;

/// <summary><c>domain</c>: the domain's own types over generated records, as they are, in another script and with errors, and over one large document.</summary>
internal static class DomainCommand
{
    public static Command Create()
    {
        Option<int> records = new("--records") { HelpName = "N", DefaultValueFactory = _ => 100_000, Description = "How many studies and how many findings." };
        Option<bool> json = new("--json") { Description = "One line of JSON per row." };
        Option<bool> quick = new("--quick") { Description = "With little warm-up and few rounds." };
        Command command = new("domain", "Measures the domain's types over generated studies and findings, also in ideographs and with errors in each, and a data set of 33 MB in one document.") { records, json, quick };
        command.SetAction(parsed =>
        {
            foreach (DomainRow row in DomainRow.All(parsed.GetValue(records)).Append(DomainRow.Large))
                Measure(row, parsed.GetValue(quick) ? Rounds.Quick : Rounds.Full, parsed.GetValue(json));
        });
        return command;
    }

    private static void Measure(DomainRow row, Rounds rounds, bool printsJson)
    {
        MeasuredData corpus = new(row.Documents);
        IReadOnlyList<Measurement> measurements = rounds.Run(row.Candidates, corpus);
        if (printsJson)
            MeasurementPrinter.PrintJson(row.Name, corpus, measurements, Console.Out);
        else
            MeasurementPrinter.PrintTable(row.Name, corpus, measurements, Console.Out);
    }
}
