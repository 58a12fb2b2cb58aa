using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using BoneExo.Codecs;

namespace BoneExo;

/// <summary>A type generated from a schema; its members are implemented explicitly, so no name of the type can clash with them.</summary>
public interface ISchemaType<TSelf> where TSelf : ISchemaType<TSelf>
{
    /// <summary>What the type is, as data.</summary>
    static abstract TypeDescription Description { get; }

    /// <summary>Where its schema stands.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static virtual Site Site => Site.None;

    /// <summary>Evaluates and builds the value at a position of a document.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract int Walk<TMode>(ref byte json, int at, ref Evaluation run, [MaybeNull] out TSelf value) where TMode : struct, IEvaluationMode;

    /// <summary>Writes the value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void Write(CompactWriter writer, TSelf value);
}
