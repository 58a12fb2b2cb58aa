using System.CommandLine;
using System.Globalization;
using System.Text;
using BoneExo.Dynamic;
using BoneExo.Schema;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;

namespace BoneExo.Benchmarks.Sizes;

/// <summary><c>scale</c>: how the stages' time grows with the number of definitions.</summary>
internal static class ScaleCommand
{
    // The C# of more types takes minutes, which are the C# compiler's.
    private const int MostCompiled = 100;

    private static readonly (int Definitions, int Tens)[] Sizes = [(100, 1), (1_000, 1), (2_000, 2), (10_000, 1)];

    public static Command Create()
    {
        Option<bool> evaluators = new("--evaluators") { Description = "Only evaluators, without the C# types that a build makes." };
        Command command = new("scale", "Times the front end, the emitter and the C# compiler at 100, 1,000 and 10,000 definitions of ten properties, and at 2,000 of twenty.") { evaluators };
        command.SetAction((parsed, cancellation) =>
        {
            SchemaRole role = parsed.GetValue(evaluators) ? SchemaRole.Validate : SchemaRole.Generate;
            // The first schema of a process pays for the JIT.
            Measure(Sizes[0].Definitions, Sizes[0].Tens, role, prints: false, cancellation);
            foreach ((int definitions, int tens) in Sizes)
                Measure(definitions, tens, role, prints: true, cancellation);
            return Task.FromResult(0);
        });
        return command;
    }

    private static void Measure(int count, int tens, SchemaRole role, bool prints, CancellationToken cancellation)
    {
        string text = Schema(count, tens);
        StringBuilder line = new(string.Create(CultureInfo.InvariantCulture, $"{count,6} definitions of {tens * 10} properties, {text.Length / 1e6:F2} MB:"));
        TimeSpan last = Environment.CpuUsage.TotalTime;
        void Mark(string stage)
        {
            TimeSpan now = Environment.CpuUsage.TotalTime;
            line.Append(CultureInfo.InvariantCulture, $" {stage} {(now - last).TotalMilliseconds:F0}");
            last = now;
        }

        ParsedDocument parsed = DocumentParser.Parse(new("scale.json", "scale.json", text, role), cancellation);
        Mark("parse");
        SchemaAnalysis analysis = SchemaCompiler.Analyze([parsed.Document!], new("Scaled", "Scaled"), cancellation, Mark); // JSON, as it was made
        List<GeneratedFile> files = [.. analysis.Model.Units.Select(Emitter.Emit)];
        Mark("emit");
        if (count <= MostCompiled)
        {
            EmittedAssembly.Compile(files, Stream.Null, cancellation);
            Mark("C#");
        }

        line.Append(CultureInfo.InvariantCulture, $" ms of processor time; {files.Sum(file => (long)file.Text.Length) / 1e6:F1} MB of C# in {files.Count} files");
        if (prints)
            Console.WriteLine(line);
    }

    private static string Schema(int count, int tens)
    {
        StringBuilder text = new("""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": {""");
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                {{(i > 0 ? "," : "")}} "Type{{i}}": { "type": "object", "description": "One of many.", "required": ["id", "name"], "properties": {
                {{string.Join(",", Enumerable.Range(0, tens).Select(ten => Properties(i, ten > 0 ? ten.ToString(CultureInfo.InvariantCulture) : "")))}} } }
                """);
        }

        return text.Append("} }").ToString();
    }

    /// <summary>Ten properties of every common kind.</summary>
    private static string Properties(int type, string suffix) => $$"""
        "id{{suffix}}": { "type": "string", "pattern": "^t-[a-z0-9]+$" }, "name{{suffix}}": { "type": "string", "minLength": 1 },
        "size{{suffix}}": { "type": "integer", "minimum": 0 }, "ratio{{suffix}}": { "type": "number" }, "isOld{{suffix}}": { "type": "boolean" },
        "kind{{suffix}}": { "enum": ["a", "b", "c"] }, "tags{{suffix}}": { "type": "array", "items": { "type": "string" } }, "next{{suffix}}": { "$ref": "#/$defs/Type{{type / 3}}" },
        "all{{suffix}}": { "type": "array", "items": { "$ref": "#/$defs/Type{{type / 2}}" } }, "note{{suffix}}": { "type": ["string", "null"] }
        """;
}
