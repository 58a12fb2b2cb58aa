using System.CommandLine;
using System.Globalization;
using System.Text;

namespace BoneExo.Benchmarks.Edits;

/// <summary><c>edits</c>: what an edit makes the generator do again in an editor, and for how long.</summary>
internal static class EditCommand
{
    private static readonly int[] Sizes = [1, 100, 2000];
    private static readonly CompositeFormat Row = CompositeFormat.Parse("{0,-20} {1,5} {2,7} {3,8:F1} {4,8:F1} {5,8:F1} {6,8:F1} {7,8:F1} {8,9:F1} {9,9:F0}");

    public static Command Create()
    {
        Option<int> repeats = new("--repeats") { Description = "How often each edit is made; the table has the medians.", DefaultValueFactory = _ => 7 };
        Command command = new("edits", "Prints, for builds of 1, 100 and 2,000 types, what each kind of edit runs again: files emitted, milliseconds by step and in all, kilobytes.") { repeats };
        command.SetAction((parsed, cancellation) =>
        {
            Print("edit", "types", "emitted", "parse", "compile", "units", "located", "emit", "total ms", "KB");
            foreach (int types in Sizes)
            {
                EditedBuild build = new(types);
                foreach (string edit in EditedBuild.Edits)
                {
                    EditCost cost = build.Measure(edit, parsed.GetValue(repeats), cancellation);
                    Print(edit, types, cost.Emitted, cost.Parse, cost.Compile, cost.Units, cost.Located, cost.Emit, cost.Total, cost.Kilobytes);
                }
            }

            return Task.FromResult(0);
        });
        return command;
    }

    private static void Print(params object[] cells) => Console.WriteLine(string.Format(CultureInfo.InvariantCulture, Row, cells));
}
