using BoneExo.Schema.Collections;

namespace BoneExo.Schema.Diagnostics;

/// <summary>The catalogue: BEX1xxx JSON text, 2xxx schema semantics, 3xxx mapping to C#, 4xxx publication, 9xxx our fault.</summary>
internal static class SchemaRules
{
    // {0} what is there, {1} what should be.
    public static readonly SchemaRule MalformedJson = new("BEX1001", Severity.Error, "Malformed JSON",
        "{0}; expected {1}");

    public static readonly SchemaRule RepeatedMember = new("BEX1002", Severity.Error, "Repeated member name",
        "member '{0}' occurs twice in one object; remove or rename one");

    public static readonly SchemaRule RepeatedPath = new("BEX1003", Severity.Error, "Two files with one logical path",
        "two schema files have the logical path '{0}'; tell them apart by the item metadata 'Link'");

    public static readonly SchemaRule TooDeep = new("BEX1004", Severity.Error, "Nesting too deep",
        "the nesting is deeper than {0} levels; move inner schemas to '$defs'");

    // {1} is "; did you mean '…'?", another cure, or nothing, {2} "$ref" or "x-bex-extends".
    public static readonly SchemaRule UnresolvedReference = new("BEX2001", Severity.Error, "Unresolved reference",
        "'{2}' target '{0}' does not exist{1}");

    // BEX2002, "Unsupported combination of keywords", is gone: every combination is supported.

    public static readonly SchemaRule EarlierKeyword = new("BEX2003", Severity.Warning, "Keyword of an earlier draft",
        "keyword '{0}' says nothing here; {1}, or declare the earlier draft by '$schema'");

    // {1} is "; did you mean '…'?" or nothing.
    public static readonly SchemaRule UnknownExtension = new("BEX2004", Severity.Error, "Unknown x-bex keyword",
        "keyword '{0}' is not defined{1}");

    public static readonly SchemaRule InvalidPattern = new("BEX2005", Severity.Error, "Invalid or untranslatable pattern",
        "pattern '{0}' is not usable at offset {1}: {2}");

    public static readonly SchemaRule NonLinearPattern = new("BEX2006", Severity.Info, "Pattern needs backtracking",
        "pattern '{0}' is matched by backtracking with a time limit; avoid back-references, and large counts of large groups");

    public static readonly SchemaRule EndlessReference = new("BEX2007", Severity.Error, "Reference cycle that never descends",
        "'$ref' leads back to itself without reaching into the value: {0}; remove one of the references");

    public static readonly SchemaRule UnsupportedDialect = new("BEX2008", Severity.Error, "Unsupported dialect",
        "dialect '{0}' is not known; declare 'https://json-schema.org/draft/2020-12/schema' or an earlier draft from draft-04 on");

    public static readonly SchemaRule UnknownVocabulary = new("BEX2009", Severity.Error, "Unknown required vocabulary",
        "vocabulary '{0}' is required but unknown; declare it as optional with 'false'");

    public static readonly SchemaRule MisspeltKeyword = new("BEX2010", Severity.Warning, "Keyword misspelt",
        "'{0}': did you mean '{1}'?");

    // {0} keyword, {1} what its value must be, {2} the value.
    public static readonly SchemaRule WrongForm = new("BEX2011", Severity.Error, "Keyword value of the wrong form",
        "'{0}' must be {1}, not '{2}'");

    public static readonly SchemaRule RepeatedIdentifier = new("BEX2012", Severity.Error, "Two schemas with one identifier",
        "'{0}' already identifies '{1}'; give this schema another identifier");

    public static readonly SchemaRule NotASchema = new("BEX2013", Severity.Error, "Reference to something that is no schema",
        "'{2}' target '{0}' is {1}, not a schema; point at an object or boolean in schema position");

    // {0} the meta-schema's URI, {1} the sentence of its error.
    public static readonly SchemaRule InvalidByMetaSchema = new("BEX2014", Severity.Error, "Invalid by its own meta-schema",
        "the schema is invalid by its meta-schema '{0}': {1}");

