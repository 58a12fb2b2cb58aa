using System.CommandLine;
using System.Globalization;
using System.Text;

namespace BoneExo.Benchmarks.Sizes;

/// <summary><c>size</c>: how much C# and IL a schema becomes, and how long that takes.</summary>
internal static class SizeCommand
{
    private static readonly CompositeFormat Row = CompositeFormat.Parse("{0,-34} {1,7:F1} {2,8} {3,6} {4,7} {5,9} {6,10:F0} {7,10:F0} {8,10:F0} {9,8:F0} {10,8:F2} {11,10:F2} {12,10:F2} {13,8} {14}");

    public static Command Create()
    {
        Argument<string[]> files = new("schemas") { Arity = ArgumentArity.ZeroOrMore, Description = "Schema files; all shared ones if absent." };
        Option<bool> types = new("--types") { Description = "With the C# types that a build makes of the definitions, not only evaluators." };
        Option<bool> warm = new("--warm") { Description = "With compilers whose own code the JIT has finished, as in a compiler server that has run for a while: medians of several times, after many." };
        Command command = new("size", "Prints lines, IL bytes and the compilers' times of what is emitted for each schema, all but the first times per property; times are of the processor; the exit code is 1 if one does not compile without warnings.") { files, types, warm };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetValue(files) is { Length: > 0 } named ? named : [.. SharedData.All.Select(data => data.SchemaFile)],
            parsed.GetValue(types),
            parsed.GetValue(warm) ? Repeats.UntilQuiet : Repeats.None,
            cancellation)));
        return command;
    }

    private static int Run(string[] files, bool makesTypes, Repeats repeats, CancellationToken cancellation)
    {
        // The first compilation of a process pays for Roslyn's own start.
        SizeMeasurer.WarmUp(cancellation);
        Print("schema", "KB", "schemas", "props", "lines", "record-8n", "IL verdict", "IL walks", "IL others", "front ms", "C# ms", "JIT verd.", "JIT coll.", "warnings", "");
        bool isFine = true;
        foreach (string file in files)
        {
            SchemaSize size = SizeMeasurer.Measure(file, makesTypes, repeats, cancellation);
            Print(Name(file), size.SchemaBytes / 1024.0, size.Subschemas, size.Properties, size.Lines, size.RecordLines?.ToString(CultureInfo.InvariantCulture) ?? "",
                size.PerProperty(size.Code.VerdictIl), size.PerProperty(size.Code.WalkIl), size.PerProperty(size.Code.OtherIl),
                size.FrontEnd.TotalMilliseconds, size.PerProperty(size.Compilation.TotalMilliseconds), size.PerProperty(size.Code.VerdictJit.TotalMilliseconds), size.PerProperty(size.Code.CollectJit.TotalMilliseconds),
                size.Warnings, size.Problem ?? "");
            isFine &= size.Problem is null && size.Warnings == 0;
        }

        return isFine ? 0 : 1;
    }

    private static void Print(params object[] cells) => Console.WriteLine(string.Format(CultureInfo.InvariantCulture, Row, cells).TrimEnd());

    private static string Name(string file) => Path.GetFileName(file) == "schema.json" ? Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))) ?? file : Path.GetFileName(file);
}
