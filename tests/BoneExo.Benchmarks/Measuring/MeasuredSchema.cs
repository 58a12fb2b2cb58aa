using System.Reflection;
using System.Runtime.Loader;
using BoneExo.Benchmarks.Candidates;
using BoneExo.Dynamic;
using BoneExo.Schema;
using BoneExo.Schema.Diagnostics;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Emission;
using BoneExo.Schema.Shaping;

namespace BoneExo.Benchmarks.Measuring;

/// <summary>A schema's emitted code, loaded as a build would have it: not collectible, so that the JIT treats it like any other.</summary>
internal sealed class MeasuredSchema
{
    private const string LogicalPath = "root.json";
    private const string Namespace = "Measured";

    private MeasuredSchema(Type evaluator, Type? record) => (Evaluator, Record) = (evaluator, record);

    /// <summary>The evaluator of the root.</summary>
    public Type Evaluator { get; }

    /// <summary>The C# type of the root, where it has one.</summary>
    public Type? Record { get; }

    /// <exception cref="InvalidDataException">The schema has errors.</exception>
    public static MeasuredSchema Compile(string text, bool optimizes = true)
    {
        CompilerOptions options = new(Namespace, Namespace) { Optimizes = optimizes };
        (Assembly evaluators, SchemaAnalysis validated) = Load(text, SchemaRole.Validate, options);
        string evaluator = validated.Names.Evaluators(LogicalPath).Name;
        return new(evaluators.GetType($"{Namespace}.{evaluator}+Root", throwOnError: true)!, FindRecord(text, options)); // throws instead
    }

    private static Type? FindRecord(string text, CompilerOptions options)
    {
        try
        {
            DistinctNames names = new();
            (Assembly types, SchemaAnalysis generated) = Load(names.Settle(text, LogicalPath, options), SchemaRole.Generate, options);
            if (names.Count > 0)
                Console.Error.WriteLine($"{names.Count} types, members or literals would have got the name of another; they are measured under names of their own");
            return generated.Shapes.TryGetShape(generated.Plans.Resolve(new(LogicalPath, "")), out Shape? shape) && shape is RecordShape
                ? types.GetType($"{Namespace}.{generated.Names[shape.Location].Name}", throwOnError: true)
                : null;
        }
        catch (InvalidDataException exception)
        {
            // What its author has to settle; verdicts need no types.
            Console.Error.WriteLine($"no records are measured: {exception.Message}");
            return null;
        }
    }

    /// <summary>What the emitted code can do, after the skim that everything is compared with.</summary>
    public IReadOnlyList<Candidate> Candidates()
    {
        List<Candidate> candidates =
        [
            new SkimCandidate(),
            new ParseCandidate(),
            Make(typeof(VerdictCandidate<>), Evaluator),
            Make(typeof(CollectCandidate<>), Evaluator),
        ];
        if (Record is not null)
            candidates.AddRange([Make(typeof(TypeVerdictCandidate<>), Record, "verdict of the record"), Make(typeof(ReadCandidate<>), Record), Make(typeof(WriteCandidate<>), Record)]);
        return candidates;
    }

    private static Candidate Make(Type candidate, Type argument, params object[] arguments) =>
        (Candidate)Activator.CreateInstance(candidate.MakeGenericType(argument), arguments)!; // no nullable type, so never null

    private static (Assembly Assembly, SchemaAnalysis Analysis) Load(string text, SchemaRole role, CompilerOptions options)
    {
        ParsedDocument parsed = DocumentParser.Parse(new(LogicalPath, LogicalPath, text, role));
        SchemaAnalysis? analysis = parsed.Document is null ? null : SchemaCompiler.Analyze([parsed.Document], options, default);
        SchemaDiagnostic? error = parsed.Diagnostics.Concat(analysis?.Model.Diagnostics ?? []).FirstOrDefault(diagnostic => diagnostic.Rule.Severity == Severity.Error);
        if (error is not null || analysis is null)
            throw new InvalidDataException($"the schema cannot be compiled: {error?.Rule.Id} {error?.Message}");
        return (EmittedAssembly.Load(analysis.Model.Units.Select(Emitter.Emit), new AssemblyLoadContext(null), default), analysis);
    }
}
