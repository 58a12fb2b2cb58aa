using System.ComponentModel;

namespace BoneExo;

/// <summary>A definition of another assembly whose members were compiled into a type of this one.</summary>
/// <param name="uri">The URI of its document.</param>
/// <param name="pointer">The JSON Pointer of the definition.</param>
/// <param name="text">The definition as it was.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LinkedDefinitionAttribute(string uri, string pointer, string text) : Attribute
{
    /// <summary>The URI of its document.</summary>
    public string Uri { get; } = uri;

    /// <summary>The JSON Pointer of the definition.</summary>
    public string Pointer { get; } = pointer;

    /// <summary>The definition as it was.</summary>
    public string Text { get; } = text;
}
