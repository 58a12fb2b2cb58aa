using BoneExo.Schema.Collections;
using BoneExo.Schema.Optimizing;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Units;

/// <summary>A method that tells whether a value is valid against one or more schemas, in one walk where that can be.</summary>
/// <param name="Name">With its class.</param>
/// <param name="Schemas">The schemas, for people.</param>
/// <param name="Kinds">What it does with each JSON type, in the order of <see cref="Optimizing.Kinds.All"/>.</param>
internal sealed record VerdictFacts(string Name, EquatableArray<string> Schemas, EquatableArray<VerdictKind> Kinds);

/// <summary>How values of one JSON type are judged.</summary>
internal abstract record VerdictKind;

/// <summary>None is valid.</summary>
internal sealed record RefusedKind : VerdictKind;

/// <summary>All well-formed ones are valid.</summary>
internal sealed record FreeKind : VerdictKind;

/// <summary>By one look at the value.</summary>
internal sealed record ScalarKind(Formula Condition) : VerdictKind;

/// <summary>By evaluators alone, one after another.</summary>
internal sealed record EvaluatedKind(EquatableArray<Formula> Evaluators) : VerdictKind;

/// <summary>An object, in one walk over its members.</summary>
/// <param name="Names">The known names.</param>
/// <param name="Known">What is done with the value of each.</param>
/// <param name="Others">What is done with the value of every other.</param>
/// <param name="Patterns">The fields of the patterns that names are matched with.</param>
/// <param name="OfNames">What every name has to be.</param>
/// <param name="End">What must hold of the whole.</param>
internal sealed record ObjectKind(
    EquatableArray<string> Names,
    EquatableArray<VerdictElement> Known,
    VerdictElement Others,
    EquatableArray<string> Patterns,
    VerdictElement OfNames,
    Formula End) : VerdictKind;

/// <summary>An array, in one walk over its items.</summary>
/// <param name="Prefix">What is done with the first items.</param>
/// <param name="Contains">The items that are counted.</param>
internal sealed record ArrayKind(
    EquatableArray<VerdictElement> Prefix,
    VerdictElement Rest,
    EquatableArray<VerdictCall> Contains,
    bool IsUnique,
    Formula End) : VerdictKind;

/// <summary>What is done with a member or item.</summary>
internal sealed record VerdictElement(EquatableArray<VerdictStep> Steps)
{
    public static readonly VerdictElement Skip = new([]);
}

/// <summary>One look at a member or item.</summary>
/// <param name="Failed">The bits that are set where it fails; 0 where the whole fails then.</param>
/// <param name="Matching">Only where the name matches one of these patterns, by number.</param>
/// <param name="Unmatching">Only where the name matches none of these.</param>
internal sealed record VerdictStep(VerdictCall Call, ulong Failed, EquatableArray<int> Matching, EquatableArray<int> Unmatching)
{
    public bool IsConditional => Matching.Count > 0 || Unmatching.Count > 0;
}

/// <summary>What looks at a value.</summary>
/// <param name="Target">The method, evaluator or field of rules, where the kind has one.</param>
internal sealed record VerdictCall(VerdictCallKind Kind, string Target = "")
{
    public static readonly VerdictCall Refuse = new(VerdictCallKind.Refuse);

    public static readonly VerdictCall Skip = new(VerdictCallKind.Skip);
}

internal enum VerdictCallKind
{
    /// <summary>No value is valid.</summary>
    Refuse,

    /// <summary>Every value is valid.</summary>
    Skip,

    /// <summary>Every string is valid, and nothing else.</summary>
    AnyString,

    /// <summary>A string by rules.</summary>
    String,

    /// <summary>Every number is valid, and nothing else.</summary>
    AnyNumber,

    /// <summary>A number by rules.</summary>
    Number,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>One of some strings.</summary>
    Text,

    /// <summary>A verdict of its own.</summary>
    Verdict,

    /// <summary>An evaluator or codec, in its own way.</summary>
    Evaluator,
}

/// <summary>A string or number follows the rules of a field.</summary>
internal sealed record RulesAtom(string Field) : Formula;

/// <summary>A value is among the constants of a field.</summary>
internal sealed record ConstantsAtom(string Field) : Formula;

/// <summary>A text is among those of a method.</summary>
internal sealed record TextAtom(string Method) : Formula;

/// <summary>An object has the member with this number.</summary>
internal sealed record SeenAtom(int Member) : Formula;

/// <summary>So many of an array's items are valid by the call with this number.</summary>
internal sealed record ContainedAtom(int Index, int Least, int? Most) : Formula;

/// <summary>Valid by an evaluator.</summary>
internal sealed record EvaluatedAtom(string Evaluator) : Formula;

/// <summary>All verdicts of a document's evaluators, with the rules and texts they compare with.</summary>
internal sealed record VerdictClass(EquatableArray<VerdictFacts> Verdicts, EquatableArray<RuleFacts> Rules, EquatableArray<PatternFacts> Patterns, EquatableArray<TextsFacts> Texts);

/// <summary>A field that holds a pattern.</summary>
internal sealed record PatternFacts(string Field, CompiledPattern Pattern);

/// <summary>A method that tells whether a text is one of a few.</summary>
internal sealed record TextsFacts(string Name, EquatableArray<string> Texts);
