using System.ComponentModel;
using BoneExo.Codecs;

namespace BoneExo;

/// <summary>Makes profiles.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemaProfileFactory
{
    /// <summary>The profile of a type by the evaluator of its schema.</summary>
    public static SchemaProfile<T> By<T, TEvaluator>() where T : ISchemaType<T> where TEvaluator : struct, ISchemaEvaluator => new SchemaProfileBy<T, TEvaluator>();
}
