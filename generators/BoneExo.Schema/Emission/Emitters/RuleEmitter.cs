using BoneExo.Schema.Emission.Units;
using BoneExo.Schema.Planning;

namespace BoneExo.Schema.Emission.Emitters;

/// <summary>Writes the static descriptions of a codec.</summary>
internal static class RuleEmitter
{
    public static void WriteSite(CodeWriter writer, SiteFacts site) =>
        writer.WriteLine($"public static {RuntimeNames.Codecs}Site Site {{ get; }} = new({Spell(site)});");

    /// <param name="site">The codec's own, which those of its rules are relative to.</param>
    public static void Write(CodeWriter writer, RuleFacts rules, SiteFacts site, string access = "private")
    {
        (string type, string arguments) = rules switch
        {
            TypeRuleFacts facts => ("TypeRules", string.Concat(facts.Types.Select(name => ", " + Literal.String(name)))),
            StringRuleFacts facts => ("StringRules", Arguments(facts)),
            NumberRuleFacts facts => ("NumberRules", Arguments(facts)),
            ArrayRuleFacts facts => ("ArrayRules", Arguments(facts)),
            ObjectRuleFacts facts => ("ObjectRules", Arguments(facts)),
            EnumRuleFacts facts => ("EnumRules", $", {Literal.String(facts.Keyword)}" + string.Concat(facts.Literals.Select(literal => ", " + Literal.String(literal)))),
            _ => throw new InvalidOperationException($"rules {rules.GetType().Name} have no spelling"),
        };
        writer.WriteLine($"{access} static readonly {RuntimeNames.Codecs}{type} {rules.Name} = new({Place(rules, site)}{arguments});");
    }

    /// <summary>The construction of a compiled pattern.</summary>
    public static string Pattern(CompiledPattern pattern)
    {
        string length = pattern.Length is { } bounds
            ? Optional("minLength", bounds.Least > 0 ? Literal.Number(bounds.Least) : "") + Optional("maxLength", bounds.Most is { } most ? Literal.Number(most) : "")
            : "";
        return $"{RuntimeNames.Codecs}Pattern.{pattern.Engine}({Literal.String(pattern.Ecma)}, {Literal.String(pattern.Form)}{length})";
    }

    private static string Place(RuleFacts rules, SiteFacts site)
    {
        if (rules.Via is { } via)
            return $"new(Site, {Literal.String(via)}, {Spell(rules.Site)}), \"\"";
        // What a guarded value is read by may stand in a schema that its own refers to.
        if (rules.Site.Document != site.Document || !rules.Site.Pointer.StartsWith(site.Pointer, StringComparison.Ordinal))
            return $"new({Spell(rules.Site)}), \"\"";
        string below = rules.Site.Pointer.Substring(site.Pointer.Length);
        bool isOfSameResource = rules.Site.Uri == site.Uri && rules.Site.Fragment == site.Fragment + below;
        return isOfSameResource ? $"Site, {Literal.String(below)}" : $"new({Spell(rules.Site)}), \"\"";
    }

    private static string Spell(SiteFacts site)
    {
        string uri = site.Uri == site.Document && site.Fragment == site.Pointer ? "" : ", " + Literal.String(site.Uri);
        string fragment = site.Fragment == site.Pointer ? "" : ", " + Literal.String(site.Fragment);
        return $"{Literal.String(site.Document)}, {Literal.String(site.Pointer)}{uri}{fragment}";
    }

    private static string Arguments(StringRuleFacts rules)
    {
        StringCheck check = rules.Check ?? StringCheck.None;
        string pattern = check.Pattern is { } compiled ? Pattern(compiled) : "";
        return Optional("minLength", check.MinLength > 0 ? Literal.Number(check.MinLength) : "")
            + Optional("maxLength", check.MaxLength is { } maximum ? Literal.Number(maximum) : "")
            + Optional("pattern", pattern)
            + Optional("format", check.Format is { } format ? Literal.String(format) : "")
            + Flag("assertsFormat", check.AssertsFormat, usual: false)
            + Optional("contentEncoding", check.ContentEncoding is { } encoding ? Literal.String(encoding) : "")
            + Optional("contentMediaType", check.ContentMediaType is { } mediaType ? Literal.String(mediaType) : "")
            + Flag("isScalar", rules.IsScalar, usual: false)
            + Flag("isTyped", rules.IsTyped, usual: true);
    }

    private static string Arguments(NumberRuleFacts rules)
    {
        NumberCheck check = rules.Check ?? NumberCheck.None;
        return Flag("isInteger", rules.IsInteger, usual: false)
            + Flag("spellsIntegers", check.SpellsIntegers, usual: false)
            + Lexeme("minimum", check.Minimum)
            + Lexeme("maximum", check.Maximum)
            + Lexeme("exclusiveMinimum", check.ExclusiveMinimum)
            + Lexeme("exclusiveMaximum", check.ExclusiveMaximum)
            + Lexeme("multipleOf", check.MultipleOf)
            + Flag("isScalar", rules.IsScalar, usual: false)
            + Flag("isTyped", rules.IsTyped, usual: true);
    }

    private static string Arguments(ArrayRuleFacts rules)
    {
        ArrayCheck check = rules.Check ?? ArrayCheck.None;
        return Optional("minItems", check.MinItems > 0 ? Literal.Number(check.MinItems) : "")
            + Optional("maxItems", check.MaxItems is { } maximum ? Literal.Number(maximum) : "")
            + Flag("uniqueItems", check.UniqueItems, usual: false)
            + Optional("items", rules.Items is { } items ? Literal.String(items) : "")
            + Flag("isTyped", rules.IsTyped, usual: true);
    }

    private static string Arguments(ObjectRuleFacts rules) =>
        $", [{string.Join(", ", rules.Members.Select(Literal.String))}], {Required(rules)}"
        + Optional("closedBy", rules.Closing is { } keyword ? Literal.String(keyword) : "")
        + Optional("items", rules.Items is { } items ? Literal.String(items) : "")
        + Optional("others", rules.Others.Count > 0 ? $"[{string.Join(", ", rules.Others.Select(Literal.String))}]" : "")
        + Flag("isTyped", rules.IsTyped, usual: true);

    private static string Required(ObjectRuleFacts rules)
    {
        HashSet<string> required = [.. rules.Required];
        return new SeenNames(rules.Members.Count).Words(Enumerable.Range(0, rules.Members.Count).Where(bit => required.Contains(rules.Members[bit])));
    }

    private static string Lexeme(string name, string? lexeme) => Optional(name, lexeme is null ? "" : Literal.String(lexeme));

    private static string Flag(string name, bool value, bool usual) => value == usual ? "" : $", {name}: {(value ? "true" : "false")}";

    private static string Optional(string name, string value) => value.Length == 0 ? "" : $", {name}: {value}";
}
