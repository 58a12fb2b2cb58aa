using System.Globalization;
using System.Text;
using BoneExo.Schema.Collections;
using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Json;
using BoneExo.Schema.Optimizing;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Partitions;

/// <summary>What gathers in the class of a document's verdicts.</summary>
internal sealed class VerdictHome
{
    /// <summary>More texts than these are looked up by hash.</summary>
    private const int MostTexts = 24;

    private readonly List<VerdictFacts> _verdicts = [];
    private readonly Dictionary<Formula, RuleFacts> _rules = [];
    private readonly Dictionary<EquatableArray<string>, TextsFacts> _texts = [];

    private readonly Dictionary<CompiledPattern, PatternFacts> _patterns = [];

    public void Add(VerdictFacts verdict) => _verdicts.Add(verdict);

    public VerdictClass ToClass() => new(
        _verdicts.OrderBy(verdict => verdict.Name, StringComparer.Ordinal).ToEquatableArray(),
        _rules.Values.ToEquatableArray(),
        _patterns.Values.ToEquatableArray(),
        _texts.Values.ToEquatableArray());

    /// <summary>Whether the constants are strings, and few.</summary>
    public static bool IsShort(EnumAtom atom) =>
        atom.Values[0] is JsonString && atom.Values.Count <= MostTexts && atom.Values.All(value => IsText(((JsonString)value).Value));

    /// <summary>The field of an atom's rules.</summary>
    public string Rules(Formula atom)
    {
        if (!_rules.TryGetValue(atom, out RuleFacts? rules))
        {
            string field = "Rules" + _rules.Count.ToString(CultureInfo.InvariantCulture);
            rules = atom switch
            {
                StringAtom strings => new StringRuleFacts(field, SiteFacts.None, strings.Check, IsScalar: false, IsTyped: true),
                NumberAtom numbers => new NumberRuleFacts(field, SiteFacts.None, numbers.Check, numbers.IsInteger, IsScalar: false, IsTyped: true),
                EnumAtom values => new EnumRuleFacts(field, SiteFacts.None, "enum", values.Values.Select(JsonPrinter.Print).ToEquatableArray()),
                _ => throw new InvalidOperationException($"atom {atom.GetType().Name} has no rules"),
            };
            _rules.Add(atom, rules);
        }

        return rules.Name;
    }

    /// <summary>The field of a pattern.</summary>
    public string Pattern(CompiledPattern pattern)
    {
        if (!_patterns.TryGetValue(pattern, out PatternFacts? facts))
            _patterns.Add(pattern, facts = new("Pattern" + _patterns.Count.ToString(CultureInfo.InvariantCulture), pattern));
        return facts.Field;
    }

    /// <summary>The method of an atom's texts.</summary>
    public string Texts(EnumAtom atom)
    {
        EquatableArray<string> texts = atom.Values.Select(value => ((JsonString)value).Value).Distinct().ToEquatableArray();
        if (!_texts.TryGetValue(texts, out TextsFacts? facts))
            _texts.Add(texts, facts = new("IsTextU" + _texts.Count.ToString(CultureInfo.InvariantCulture), texts));
        return facts.Name;
    }

    /// <summary>The formula in terms of this class, for a value that is looked at once.</summary>
    public Formula Condition(Formula formula, VerdictPartition verdicts) => Formulas.Replace(formula, atom => Atom(atom, verdicts));

    /// <summary>The atom in terms of this class; what a walk finds out stays as it is.</summary>
    public Formula Atom(Formula atom, VerdictPartition verdicts) => atom switch
    {
        StringAtom or NumberAtom => new RulesAtom(Rules(atom)),
        EnumAtom values when IsShort(values) => new TextAtom(Texts(values)),
        EnumAtom => new ConstantsAtom(Rules(atom)),
        EvaluatorAtom evaluator => new EvaluatedAtom(verdicts.Evaluator(evaluator.Schema)),
        _ => atom,
    };

    // A lone surrogate has another form in documents than in a literal.
    private static bool IsText(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