    // From here to BEX2029: what the standard allows and no author can mean. {1} reason, {2} cure beside removing it.
    public static readonly SchemaRule IneffectiveKeyword = new("BEX2020", Severity.Warning, "Keyword without effect",
        "'{0}' has no effect, because {1}; remove it or {2}");

    // {0} "value" or one of its types, {1} both constraints and how they exclude each other.
    public static readonly SchemaRule Contradiction = new("BEX2021", Severity.Warning, "Constraints that exclude each other",
        "no {0} is valid, because {1}; correct one");

    // {1} the keyword, with its place where that is another schema.
    public static readonly SchemaRule ForbiddenName = new("BEX2022", Severity.Warning, "Required member is forbidden",
        "member '{0}' is required here and forbidden by {1}; allow it or do not require it");

    // {1} keyword, {2} its place where that is another schema; so also in the rule after next.
    public static readonly SchemaRule RefusedLiteral = new("BEX2023", Severity.Warning, "Literal that is never valid",
        "'{0}' is never valid, because '{1}'{2} refuses it; remove it or correct '{1}'");

    public static readonly SchemaRule RepeatedLiteral = new("BEX2024", Severity.Warning, "Literal listed twice",
        "'{0}' is listed before; remove it");

    public static readonly SchemaRule RefusedExample = new("BEX2025", Severity.Warning, "Default or example is not valid",
        "'{0}' is not valid, because '{1}'{2} refuses it; write one that the schema accepts");

    // {0} "anyOf" or "oneOf", {1} reason.
    public static readonly SchemaRule UselessBranch = new("BEX2026", Severity.Warning, "Branch that nothing matches",
        "this branch of '{0}' is of no use, because {1}; remove or correct it");

    // {0} name.
    public static readonly SchemaRule NameOfNothing = new("BEX2027", Severity.Error, "Name of what is not there",
        "'{0}' is neither a property nor a literal of this schema; correct it, or write the name where the schema lists it");

    // {0} and {1} locations or JSON names, {2} the C# name, {3} the keyword that gives another.
    public static readonly SchemaRule NameCollision = new("BEX3001", Severity.Error, "Name collision",
        "'{0}' and '{1}' both become '{2}'; give one of them another name by '{3}'");

    public static readonly SchemaRule UnnamedType = new("BEX3004", Severity.Info, "Unnamed inline type",
        "the inline type becomes '{0}'; name it by moving it to '$defs'");

    public static readonly SchemaRule NoNaturalShape = new("BEX3006", Severity.Info, "No natural C# shape",
        "the schema becomes RawJson, because {0}");

    public static readonly SchemaRule InvalidName = new("BEX3007", Severity.Error, "Name without identifier form",
        "'{0}' is no C# identifier; set 'x-bex-name' to one");

    // {0} collection, {1} key.
    public static readonly SchemaRule CollectionWithoutKey = new("BEX3008", Severity.Warning, "Collection without its key",
        "'{0}' gets no index, because its items do not all have a member '{1}' of one type of text or number; name another member, or make it an array of objects");

    // {0} member, {1} collection, {2} the C# type of its keys.
    public static readonly SchemaRule ReferenceOfAnotherType = new("BEX3009", Severity.Warning, "Reference of another type than the key",
        "'{0}' is not followed into '{1}', because the keys there are of type '{2}'; give both one definition");

    // {0} what is extended, {1} reason.
    public static readonly SchemaRule NoExtension = new("BEX3010", Severity.Error, "Extension of what it does not fit",
        "'{0}' is not extended by this schema, because {1}; correct that, or remove 'x-bex-extends'");

    // {0} interface, {1} member.
    public static readonly SchemaRule InterfaceNotImplemented = new("BEX3011", Severity.Info, "Interface that a composed record lacks",
        "the record does not implement '{0}', because member '{1}' has another form here; keep its form, or read the value as the other type");

    // {0} URI, {1} and {2} assemblies.
    public static readonly SchemaRule ContradictoryTexts = new("BEX4001", Severity.Error, "One URI, two published texts",
        "'{0}' is published by '{1}' and '{2}' with different texts; reference versions of them that agree");

