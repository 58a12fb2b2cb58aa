using System.CommandLine;
using BoneExo.Benchmarks.Candidates;
using BoneExo.Benchmarks.Peers;

namespace BoneExo.Benchmarks.Measuring;

/// <summary><c>measure</c>: how fast a schema's emitted code goes through documents, in the time of a skim.</summary>
internal static class MeasureCommand
{
    public static Command Create()
    {
        Option<FileInfo?> schema = new("--schema") { HelpName = "FILE", Description = "The schema; all shared ones if absent." };
        Option<FileInfo?> data = new("--data") { HelpName = "FILE", Description = "Documents, one per line of a '.jsonl' or '.ndjson' file; any other file is one document." };
        Option<bool> json = new("--json") { Description = "One line of JSON per schema." };
        Option<bool> peers = new("--peers") { Description = "With NJsonSchema, System.Text.Json into written records where there are any, and ajv in a node process." };
        Option<bool> plain = new("--plain") { Description = "Without the passes of stage Optimize: verdicts by the walk that also finds errors." };
        Option<bool> quick = new("--quick") { Description = "With little warm-up and few rounds: for comparing two builds, not for publication." };
        Command command = new("measure", "Compiles a schema and measures skim, parse, verdict, collecting validation, reading into records and writing, interleaved in one process.") { schema, data, json, peers, plain, quick };
        command.SetAction(parsed =>
        {
            bool printsJson = parsed.GetValue(json), hasPeers = parsed.GetValue(peers), isPlain = parsed.GetValue(plain);
            Rounds rounds = parsed.GetValue(quick) ? Rounds.Quick : Rounds.Full;
            if (parsed.GetValue(schema) is not { } schemaFile)
            {
                foreach (SharedData shared in SharedData.All)
                    Measure(shared.Name, shared.SchemaFile, shared.DataFile, hasPeers, printsJson, isPlain, rounds);
                return 0;
            }

            if (parsed.GetValue(data) is not { } dataFile)
            {
                Console.Error.WriteLine("'--schema' needs '--data'; name the documents");
                return 2;
            }

            Measure(Name(schemaFile), schemaFile.FullName, dataFile.FullName, hasPeers, printsJson, isPlain, rounds);
            return 0;
        });
        return command;
    }

    private static void Measure(string name, string schemaFile, string dataFile, bool hasPeers, bool printsJson, bool isPlain, Rounds rounds)
    {
        MeasuredData corpus = MeasuredData.Load(dataFile);
        List<Candidate> candidates = [.. MeasuredSchema.Compile(File.ReadAllText(schemaFile), !isPlain).Candidates()];
        if (hasPeers)
            candidates.AddRange([.. SerializerPeers.Of(name), NJsonSchemaPeer.Of(schemaFile)]);
        List<Measurement> measurements = [.. rounds.Run(candidates, corpus)];
        if (hasPeers && AjvPeer.Measure(schemaFile, dataFile, corpus, measurements[0]) is { } ajv)
            measurements.Add(ajv);
        if (printsJson)
            MeasurementPrinter.PrintJson(name, corpus, measurements, Console.Out);
        else
            MeasurementPrinter.PrintTable(name, corpus, measurements, Console.Out);
    }

    private static string Name(FileInfo schema) => schema.Name == "schema.json" && schema.Directory is { } folder ? folder.Name : Path.GetFileNameWithoutExtension(schema.Name);
}
