using BoneExo.Cli.Hosting;
using BoneExo.Cli.Schemas;
using BoneExo.Schema.Diagnostics;
using Spectre.Console;

namespace BoneExo.Cli.Commands;

/// <summary>Prints diagnostics of schemas, one line each.</summary>
internal static class FindingPrinter
{
    public static void Print(IEnumerable<SchemaFinding> findings, Terminal terminal)
    {
        foreach (SchemaFinding finding in findings)
            terminal.Note(finding.ToString(), StyleOf(finding.Rule.Severity));
    }

    private static Style? StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new(Color.Red),
        Severity.Warning => new(Color.Yellow),
        _ => null,
    };
}
