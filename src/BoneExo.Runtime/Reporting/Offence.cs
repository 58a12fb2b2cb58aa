using BoneExo.Codecs;

namespace BoneExo.Reporting;

/// <summary>What stands in the document where a rule failed.</summary>
internal readonly record struct Offence(string Text, ValueKind Kind)
{
    /// <summary>The names of an object's members, where one is missing.</summary>
    public IReadOnlyList<string>? Members { get; init; }

    /// <summary>The kind as a sentence has it.</summary>
    public string KindName => Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => "a boolean",
        ValueKind.Number => "a number",
        ValueKind.String => "a string",
        ValueKind.Array => "an array",
        _ => "an object",
    };
}
