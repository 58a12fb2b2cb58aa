using System.CommandLine;
using BoneExo.Benchmarks.Candidates;
using BoneExo.Benchmarks.Measuring;

namespace BoneExo.Benchmarks.Patterns;

/// <summary><c>pattern</c>: how long the pattern takes that backtracking does not finish.</summary>
internal static class PatternCommand
{
    public static Command Create()
    {
        Command command = new("pattern", $"Measures '{PatternCase.Pattern}' against {PatternCase.Letters} characters, emitted and by .NET's engines; no number under 'valid' where a time limit came first.");
        command.SetAction(_ =>
        {
            IReadOnlyList<Candidate> candidates = PatternCase.Candidates();
            foreach (PatternCase @case in PatternCase.All)
                MeasurementPrinter.PrintTable(@case.Name, @case.MeasuredData, Rounds.Few.Run(candidates, @case.MeasuredData), Console.Out);
            return 0;
        });
        return command;
    }
}
