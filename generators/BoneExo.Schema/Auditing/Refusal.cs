using BoneExo.Schema.Json;
using BoneExo.Schema.Planning;
using BoneExo.Schema.Planning.Patterns;

namespace BoneExo.Schema.Auditing;

/// <summary>Sees that a value is not valid by what one schema says itself; what another schema decides is not looked into.</summary>
internal sealed class Refusal
{
    private readonly Dictionary<string, ByteAutomaton?> _automata = new(StringComparer.Ordinal);

    /// <summary>The keyword that refuses a value, or <see langword="null"/> where none surely does.</summary>
    /// <param name="except">A keyword that is not asked.</param>
    public string? Find(JsonValue value, Plan plan, string except = "")
    {
        if (plan.Types != TypeSet.None && (plan.Types & TypeOf(value)) == TypeSet.None)
            return "type";
        return plan.Checks.Select(check => Find(value, check, except)).FirstOrDefault(keyword => keyword is not null);
    }

    /// <summary>Whether a text matches a pattern, or cannot be said not to.</summary>
    public bool MayMatch(CompiledPattern pattern, string text)
    {
        if (!_automata.TryGetValue(pattern.Ecma, out ByteAutomaton? automaton))
            _automata.Add(pattern.Ecma, automaton = PatternCompiler.Automate(pattern.Ecma));
        return automaton is null || automaton.Matches(text);
    }

    private string? Find(JsonValue value, Check check, string except) => (check, value) switch
    {
        (EnumCheck literals, _) => literals.Keyword == except || Contains(literals, value) ? null : literals.Keyword,
        (StringCheck asked, JsonString text) => Find(text.Value, asked),
        (NumberCheck asked, JsonNumber number) => ExactNumber.Parse(number.Lexeme) is { } exact ? Find(exact, asked) : null,
        (ArrayCheck asked, JsonArray { Items: var items }) =>
            items.Count < asked.MinItems ? "minItems"
            : items.Count > asked.MaxItems ? "maxItems"
            : asked.UniqueItems && items.Select(CanonicalJson.Of).Distinct().Count() < items.Count ? "uniqueItems"
            : null,
        (ObjectCheck asked, JsonObject { Members: var members } map) =>
            members.Count < asked.MinProperties ? "minProperties"
            : members.Count > asked.MaxProperties ? "maxProperties"
            : asked.Required.Any(name => map[name] is null) ? "required"
            : null,
        _ => null,
    };

    private string? Find(string text, StringCheck asked)
    {
        int length = text.Length - text.Where((c, i) => char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1])).Count();
        return length < asked.MinLength ? "minLength"
            : length > asked.MaxLength ? "maxLength"
            : asked.Pattern is { } pattern && !MayMatch(pattern, text) ? "pattern"
            : null;
    }

    private static string? Find(ExactNumber number, NumberCheck asked)
    {
        int Order(string? bound, int without) => bound is not null && ExactNumber.Parse(bound) is { } exact ? number.CompareTo(exact) : without;
        return Order(asked.Minimum, 1) < 0 ? "minimum"
            : Order(asked.Maximum, -1) > 0 ? "maximum"
            : Order(asked.ExclusiveMinimum, 1) <= 0 ? "exclusiveMinimum"
            : Order(asked.ExclusiveMaximum, -1) >= 0 ? "exclusiveMaximum"
            : asked.MultipleOf is { } step && ExactNumber.Parse(step) is { Digits.Sign: > 0 } unit && !number.IsMultipleOf(unit) ? "multipleOf"
            : null;
    }

    private static bool Contains(EnumCheck literals, JsonValue value)
    {
        JsonValue canonical = CanonicalJson.Of(value);
        return literals.Values.Any(literal => CanonicalJson.Of(literal) == canonical);
    }

    private static TypeSet TypeOf(JsonValue value) => value switch
    {
        JsonNull => TypeSet.Null,
        JsonBoolean => TypeSet.Boolean,
        JsonNumber { Lexeme: var lexeme } => NumberLexeme.IsInteger(lexeme) ? TypeSet.Integer : TypeSet.Number,
        JsonString => TypeSet.String,
        JsonArray => TypeSet.Array,
        _ => TypeSet.Object,
    };
}
