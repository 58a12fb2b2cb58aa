using System.Diagnostics.CodeAnalysis;
using BoneExo.Codecs;

namespace BoneExo.Dynamic;

/// <summary>An emitted evaluator whose type is known only once it is loaded.</summary>
internal abstract class Evaluation
{
    /// <param name="evaluator">An emitted struct that implements <see cref="ISchemaEvaluator"/>.</param>
    [RequiresDynamicCode(DynamicSchema.Why)]
    [RequiresUnreferencedCode(DynamicSchema.Why)]
    public static Evaluation By(Type evaluator) =>
        (Evaluation)Activator.CreateInstance(typeof(Evaluation<>).MakeGenericType(evaluator))!; // no nullable type, so never null

    public abstract bool IsValid(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options);

    public abstract ValidationReport Validate(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options);

    public abstract OutputUnit Evaluate(ReadOnlySpan<byte> utf8, OutputFormat format, SchemaJsonOptions? options);
}

/// <summary>The evaluation by one type.</summary>
internal sealed class Evaluation<TEvaluator> : Evaluation
    where TEvaluator : struct, ISchemaEvaluator
{
    public override bool IsValid(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options) => SchemaJson.IsValidBy<TEvaluator>(utf8, options);

    public override ValidationReport Validate(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options) => SchemaJson.ValidateBy<TEvaluator>(utf8, options);

    public override OutputUnit Evaluate(ReadOnlySpan<byte> utf8, OutputFormat format, SchemaJsonOptions? options) => SchemaJson.EvaluateBy<TEvaluator>(utf8, format, options);
}
