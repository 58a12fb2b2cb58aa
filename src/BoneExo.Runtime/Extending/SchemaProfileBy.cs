using System.Diagnostics.CodeAnalysis;
using BoneExo.Codecs;
using BoneExo.Entry;

namespace BoneExo;

/// <summary>The profile of a type by an emitted evaluator.</summary>
internal sealed class SchemaProfileBy<T, TEvaluator> : SchemaProfile<T> where T : ISchemaType<T> where TEvaluator : struct, ISchemaEvaluator
{
    public override bool IsValid(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null) => SchemaWalk<T, Codec>.IsValid(utf8, options ?? SchemaJsonOptions.Default);

    public override ValidationReport Validate(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null) => SchemaWalk<T, Codec>.Validate(utf8, options ?? SchemaJsonOptions.Default);

    public override T Parse(ReadOnlySpan<byte> utf8, SchemaJsonOptions? options = null) => SchemaWalk<T, Codec>.Parse(utf8, options ?? SchemaJsonOptions.Default);

    /// <summary>Judges by the profile and reads by the type.</summary>
    private readonly struct Codec : ISchemaCodec<T>
    {
        public static Site Site => TEvaluator.Site;

        public static int Walk<TMode>(ref byte json, int at, ref Evaluation run, [MaybeNull] out T value) where TMode : struct, IEvaluationMode =>
            Guards.Walk<TMode, T, TypeCodec<T>, TEvaluator>(ref json, at, ref run, out value);

        public static void Write(CompactWriter writer, T value) => T.Write(writer, value);
    }
}
