using BoneExo.Schema.Linking;

namespace BoneExo.Schema.Naming;

/// <summary>The C# names of all types, and of their properties and literals.</summary>
internal sealed class NameSet(
    IReadOnlyDictionary<SchemaLocation, CSharpType> types,
    IReadOnlyDictionary<(SchemaLocation Owner, string JsonName), string> members,
    IReadOnlyDictionary<string, CSharpType> evaluators,
    string resolver)
{
    /// <summary>The name of the assembly's JSON resolver.</summary>
    public string Resolver { get; } = resolver;

    public CSharpType this[SchemaLocation type] => types[type];

    /// <summary>The C# name of a record's property or an enumeration's literal.</summary>
    public string Member(SchemaLocation owner, string jsonName) => members[(owner, jsonName)];

    /// <summary>The class that holds the evaluators of a document.</summary>
    public CSharpType Evaluators(string document) => evaluators[document];
}
