using System.CommandLine;
using System.Globalization;
using System.Text;
using BoneExo.Domain;

namespace BoneExo.Benchmarks.StartUp;

/// <summary><c>start-up</c>: how long the tool takes from nothing to its answer.</summary>
internal static class StartUpCommand
{
    private const int Rounds = 15;

    private static readonly CompositeFormat Row = CompositeFormat.Parse("{0,-34} {1,10} {2,10} {3,10} {4,10}");

    public static Command Create()
    {
        Argument<string[]> tools = new("tools")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Builds of the tool: a 'BoneExo.Cli.dll' is run by dotnet, any other file by itself.",
        };
        Command command = new("start-up", $"Starts each tool {Rounds} times in turns and prints medians by the clock, in ms: of '--version', of the verdict on the review's largest record and on the whole review, and of all rules over it.") { tools };
        command.SetAction(parsed =>
        {
            string[] paths = parsed.GetRequiredValue(tools);
            if (paths.FirstOrDefault(path => !File.Exists(path)) is { } missing)
                throw new ArgumentException($"'{missing}' does not exist; name files that were built or published");
            string folder = Directory.CreateTempSubdirectory("boneexo-start-").FullName;
            try
            {
                Print(paths, Cases(folder));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        });
        return command;
    }

    private static (string Name, string[] Arguments)[] Cases(string folder)
    {
        string study = Path.Combine(folder, "study.json"), review = Path.Combine(folder, "review.json");
        byte[] largest = Corpus.Review.Studies.Select(found => SchemaJson.ToUtf8(found)).MaxBy(json => json.Length) ?? throw new InvalidOperationException("the review has no study");
        File.WriteAllBytes(study, largest);
        File.WriteAllBytes(review, Corpus.ReviewUtf8.Span);
        return
        [
            ("version", ["--version"]),
            ("record", ["validate", study, "--type", nameof(Study), "--output", "flag"]),
            ("review", ["validate", review, "--output", "flag"]),
            ("rules", ["validate"]),
        ];
    }

    private static void Print(string[] tools, (string Name, string[] Arguments)[] cases)
    {
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, Row, ["tool", .. cases.Select(@case => @case.Name)]));
        List<double>[,] times = new List<double>[tools.Length, cases.Length];
        for (int round = 0; round <= Rounds; round++)
        {
            for (int tool = 0; tool < tools.Length; tool++)
            {
                for (int i = 0; i < cases.Length; i++)
                {
                    double time = ColdProcess.Run(tools[tool], cases[i].Arguments).TotalMilliseconds;
                    // The first round brings the files into memory.
                    if (round == 0)
                        times[tool, i] = [];
                    else
                        times[tool, i].Add(time);
                }
            }
        }

        for (int tool = 0; tool < tools.Length; tool++)
            Console.WriteLine(string.Format(CultureInfo.InvariantCulture, Row, [Path.Combine(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(tools[tool]))) ?? "", Path.GetFileName(tools[tool])), .. Enumerable.Range(0, cases.Length).Select(i => Median(times[tool, i]))]));
    }

    private static string Median(List<double> times) => times.Order().ElementAt(times.Count / 2).ToString("F0", CultureInfo.InvariantCulture);
}