    // {0} URI, {1} assembly.
    public static readonly SchemaRule PublishedElsewhere = new("BEX4002", Severity.Error, "Identifier of a published schema",
        "'{0}' is published by '{1}', which this project references; remove this file and refer to that one, or give it another '$id'");

    // {0} assembly, {1} its format, {2} the newest that is known.
    public static readonly SchemaRule NewerFormat = new("BEX4003", Severity.Error, "Publication of a newer format",
        "assembly '{0}' publishes its schemas in format {1}, and this generator reads formats up to {2}; reference the newer BoneExo.Sdk that '{0}' was built with");

    public static readonly SchemaRule PrivateIdentifier = new("BEX4004", Severity.Error, "Published schema without absolute identifier",
        "'{0}' is published but has no absolute '$id', by which others could refer to it; give it one that names its major version, such as 'https://example.org/v1/name'");

    // {0} location, {1} and {2} a type, a quote, " of ", a quote and its assembly.
    public static readonly SchemaRule TypeOfTwoAssemblies = new("BEX4005", Severity.Error, "Definition with two types",
        "'{0}' is the type '{1}' and also the type '{2}'; reference one of these assemblies only");

    public static readonly SchemaRule PrivateTarget = new("BEX4006", Severity.Error, "Published schema leads to a private one",
        "a published schema refers to '{0}', which is not published; publish that as well, or move the definition");

    // {0} whom it breaks, {1} the id of the change and what it is, {2} the older version.
    public static readonly SchemaRule BreakingChange = new("BEX4007", Severity.Error, "Breaking change of a published schema",
        "this breaks {0} of '{2}': {1}; take it back, or publish a new major version under another '$id'");

    public static readonly SchemaRule ChangeForReaders = new("BEX4008", Severity.Warning, "Change that older readers do not know",
        "readers by '{1}' refuse documents that are valid now: {0}");

    // {0} the document, {1} and {2} drafts.
    public static readonly SchemaRule BundleOfTwoDialects = new("BEX4009", Severity.Error, "Bundle of two dialects",
        "'{0}' cannot be bundled with this, which is written in '{1}' and not in '{2}' or differs in vocabularies; declare one '$schema' for both, or set Bundle=\"false\" on its item");

    // {0} keyword, {1} the document, {2} and {3} places.
    public static readonly SchemaRule DynamicReferenceInBundle = new("BEX4010", Severity.Error, "Dynamic reference in a bundle",
        "'{0}' keeps '{1}' from being bundled, because it leads to '{2}' or '{3}', whichever is met first; use '$ref', or set Bundle=\"false\" on its item");

    // {0} stage, {1} exception.
    public static readonly SchemaRule InternalError = new("BEX9001", Severity.Error, "Internal error",
        "internal error in stage {0}: {1}; report it with the schema");

    /// <summary>Every rule, in order of its id.</summary>
    public static readonly EquatableArray<SchemaRule> All =
    [
        MalformedJson, RepeatedMember, RepeatedPath, TooDeep,
        UnresolvedReference, EarlierKeyword, UnknownExtension, InvalidPattern, NonLinearPattern, EndlessReference,
        UnsupportedDialect, UnknownVocabulary, MisspeltKeyword, WrongForm, RepeatedIdentifier, NotASchema, InvalidByMetaSchema,
        IneffectiveKeyword, Contradiction, ForbiddenName, RefusedLiteral, RepeatedLiteral, RefusedExample, UselessBranch,
        NameOfNothing, NameCollision, UnnamedType, NoNaturalShape, InvalidName, CollectionWithoutKey, ReferenceOfAnotherType, NoExtension, InterfaceNotImplemented,
        ContradictoryTexts, PublishedElsewhere, NewerFormat, PrivateIdentifier, TypeOfTwoAssemblies, PrivateTarget, BreakingChange, ChangeForReaders,
        BundleOfTwoDialects, DynamicReferenceInBundle,
        InternalError,
    ];
}
