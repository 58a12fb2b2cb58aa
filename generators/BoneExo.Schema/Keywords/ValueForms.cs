using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Naming;

namespace BoneExo.Schema.Keywords;

/// <summary>Checks values against the forms of a draft's keywords, as its meta-schemas do.</summary>
internal sealed class ValueForms(Draft draft)
{
    private const string Curie = "a CURIE such as 'UBERON:0001474'";

    private string Schema => draft.HasBooleanSchemas ? "a schema (an object or a boolean)" : "a schema (an object)";

    private string Integer => draft.SpellsIntegers ? "an integer from 0 on, without fraction and exponent" : "an integer from 0 on";

    /// <summary>What is wrong with a keyword's value; nothing where it has its form.</summary>
    public IEnumerable<FormViolation> Violations(Keyword keyword, JsonValue value) => keyword.Form switch
    {
        KeywordForm.Schema => Unless(IsSchema(value), value, Schema),
        KeywordForm.SchemaOrBoolean => Unless(Subschemas.IsSchema(value), value, Schema + " or a boolean"),
        KeywordForm.SchemaOrList => value is JsonArray { Items.Count: > 0 } list ? Items(list, IsSchema, Schema) : Unless(IsSchema(value), value, Schema + " or a non-empty array of schemas"),
        KeywordForm.Dependencies => value is JsonObject map ? Nested(map, Dependency) : [new("", value, "an object of schemas and arrays of strings")],
        KeywordForm.SchemaList => value is JsonArray { Items.Count: > 0 } list ? Items(list, IsSchema, Schema) : [new("", value, "a non-empty array of schemas")],
        KeywordForm.SchemaMap => value is JsonObject map ? Members(map, IsSchema, Schema) : [new("", value, "an object of schemas")],
        KeywordForm.Boolean => Unless(value is JsonBoolean, value, "true or false"),
        KeywordForm.String => Unless(value is JsonString, value, "a string"),
        KeywordForm.Text => Unless(value is JsonString { Value.Length: > 0 }, value, "a non-empty string"),
        KeywordForm.Reference => Unless(value is JsonString, value, "a URI reference"),
        KeywordForm.Identifier => Unless(value is JsonString { Value: var id } && SchemaUri.Parse(id).Fragment is null or "", value, "a URI reference without fragment"),
        KeywordForm.Anchor => Unless(value is JsonString { Value: var name } && IsName(name, start: "_", rest: "-._"), value, "a name of letters, digits, '-', '.' and '_' that begins with a letter or '_'"),
        KeywordForm.EarlierAnchor => Unless(value is JsonString { Value: var name } && IsName(name, start: "", rest: "-.:_"), value, "a name of letters, digits, '-', '.', ':' and '_' that begins with a letter"),
        KeywordForm.Pattern => Unless(value is JsonString, value, "a regular expression"),
        KeywordForm.Array => Unless(value is JsonArray, value, "an array"),
        KeywordForm.DifferentValues => value is JsonArray { Items.Count: > 0 } list ? Distinct(list, _ => true, "", "an array whose items all differ") : [new("", value, "a non-empty array")],
        KeywordForm.Strings => value is JsonArray list ? Items(list, i => i is JsonString, "a string") : [new("", value, "an array of strings")],
        KeywordForm.UniqueStrings => UniqueStrings(value),
        KeywordForm.SomeUniqueStrings => value is JsonArray { Items.Count: 0 } ? [new("", value, "a non-empty array of strings")] : UniqueStrings(value),
        KeywordForm.UniqueStringsMap => value is JsonObject map ? Nested(map, UniqueStrings) : [new("", value, "an object of arrays of strings")],
        KeywordForm.Choice => Unless(IsChoice(keyword, value), value, OneOf(keyword)),
        KeywordForm.Choices => Choices(keyword, value),
        KeywordForm.Number => Unless(value is JsonNumber, value, "a number"),
        KeywordForm.PositiveNumber => Unless(value is JsonNumber { Lexeme: var lexeme } && NumberLexeme.Sign(lexeme) > 0, value, "a number greater than 0"),
        KeywordForm.Count => Unless(value is JsonNumber { Lexeme: var lexeme } && NumberLexeme.Sign(lexeme) >= 0 && IsInteger(lexeme), value, Integer),
        KeywordForm.Vocabularies => value is JsonObject map ? Members(map, v => v is JsonBoolean, "true or false") : [new("", value, "an object from URIs to booleans")],
        KeywordForm.Curies => value is JsonObject map ? Members(map, IsCurie, Curie) : Unless(IsCurie(value), value, Curie + " or an object of such"),
        KeywordForm.Identifiers => value is JsonObject map ? Members(map, v => v is JsonString { Value: var name } && CSharpNames.IsIdentifier(name), "a C# identifier") : [new("", value, "an object from names to C# identifiers")],
        _ => [],
    };

