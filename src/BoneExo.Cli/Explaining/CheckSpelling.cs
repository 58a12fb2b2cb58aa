using System.Globalization;
using BoneExo.Schema.Json;
using BoneExo.Schema.Linking;
using BoneExo.Schema.Planning;

namespace BoneExo.Cli.Explaining;

/// <summary>Spells checks as keyword and value.</summary>
internal static class CheckSpelling
{
    /// <param name="at">Whose check it is: subschemas of the same document are spelt without its name.</param>
    public static IEnumerable<(string Keyword, string Value)> Rows(Check check, SchemaLocation at) => check switch
    {
        NeverCheck => [("false", "no value is valid")],
        EnumCheck values => [(values.Keyword, string.Join(", ", values.Values.Select(JsonPrinter.Print)))],
        StringCheck text => Rows(text),
        NumberCheck number => Rows(number),
        ArrayCheck array => Rows(array, at),
        ObjectCheck members => Rows(members, at),
        ReferenceCheck reference => [("$ref", Spell(reference.Target, at))],
        AnyOfCheck any => any.Branches.Select(branch => ("anyOf", Spell(branch, at))),
        OneOfCheck one => one.Branches.Select(branch => ("oneOf", Spell(branch, at))),
        AllOfCheck all => all.Branches.Select(branch => ("allOf", Spell(branch, at))),
        NotCheck not => [("not", Spell(not.Schema, at))],
        IfCheck condition => Optional(at, ("if", condition.Condition), ("then", condition.Then), ("else", condition.Else)),
        DependentSchemasCheck dependent => dependent.Schemas.Select(dependency => ("dependent", $"{dependency.Name}: {Spell(dependency.Schema, at)}")),
        UnevaluatedCheck rest => Optional(at, ("unevaluatedProperties", rest.Properties), ("unevaluatedItems", rest.Items)),
        DynamicReferenceCheck reference => reference.Candidates.Select(candidate => ("$dynamicRef", Spell(candidate.Schema, at))),
        _ => throw new InvalidOperationException($"check {check.GetType().Name} has no spelling"),
    };

    private static IEnumerable<(string, string)> Rows(StringCheck check)
    {
        if (check.MinLength > 0)
            yield return ("minLength", Number(check.MinLength));
        if (check.MaxLength is { } maxLength)
            yield return ("maxLength", Number(maxLength));
        if (check.Pattern is { } pattern)
            yield return ("pattern", pattern.Ecma + (pattern.IsLinear ? "" : " (by backtracking)"));
        if (check.Format is { } format)
            yield return ("format", format);
        if (check.ContentEncoding is { } encoding)
            yield return ("contentEncoding", encoding);
        if (check.ContentMediaType is { } mediaType)
            yield return ("contentMediaType", mediaType);
    }

    private static IEnumerable<(string, string)> Rows(NumberCheck check) =>
        from row in new[]
        {
            ("minimum", check.Minimum),
            ("maximum", check.Maximum),
            ("exclusiveMinimum", check.ExclusiveMinimum),
            ("exclusiveMaximum", check.ExclusiveMaximum),
            ("multipleOf", check.MultipleOf),
        }
        where row.Item2 is not null
        select (row.Item1, row.Item2);

    private static IEnumerable<(string, string)> Rows(ArrayCheck check, SchemaLocation at)
    {
        if (check.MinItems > 0)
            yield return ("minItems", Number(check.MinItems));
        if (check.MaxItems is { } maxItems)
            yield return ("maxItems", Number(maxItems));
        if (check.UniqueItems)
            yield return ("uniqueItems", "true");
        foreach (SchemaLocation item in check.Prefix)
            yield return ("prefixItems", Spell(item, at));
        if (check.Items is { } items)
            yield return ("items", Spell(items, at));
        if (check.Contains is not { } contains)
            yield break;
        yield return ("contains", Spell(contains.Schema, at));
        if (contains.Minimum is { } minimum)
            yield return ("minContains", Number(minimum));
        if (contains.Maximum is { } maximum)
            yield return ("maxContains", Number(maximum));
    }

    private static IEnumerable<(string, string)> Optional(SchemaLocation at, params (string Keyword, SchemaLocation? Schema)[] rows) =>
        from row in rows
        where row.Schema is not null
        select (row.Keyword, Spell(row.Schema, at));

    private static IEnumerable<(string, string)> Rows(ObjectCheck check, SchemaLocation at)
    {
        foreach (PropertyCheck property in check.Properties)
            yield return (check.Required.Contains(property.Name) ? "required" : "optional", $"{property.Name}: {Spell(property.Schema, at)}");
        foreach (string name in check.Required.Where(name => check.Properties.All(property => property.Name != name)))
            yield return ("required", name);
        if (check.Closing is { } closing)
            yield return (closing, "false");
        if (check.Additional is { } additional)
            yield return ("other", Spell(additional, at));
        foreach (PatternPropertyCheck pattern in check.Patterns)
            yield return ("pattern", $"{pattern.Pattern.Ecma}: {Spell(pattern.Schema, at)}");
        if (check.Names is { } names)
            yield return ("propertyNames", Spell(names, at));
        if (check.MinProperties > 0)
            yield return ("minProperties", Number(check.MinProperties));
        if (check.MaxProperties is { } most)
            yield return ("maxProperties", Number(most));
        foreach (DependencyCheck dependency in check.Dependencies)
            yield return ("dependentRequired", $"{dependency.Member}: {string.Join(", ", dependency.Required)}");
    }

    private static string Spell(SchemaLocation location, SchemaLocation at) =>
        location.Document == at.Document ? "#" + location.Pointer : location.ToString();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
