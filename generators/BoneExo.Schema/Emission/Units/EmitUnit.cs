using BoneExo.Schema.Collections;
using BoneExo.Schema.Documents;
using BoneExo.Schema.Naming;

namespace BoneExo.Schema.Emission.Units;

/// <summary>The equatable input of one generated file: every fact the emitter spells.</summary>
internal abstract record EmitUnit(UnitHeader Header)
{
    /// <summary>Full type name and <c>.g.cs</c>: unique because type names are.</summary>
    public string HintName => (Header.Namespace.Length == 0 ? "" : Header.Namespace + ".") + Header.Name + ".g.cs";
}

/// <summary>What every generated file states about its type.</summary>
/// <param name="Site">Where the type's schema stands.</param>
internal sealed record UnitHeader(string Namespace, string Name, SiteFacts Site, Documentation Documentation)
{
    /// <summary>The logical path of the schema document.</summary>
    public string Document => Site.Document;

    /// <summary>The JSON Pointer of the type's schema.</summary>
    public string Pointer => Site.Pointer;

    public string Location => Document + "#" + Pointer;
}

/// <summary>What a schema says for people.</summary>
/// <param name="Default">The JSON text of <c>default</c>: documentation only, since reading never invents data.</param>
/// <param name="Examples">The JSON texts of <c>examples</c>.</param>
internal sealed record Documentation(string? Summary, bool IsDeprecated, string? Default, EquatableArray<string> Examples)
{
    public static readonly Documentation None = new(null, false, null, []);

    /// <summary>Whether the owner of the data alone sets the value.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the value is never sent back.</summary>
    public bool IsWriteOnly { get; init; }
}

/// <summary>A sealed record.</summary>
internal sealed record RecordUnit(UnitHeader Header, RecordFacts Record) : EmitUnit(Header)
{
    /// <summary>The interfaces of itself and of the records that it is composed of.</summary>
    public EquatableArray<ImplementedInterface> Interfaces { get; init; } = [];
}

/// <summary>An interface that a record implements.</summary>
/// <param name="Widened">The members that it has as optional and the record requires.</param>
internal sealed record ImplementedInterface(string CSharp, EquatableArray<MemberFacts> Widened);

/// <summary>The interface of a record: its members, to be read.</summary>
internal sealed record InterfaceUnit(UnitHeader Header, EquatableArray<MemberFacts> Members) : EmitUnit(Header);

/// <summary>The way between a record and one that it is composed of.</summary>
internal sealed record ConversionUnit(UnitHeader Header, string Record, string RecordName, string Base, string BaseName) : EmitUnit(Header);

/// <summary>A stricter validator of a type.</summary>
internal sealed record ProfileUnit(UnitHeader Header, string Type, EvaluatorCall Evaluator) : EmitUnit(Header);

/// <summary>A closed enumeration: a C# enum whose members start at 1.</summary>
internal sealed record EnumUnit(UnitHeader Header, EquatableArray<LiteralFacts> Literals) : EmitUnit(Header);

/// <summary>An open enumeration: a struct that keeps literals it does not know.</summary>
internal sealed record OpenEnumUnit(UnitHeader Header, EquatableArray<LiteralFacts> Literals) : EmitUnit(Header);

/// <summary>A hierarchy of records told apart by a discriminator.</summary>
internal sealed record UnionUnit(UnitHeader Header, string Keyword, string Discriminator, EquatableArray<CaseFacts> Cases, bool IsOpen) : EmitUnit(Header)
{
    /// <summary>Whether a choice of its own only decides.</summary>
    public bool HasVerdict { get; init; }
}

/// <summary>A hierarchy of values told apart by their JSON type, and the evaluator that judges them.</summary>
internal sealed record TypeUnionUnit(UnitHeader Header, EquatableArray<TypeCaseFacts> Cases, EvaluatorCall Guard, EquatableArray<RuleFacts> Rules, EquatableArray<NestedCodec> Codecs) : EmitUnit(Header);

/// <summary>A strongly typed id or constrained scalar.</summary>
internal sealed record ScalarUnit(UnitHeader Header, bool IsId, PrimitiveFacts Value, RuleFacts Rules) : EmitUnit(Header);

/// <summary>The evaluators of one document: of its subschemas without a C# type.</summary>
/// <param name="IsInternal">Whether the document is another assembly's: then a third may have evaluators of it too.</param>
internal sealed record EvaluatorUnit(UnitHeader Header, EquatableArray<EvaluatorFacts> Evaluators, bool IsInternal) : EmitUnit(Header)
{
    /// <summary>The methods that say only whether a value is valid.</summary>
    public VerdictClass? Verdicts { get; init; }
}

/// <summary>The assembly's JSON resolver.</summary>
internal sealed record ResolverUnit(UnitHeader Header, EquatableArray<ResolvedType> Types) : EmitUnit(Header);

/// <summary>A type the resolver answers for.</summary>
internal sealed record ResolvedType(string CSharp, string Codec);

/// <summary>A record as a further kind of an open union.</summary>
/// <param name="Record">The record.</param>
/// <param name="Union">The union; its case for other kinds is nested in it.</param>
/// <param name="UnionUri">The URI of the union's schema.</param>
internal sealed record KindExtensionUnit(UnitHeader Header, string Record, CSharpType Union, string UnionUri, string Kind) : EmitUnit(Header);

/// <summary>Further literals of an open enumeration.</summary>
/// <param name="Enum">The enumeration that they are literals of.</param>
internal sealed record LiteralExtensionUnit(UnitHeader Header, string Enum, EquatableArray<LiteralFacts> Literals) : EmitUnit(Header);

/// <summary>What the assembly publishes, and what of other assemblies it was compiled against.</summary>
internal sealed record ManifestUnit(
    UnitHeader Header,
    EquatableArray<PublishedText> Documents,
    EquatableArray<PublishedTypeFacts> Types,
    EquatableArray<LinkFact> Links,
    EquatableArray<LinkedDefinition> Definitions) : EmitUnit(Header);

/// <summary>A document of another assembly.</summary>
/// <param name="Hash">The SHA-256 of its text.</param>
/// <param name="Witness">A type of that assembly.</param>
internal sealed record LinkFact(string Uri, string Hash, string Witness);

/// <summary>A definition of another assembly that a record is composed of.</summary>
internal sealed record LinkedDefinition(string Uri, string Pointer, string Text);

/// <summary>A published document: its text without white space.</summary>
internal sealed record PublishedText(string Uri, string Text);

/// <summary>A published type.</summary>
/// <param name="Location">The document's URI and the JSON Pointer as its fragment.</param>
internal sealed record PublishedTypeFacts(string Location, string CSharp, PublishedKind Kind);

/// <summary>A literal of an enumeration.</summary>
internal sealed record LiteralFacts(string Literal, string Name, string? Meaning);

/// <summary>A case of a union of types.</summary>
/// <param name="Kinds">The members of <c>ValueKind</c> it is read from.</param>
internal sealed record TypeCaseFacts(string Name, EquatableArray<string> Kinds, ValueFacts Value, Documentation Documentation, string Location);

/// <summary>A case of a union: a record of its own members, or one that wraps another record.</summary>
internal sealed record CaseFacts(string Literal, string Name, SiteFacts Site, Documentation Documentation, RecordFacts? Record, CodecFacts? Wrapped);