    private static IEnumerable<FormViolation> Unless(bool isFine, JsonValue value, string expected) =>
        isFine ? [] : [new("", value, expected)];

    private static IEnumerable<FormViolation> Items(JsonArray list, Func<JsonValue, bool> isFine, string expected)
    {
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (!isFine(list.Items[i]))
                yield return new(JsonPointer.Append("", i), list.Items[i], expected);
        }
    }

    private static IEnumerable<FormViolation> Members(JsonObject map, Func<JsonValue, bool> isFine, string expected) =>
        Nested(map, value => Unless(isFine(value), value, expected));

    private static IEnumerable<FormViolation> Nested(JsonObject map, Func<JsonValue, IEnumerable<FormViolation>> violations) =>
        map.Members.SelectMany(m => violations(m.Value).Select(v => v with { Pointer = JsonPointer.Append("", m.Name) + v.Pointer }));

    // The names that a member demands have the form of those that are required anyway.
    private IEnumerable<FormViolation> Dependency(JsonValue value) =>
        value is JsonArray && draft.Find("required") is { } required ? Violations(required, value) : Unless(IsSchema(value), value, Schema + " or an array of strings");

    private static IEnumerable<FormViolation> UniqueStrings(JsonValue value)
    {
        if (value is not JsonArray list)
            return [new("", value, "an array of strings")];
        return Distinct(list, item => item is JsonString, "a string", "an array of strings that all differ");
    }

    private static IEnumerable<FormViolation> Choices(Keyword keyword, JsonValue value)
    {
        if (value is not JsonArray { Items.Count: > 0 } list)
            return Unless(IsChoice(keyword, value), value, OneOf(keyword) + " or a non-empty array of them");
        return Distinct(list, item => IsChoice(keyword, item), OneOf(keyword), "an array whose items all differ");
    }

    private static IEnumerable<FormViolation> Distinct(JsonArray list, Func<JsonValue, bool> isFine, string expected, string expectedAll)
    {
        HashSet<JsonValue> earlier = [];
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (!isFine(list.Items[i]))
                yield return new(JsonPointer.Append("", i), list.Items[i], expected);
            else if (!earlier.Add(list.Items[i]))
                yield return new(JsonPointer.Append("", i), list.Items[i], expectedAll);
        }
    }

    private static bool IsChoice(Keyword keyword, JsonValue value) => value is JsonString { Value: var text } && keyword.Choices.Contains(text);

    private static string OneOf(Keyword keyword)
    {
        string[] quoted = [.. keyword.Choices.Select(c => $"'{c}'")];
        return quoted.Length == 1 ? quoted[0] : string.Join(", ", quoted.Take(quoted.Length - 1)) + " or " + quoted[quoted.Length - 1];
    }

    private static bool IsName(string text, string start, string rest) =>
        text.Length > 0 && (IsLetter(text[0]) || start.IndexOf(text[0]) >= 0)
        && text.All(c => IsLetter(c) || c is >= '0' and <= '9' || rest.IndexOf(c) >= 0);

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private bool IsSchema(JsonValue value) => value is JsonObject || (draft.HasBooleanSchemas && value is JsonBoolean);

    private bool IsInteger(string lexeme) => draft.SpellsIntegers ? lexeme.IndexOfAny(['.', 'e', 'E']) < 0 : NumberLexeme.IsInteger(lexeme);

    private static bool IsCurie(JsonValue value)
    {
        if (value is not JsonString { Value: var text })
            return false;
        int colon = text.IndexOf(':');
        return colon > 0 && colon < text.Length - 1 && !text.Any(char.IsWhiteSpace)
            && text.Take(colon).All(c => c is '-' or '.' or '_' || char.IsLetterOrDigit(c));
    }
}
